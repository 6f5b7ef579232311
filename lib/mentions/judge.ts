import type { Evidence, RejectionReason } from '../domain/mention';
import type { Topic } from '../domain/reading';
import { Entity } from '../gazetteer/entity';
import type { NameEntry } from '../gazetteer/name-entry';
import { Gap } from '../text/tokens';
import { type Candidate, isCrowd } from './candidate';
import { Corroboration, type Named } from './corroboration';
import { countryOf } from './country-of';
import { holdsOn } from './dates';
import { Introductions } from './introductions';
import { namesakesOf } from './namesakes';
import { bodyObstacle, isPlace, namesItsCountry, officeObstacle, speaksAsGovernment } from './offices';
import { OtherHolders } from './other-holder';
import type { PageContext } from './page-context';
import { fullNameFits, mayBeOrdinary, namesOwnOffice, surnameKey, surroundings } from './people';
import { termObstacle } from './terms';
import type { Support } from './topic';

/** Evidence that holds on any page; the rest counts only on a page about the dossier. */
const CERTAIN: ReadonlySet<Evidence> = new Set<Evidence>(['full-name', 'title-surname', 'surname-after-full-name']);

/** Short forms that mean other things two lines further on: what they need must stand in their own block. */
const NARROW: ReadonlySet<NameEntry['kind']> = new Set<NameEntry['kind']>(['acronym', 'metonym']);

/** Somebody of whom nothing is known. */
const ANYBODY = new Entity('', 'person', '', null, false);

/** What became of a candidate: a link with its evidence, or the reason for leaving it alone. */
type Verdict = { readonly evidence: Evidence; readonly entry: NameEntry } | { readonly reason: RejectionReason };

/** Judges the candidates of one page: first what names somebody by itself, then what leans on it. */
export class Judge {
	private readonly introductions = new Introductions();
	private readonly explicit = new Map<Candidate, Verdict>();
	private readonly firstMention = new Map<number, number>();
	private readonly relatives = new Set<Candidate>();
	private readonly namesakes: ReadonlySet<number>;
	private readonly otherHolders: OtherHolders;
	/** Made when first asked for: few pages hold names that need it. */
	private corroboration: Corroboration | null = null;

	constructor(private readonly page: PageContext) {
		this.otherHolders = new OtherHolders(page);
		this.namesakes = namesakesOf(page);
		page.candidates.forEach((candidate, order) => {
			const verdict = this.introduce(candidate);
			if (verdict === null) return;
			this.explicit.set(candidate, verdict);
			const entity = 'evidence' in verdict ? verdict.entry.entity : null;
			if (entity !== null && !this.firstMention.has(entity)) this.firstMention.set(entity, order);
			const person = candidate.entries.find((entry) => this.entity(entry).type === 'person');
			if (!person || (entity === null && 'reason' in verdict && verdict.reason !== 'rival')) return;
			const name = candidate.words.words(Math.max(0, candidate.first - 1), candidate.last);
			this.introductions.add({
				surname: surnameKey(person),
				at: candidate.at,
				word: candidate.first,
				entity,
				name,
				relative: this.relatives.has(candidate),
			});
		});
	}

	private entity(entry: NameEntry): Entity {
		return this.page.gazetteer.entities[entry.entity] as Entity;
	}

	/** Judges what names somebody by itself; `null` for what leans on the rest of the page. */
	private introduce(candidate: Candidate): Verdict | null {
		if (isCrowd(candidate)) return this.introduceOneOfMany(candidate);
		let refusal: Verdict | null = null;
		for (const entry of strongestFirst(candidate.entries)) {
			const entity = this.entity(entry);
			if (entity.type === 'term' || entry.kind === 'role' || entry.kind === 'acronym' || entry.kind === 'metonym') continue;
			if (entry.near && !this.page.isNear(candidate.at, entry.near, 1)) {
				refusal ??= { reason: 'wrong-context' };
				continue;
			}
			if (holdsOn(entry, entity, this.page.published) === false) {
				refusal ??= { reason: 'out-of-date' };
				continue;
			}
			if (entity.type === 'organization') {
				if (entry.kind !== 'full') continue;
				const obstacle = bodyObstacle(candidate, entry, countryOf(entity, this.page.gazetteer));
				if (obstacle) refusal ??= { reason: obstacle };
				else return { evidence: 'full-name', entry };
				continue;
			}
			const around = surroundings(candidate, entry, entity, this.page);
			if (around === 'thing' || around === 'relative') {
				refusal ??= { reason: around === 'thing' ? 'inside-longer-name' : 'rival' };
				if (around === 'relative') this.relatives.add(candidate);
				continue;
			}
			if (around === 'stranger') {
				refusal ??= { reason: 'rival' };
				continue;
			}
			if (entry.kind === 'full') {
				const whose = !this.namesakes.has(entry.entity) || namesOwnOffice(candidate, entity);
				if (whose && fullNameFits(candidate, entity)) return { evidence: 'full-name', entry };
				refusal ??= { reason: 'rival' };
			} else if (entry.kind === 'short' && entry.words.length > 1 && !entry.afterFullMention) {
				return { evidence: 'title-surname', entry };
			} else if (entry.kind === 'surname' && around === 'titled' && !entity.commonSurname && !entry.derived) {
				return { evidence: 'title-surname', entry };
			}
		}
		return refusal;
	}

