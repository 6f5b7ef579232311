/** An explicit mention of somebody of a surname: an actor by full or titled name, or a stranger (`entity: null`). */
export interface Introduction {
	readonly surname: string;
	readonly at: number;
	readonly word: number;
	readonly entity: number | null;
	/** Folded words of the whole name, for counting how often a stranger is named. */
	readonly name: string;
	/** A relative of the actor: a suffix or a second surname tells them apart, so the bare surname stays the actor's. */
	readonly relative: boolean;
}

/** Who a bare surname means, by what the page has introduced before it, or else first after it. */
export class Introductions {
	private readonly bySurname = new Map<string, Bearers>();

	/** Introductions must come in reading order, all of them before the first question. */
	add(introduction: Introduction): void {
		const bearers = this.bySurname.get(introduction.surname);
		if (bearers) bearers.add(introduction);
		else this.bySurname.set(introduction.surname, new Bearers(introduction));
	}

	/**
	 * The introduction that a bare surname at a place refers to; `null` when the page introduces nobody of that
	 * name, `'ambiguous'` when it comes before all of them and they are different people.
	 */
	referent(surname: string, at: number, word: number): Introduction | 'ambiguous' | null {
		return this.bySurname.get(surname)?.meantAt(at, word) ?? null;
	}
}

/** What the introductions of one block tell of a surname. */
interface InBlock {
	/** True when two actors of the name are introduced. */
	readonly severalActors: boolean;
	/** The first word of a stranger, no relative; infinite without one. */
	readonly stranger: number;
}

/** All whom a page introduces under one surname. What a question needs is added up once, so that answers cost the same on a long page. */
class Bearers {
	private readonly all: Introduction[];
	/** For each introduction: the last actor's up to there; -1 for none. */
	private readonly lastActor: number[] = [];
	/** For each introduction: true when no two actors are introduced up to there. */
	private readonly oneActor: boolean[] = [];
	/** How often a whole name is introduced. */
	private readonly times = new Map<string, number>();
	private readonly inBlock = new Map<number, InBlock>();
	private first: Introduction | 'ambiguous' | null = null;

	constructor(introduction: Introduction) {
		this.all = [];
		this.add(introduction);
	}

	add(introduction: Introduction): void {
		const { at, word, entity, name, relative } = introduction;
		const index = this.all.push(introduction) - 1;
		const before = index === 0 ? -1 : (this.lastActor[index - 1] as number);
		const actor = before < 0 ? null : (this.all[before] as Introduction).entity;
		this.lastActor.push(entity === null ? before : index);
		this.oneActor.push((this.oneActor[index - 1] ?? true) && (entity === null || actor === null || actor === entity));
		this.times.set(name, (this.times.get(name) ?? 0) + 1);
		const block = this.inBlock.get(at);
		const another = entity !== null && before >= 0 && (this.all[before] as Introduction).at === at && actor !== entity;
		this.inBlock.set(at, {
			severalActors: (block?.severalActors ?? false) || another,
			stranger: Math.min(
				block?.stranger ?? Number.POSITIVE_INFINITY,
				entity === null && !relative ? word : Number.POSITIVE_INFINITY,
			),
		});
	}

	/** Whom the bare surname at a place means. */
	meantAt(at: number, word: number): Introduction | 'ambiguous' {
		const index = this.lastUpTo(at, word);
		if (index < 0) {
			this.first ??= this.comesFirst();
			return this.first;
		}
		const latest = this.all[index] as Introduction;
		if (latest.entity !== null) {
			const block = this.inBlock.get(latest.at) as InBlock;
			// "Marco Petro came. Gustavo Petro had spoken. Petro said": who knows?
			const rival = latest.at === at && block.stranger < latest.word;
			// "Ana Ferrer met Luis Ferrer. Ferrer said": two actors of the name in one paragraph.
			return block.severalActors || rival ? 'ambiguous' : latest;
		}
		if (latest.relative) {
			const actor = this.lastActor[this.lastUpTo(at, Number.POSITIVE_INFINITY)] as number;
			if (actor >= 0) return this.all[actor] as Introduction;
		}
		return this.passingStranger(latest, at) ?? latest;
	}

	/** The index of the last introduction up to a place; -1 before all of them. */
	private lastUpTo(at: number, word: number): number {
		let low = 0;
		let high = this.all.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const one = this.all[middle] as Introduction;
			if (one.at > at || (one.at === at && one.word > word)) high = middle;
			else low = middle + 1;
		}
		return low - 1;
	}

	/**
	 * Before all introductions (a headline): the one who is introduced, or the only actor among them where no stranger of
	 * the name is introduced more often.
	 */
	private comesFirst(): Introduction | 'ambiguous' {
		const first = this.all[0] as Introduction;
		if (this.all.every(({ entity }) => entity === first.entity)) return first;
		const actors = this.all.filter(({ entity }) => entity !== null);
		const [actor] = actors;
		if (!actor || actors.some(({ entity }) => entity !== actor.entity)) return 'ambiguous';
		const strangers = this.all.filter(({ entity, relative }) => entity === null && !relative);
		return actors.length > strangers.length ? actor : 'ambiguous';
	}

	/**
	 * A stranger who is named once in passing does not take over the surname of an actor who was introduced before:
	 * two blocks further on, the bare surname means the actor again.
	 */
	private passingStranger(latest: Introduction, at: number): Introduction | null {
		if (at - latest.at < 2 || (this.times.get(latest.name) ?? 0) > 1) return null;
		const end = this.lastUpTo(latest.at, Number.POSITIVE_INFINITY);
		const actor = this.lastActor[end] as number;
		return actor >= 0 && this.oneActor[end] ? (this.all[actor] as Introduction) : null;
	}
}
