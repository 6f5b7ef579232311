import type { Attribution, AttributionKind, RecordComparison, SuggestedPosition } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { RecordedStatement } from '../domain/recorded-statement';
import { Bilingual } from './bilingual';
import { latestOfOtherSide, StandsByDate } from './latest';
import { type PlainSide, plainSides } from './plain-side';
import { RecordIndex } from './record-index';
import { sameWords } from './same-words';
import { StanceModel } from './stance-model';
import { suggestPosition } from './suggest';
import { translationOf } from './translated';

/** A statement's place in the record of its speaker. */
export interface Compared {
	readonly record: RecordComparison | null;
	readonly position: SuggestedPosition | null;
}

/** The words of a statement and of what surrounds it. */
export interface StatementWords {
	/** Its words in quotation marks; all of its words where it has none. */
	readonly quoted: readonly string[];
	/** All of its words. */
	readonly text: string;
	/** The words that make it a statement: "condemned", "according to"; empty where there are none. */
	readonly cue: string;
	/** The paragraph that it stands in. */
	readonly paragraph: string;
	/** The language of the page. */
	readonly lang: Lang | null;
	/** The article's date or time (ISO 8601), if it has one. */
	readonly date: string | null;
}

/** Of an actor with more on record only the latest are looked through for translations. */
const MAX_TRANSLATED = 500;
/** How often a plain side is right. Measured in docs/record.md. */
const PLAIN_CONFIDENCE = 0.95;

/** All that is on record: the statements of dossiers, and those that a reader keeps beside them. */
export class OnRecord {
	private readonly index = new RecordIndex();
	private readonly stands = new StandsByDate();
	/** The years named in the paragraph of the last statement: one of any length can hold any number of statements. */
	private last: { readonly paragraph: string; readonly years: readonly string[] } = { paragraph: '', years: [] };
	private readonly dossiers: ReadonlyMap<string, Dossier>;
	/** Learned when the first statement of the dossier's actors is compared: most pages have none. */
	private readonly models = new Map<string, StanceModel>();
	private readonly words = new Map<string, Bilingual>();

	constructor(dossiers: readonly Dossier[]) {
		this.dossiers = new Map(dossiers.map((dossier) => [dossier.id, dossier]));
	}

	/** Puts a statement on record, in place of the one with the same dossier and id. */
	put(statement: RecordedStatement): void {
		this.remove(statement.dossier, statement.id);
		this.index.put(statement);
		this.stands.put(statement);
		this.models.get(statement.dossier)?.learn(statement);
	}

	/** Takes a statement off the record; one that is not there is no error. */
	remove(dossier: string, id: string): void {
		const known = this.index.get(dossier, id);
		if (!known) return;
		this.index.remove(dossier, id);
		this.stands.remove(known);
		this.models.get(dossier)?.forget(id);
	}

	/**
	 * Compares a statement with what its speaker is on record as having said. A statement that somebody denies is
	 * nobody's position.
	 */
	compare({ speaker, denied, kind }: Attribution, words: StatementWords): Compared {
		if (speaker.kind !== 'actor') return { record: null, position: null };
		const { id: actor, dossier } = speaker;
		const model = this.modelOf(dossier);
		const { same, how } = this.known(dossier, actor, kind, words);
		const { text, cue, paragraph } = words;
		const position = model && !denied ? suggestPosition({ actor, text, cue, paragraph, same }, model) : null;
		if (how !== null) return { record: { status: 'known', matches: same.map(({ id }) => id), how }, position };
		// Only exact words can show that somebody has changed sides: a paraphrase is the reporter's.
		const sides = model && !denied && kind !== 'indirect' ? plainSides(words.quoted.join(' … '), model) : [];
		const moved = this.moved(dossier, actor, sides, words);
		if (moved !== null) return moved;
		const contradicted = sides.some(({ issue, stance }) => position?.issue === issue && position.stance !== stance);
		return { record: { status: 'new', matches: [], how: null }, position: contradicted ? null : position };
	}

	/** The statements on record with the same words, or those that the words are a translation of. */
	private known(dossier: string, actor: string, kind: AttributionKind, { quoted, lang }: StatementWords): Known {
		const matches = sameWords(this.index, dossier, actor, quoted);
		if (matches.length > 0)
			return {
				same: matches.map(({ statement }) => statement),
				how: matches.some(({ how }) => how === 'same-words') ? 'same-words' : 'cut',
			};
		// What a reporter says in other words has no words to be translated.
		if (kind === 'indirect' || lang === null) return { same: [], how: null };
		const recorded = this.inAnotherLanguage(dossier, actor, lang);
		if (recorded.length === 0) return { same: [], how: null };
		const found = translationOf(quoted.join(' … '), lang, recorded, this.bilingual(dossier));
		return found === null ? { same: [], how: null } : { same: [found], how: 'translated' };
	}

	/** Of the latest that an actor has on record, what was not said in a language. */
	private inAnotherLanguage(dossier: string, actor: string, lang: Lang): RecordedStatement[] {
		const all = this.index.of(dossier, actor);
		const found: RecordedStatement[] = [];
		let earlier = all.size - MAX_TRANSLATED;
		for (const statement of all)
			if (earlier-- <= 0 && statement.wordings.some((wording) => wording.lang !== lang)) found.push(statement);
		return found;
	}

	private modelOf(id: string): StanceModel | null {
		const known = this.models.get(id);
		const dossier = this.dossiers.get(id);
		if (known || !dossier) return known ?? null;
		const model = new StanceModel(dossier);
		for (const statement of this.index.all()) if (statement.dossier === id) model.learn(statement);
		this.models.set(id, model);
		return model;
	}

	private bilingual(id: string): Bilingual {
		const known = this.words.get(id);
		if (known) return known;
		const words = new Bilingual(this.dossiers.get(id) ?? null);
		this.words.set(id, words);
		return words;
	}

	/** The first of the sides against which all that the speaker said last on the issue stands, before the article's day. */
	private moved(dossier: string, actor: string, sides: readonly PlainSide[], words: StatementWords): Compared | null {
		if (words.date === null || this.speaksOfThePast(words, words.date)) return null;
		for (const side of sides) {
			const matches = latestOfOtherSide(this.stands.before(dossier, actor, side.issue, words.date), side.stance);
			if (matches.length === 0) continue;
			return {
				record: { status: 'different', matches: matches.map(({ id }) => id), how: null },
				position: { ...side, confidence: PLAIN_CONFIDENCE },
			};
		}
		return null;
	}

	/** What was said before may be told again: "had said", "había dicho", or the year of another time. */
	private speaksOfThePast({ cue, paragraph }: StatementWords, date: string): boolean {
		if (/\b(?:had|once|había|habían)\b/u.test(cue.toLowerCase())) return true;
		if (paragraph !== this.last.paragraph) this.last = { paragraph, years: paragraph.match(/\b(?:19|20)\d\d\b/g) ?? [] };
		return this.last.years.some((year) => year !== date.slice(0, 4));
	}
}

interface Known {
	readonly same: readonly RecordedStatement[];
	readonly how: RecordComparison['how'];
}