	/** A name of very many people: a given name or a title before it still says that somebody of that name is meant. */
	private introduceOneOfMany(candidate: Candidate): Verdict | null {
		const [any] = candidate.entries;
		if (any?.kind === 'full') return { reason: 'ambiguous' };
		if (any?.kind !== 'surname') return null;
		const around = surroundings(candidate, any, ANYBODY, this.page);
		if (around === 'relative') this.relatives.add(candidate);
		return around === 'stranger' || around === 'relative' ? { reason: 'rival' } : null;
	}

	/** How strongly the page speaks of each entity by what is certain, and of each term. */
	support(): Support {
		const actors = new Set<number>();
		const terms = new Map<number, boolean>();
		for (const verdict of this.explicit.values()) if ('evidence' in verdict) actors.add(verdict.entry.entity);
		const introduced = new Set(actors);
		const strangers = new Map<string, Set<number>>();
		for (const [candidate, verdict] of this.explicit) {
			const [entry] = candidate.entries;
			if (!entry || 'evidence' in verdict || verdict.reason !== 'rival') continue;
			const { dossier } = this.entity(entry);
			strangers.set(dossier, (strangers.get(dossier) ?? new Set()).add(entry.entity));
		}
		for (const candidate of this.page.candidates)
			for (const entry of candidate.entries)
				if (entry.kind === 'term' && (!entry.near || this.page.isNear(candidate.at, entry.near, 0)))
					terms.set(entry.entity, (terms.get(entry.entity) ?? true) && entry.common);
		for (const candidate of this.page.candidates)
			for (const entry of isCrowd(candidate) ? [] : candidate.entries)
				if (entry.kind === 'surname' && !entry.derived && !entry.afterFullMention && !entry.near && !this.explicit.has(candidate))
					if (!mayBeOrdinary(candidate, this.page)) actors.add(entry.entity);
		return { actors, introduced, terms, strangers };
	}

	/** The final word on a candidate. */
	decide(candidate: Candidate, topic: Topic, force: boolean): Verdict {
		const explicit = this.explicit.get(candidate);
		if (explicit) {
			if (
				'reason' in explicit ||
				!this.needsCorroboration(explicit.entry) ||
				this.corroborated(candidate, explicit.entry, topic, force)
			)
				return explicit;
			return { reason: 'no-support' };
		}
		let refusal: Verdict = { reason: 'no-support' };
		const passed: Extract<Verdict, { evidence: Evidence }>[] = [];
		const entries = isCrowd(candidate)
			? candidate.entries.filter(({ entity, kind }) => kind !== 'surname' || this.firstMention.has(entity)).slice(0, 8)
			: candidate.entries;
		for (const entry of strongestFirst(entries)) {
			const about = force || this.isAbout(entry, topic);
			const verdict = this.lean(candidate, entry, about);
			if ('reason' in verdict) refusal = verdict;
			else if (!about && !CERTAIN.has(verdict.evidence)) refusal = { reason: 'no-support' };
			else if (!passed.some((other) => other.entry.entity === verdict.entry.entity)) passed.push(verdict);
		}
		const [only, second] = passed;
		if (!only) return refusal;
		return second ? { reason: 'ambiguous' } : only;
	}

	/** A page about people, and no story, says nothing of those of a dossier whom it does not introduce. */
	private isAbout(entry: NameEntry, topic: Topic): boolean {
		return this.page.gazetteer
			.identities(entry.entity)
			.some(
				({ dossier }) =>
					topic.dossiers.includes(dossier) && (this.page.gazetteer.stories.has(dossier) || this.firstMention.has(entry.entity)),
			);
	}

	/** A name that many people bear, with no other sign of the actor on the page, is anybody's. */
	private needsCorroboration(entry: NameEntry): boolean {
		return this.entity(entry).commonSurname && this.entity(entry).type === 'person';
	}

	private corroborated(candidate: Candidate, entry: NameEntry, topic: Topic, force: boolean): boolean {
		const entity = this.entity(entry);
		const dossiers = new Set(this.page.gazetteer.identities(entry.entity).map(({ dossier }) => dossier));
		const aboutStory = topic.dossiers.some((dossier) => dossiers.has(dossier) && this.page.gazetteer.stories.has(dossier));
		if (force || aboutStory || entry.words.length > 3) return true;
		if (namesOwnOffice(candidate, entity)) return true;
		this.corroboration ??= new Corroboration(this.named(), this.page.gazetteer);
		return this.corroboration.supports(entry.entity);
	}

	/** Everybody who is named by what is certain by itself. */
	private *named(): Generator<Named> {
		for (const [candidate, verdict] of this.explicit) if ('evidence' in verdict) yield { candidate, entry: verdict.entry };
	}

	/** Judges a candidate that leans on the rest of the page. */
	private lean(candidate: Candidate, entry: NameEntry, about: boolean): Verdict {
		const entity = this.entity(entry);
		const introduced = this.firstMention.has(entry.entity);
		if (entry.kind === 'role' && this.namesHolder(candidate, entry)) return { evidence: 'role', entry };
		const near = entry.near === null || (entry.kind === 'surname' && introduced);
		if (!near && !this.page.isNear(candidate.at, entry.near ?? [], about && !NARROW.has(entry.kind) ? 1 : 0))
			return { reason: 'wrong-context' };
		const held = holdsOn(entry, entity, this.page.published);
		if (held === false) return { reason: 'out-of-date' };
		const before = introduced && (this.page.candidates[this.firstMention.get(entry.entity) as number] as Candidate);
		const mentionedBefore =
			before !== false && (before.at < candidate.at || (before.at === candidate.at && before.first < candidate.first));
		// A headline comes before the text that introduces everybody.
		const headed = introduced && candidate.words.block.kind !== 'paragraph' && candidate.at < 4;
		if (entry.afterFullMention && entry.kind !== 'surname' && !mentionedBefore && !headed) return { reason: 'no-support' };
		switch (entry.kind) {
			case 'term': {
				const obstacle = termObstacle(candidate);
				if (obstacle) return { reason: obstacle };
				return { evidence: 'term', entry };
			}
			case 'surname':
				return this.surname(candidate, entry, entity, about);
			case 'role': {
				const obstacle = officeObstacle(candidate, entry, this.page);
				if (obstacle) return { reason: obstacle };
				if (this.otherHolders.has(candidate, entry, entity)) return { reason: 'rival' };
				if (!introduced && (held === null || !namesItsCountry(entry)) && entity.type === 'person')
					return { reason: 'no-support' };
				return { evidence: 'role', entry };
			}
			case 'metonym':
			case 'acronym': {
				const elsewhere = bodyObstacle(candidate, entry, countryOf(entity, this.page.gazetteer));
				if (elsewhere) return { reason: elsewhere };
				if (isPlace(entry)) return speaksAsGovernment(candidate) ? { evidence: 'metonym', entry } : { reason: 'wrong-context' };
				const around = surroundings(candidate, entry, entity, this.page);
				if (around === 'thing') return { reason: 'inside-longer-name' };
				if (candidate.words.allCaps && entry.words.length === 1 && entry.words[0]?.length === 2)
					return { reason: 'ordinary-word' };
				return { evidence: entry.kind, entry };
			}
			default:
				return { evidence: entry.kind === 'full' ? 'full-name' : 'short-name', entry };
		}
	}

	/** "Mexico’s president, Claudia Sheinbaum": the holder's own name stands beside the office. */
	private namesHolder(candidate: Candidate, entry: NameEntry): boolean {
		const { words, at, first, last } = candidate;
		const after = this.page.candidateAt(at, last + 1);
		if (after?.first === last + 1 && this.isBeside(after, entry, words.gap(last + 1))) return true;
		// "Ana Ferrer, the mayor of Harbour City".
		const start = ARTICLES.has(words.word(first - 1)) && words.gap(first) === Gap.SPACE ? first - 1 : first;
		const before = this.page.candidateAt(at, start - 1);
		return before?.last === start - 1 && this.isBeside(before, entry, words.gap(start));
	}

	/** True for a certain name of the same entity that nothing but a space or comma parts from it. */
	private isBeside(other: Candidate, { entity }: NameEntry, gap: number): boolean {
		const verdict = this.explicit.get(other);
		if (!verdict || 'reason' in verdict || verdict.entry.entity !== entity) return false;
		return (gap & ~(Gap.SPACE | Gap.COMMA)) === 0;
	}

	private surname(candidate: Candidate, entry: NameEntry, entity: Entity, about: boolean): Verdict {
		const around = surroundings(candidate, entry, entity, this.page);
		if (around === 'thing') return { reason: 'inside-longer-name' };
		if (around === 'relative' || around === 'stranger') return { reason: 'rival' };
		if (this.namesakes.has(entry.entity)) return { reason: 'ambiguous' };
		const key = surnameKey(entry);
		const referent = this.introductions.referent(key, candidate.at, candidate.first);
		if (referent === 'ambiguous') return { reason: 'ambiguous' };
		if (referent !== null)
			return referent.entity === entry.entity ? { evidence: 'surname-after-full-name', entry } : { reason: 'rival' };
		if (entry.afterFullMention || entry.derived || entity.commonSurname || !about) return { reason: 'no-support' };
		if (mayBeOrdinary(candidate, this.page)) return { reason: 'ordinary-word' };
		return { evidence: 'surname-in-context', entry };
	}
}

const ARTICLES = new Set('the el la'.split(' '));

const STRENGTH: Record<NameEntry['kind'], number> = { full: 0, short: 1, surname: 2, role: 3, acronym: 4, metonym: 5, term: 6 };

function strongestFirst(entries: readonly NameEntry[]): readonly NameEntry[] {
	return entries.length < 2 ? entries : [...entries].sort((a, b) => STRENGTH[a.kind] - STRENGTH[b.kind]);
}
