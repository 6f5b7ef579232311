import type { Attribution, Speaker } from '../domain/attribution';
import type { Lang } from '../domain/lang';
import type { PageText, TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import { foldText } from '../text/fold';
import { colonTriple } from './colon';
import { findTriples } from './find-triples';
import { headMentions } from './heads';
import { kindOf } from './kind';
import { OFFICE_NOUNS } from './lexicon/offices';
import { lexiconOf } from './lexicons';
import { type Appearance, type People, Quotations, Roster, speakerKey } from './people';
import { withPullQuotes } from './pull-quotes';
import type { Range, Triple } from './triple';

/**
 * Who said what on a page. A source is resolved to an actor when the actor's name heads its phrase, when a pronoun or
 * an office can mean nobody else who was just named, or when a quotation runs on from the paragraph before.
 */
export function findAttributions(page: PageText, lang: Lang, people: People): Attribution[] {
	const resolver = new Resolver(page.blocks, lang, people);
	const found = page.blocks.flatMap((_, index) => resolver.block(index));
	return withPullQuotes(found, page.blocks);
}

interface Spoken {
	readonly speaker: Speaker;
	readonly index: number;
	readonly at: number;
}

/** A preposition before a name: somebody spoken of or to, not the one who speaks. */
const OBLIQUE = /(?:^|\s)(?:de|del|sobre|contra|a|al|con|para|about|of|to|with|against|for)\s+(?:el\s+|la\s+|the\s+)?$/i;

const UNRESOLVED: Speaker = { kind: 'unresolved' };
const FEMININE = new Set(['she', 'ella']);
const MASCULINE = new Set(['he', 'él']);
const OFFICE_PHRASE = /^(?:(the|el|la|del|al|este|esta|this)\s+)?(\p{L}+(?:\s+\p{L}+)?)$/iu;

class Resolver {
	private last: Spoken | null = null;
	/** Set while the last quotation is still open, or a colon promises what the next block says. */
	private runsOn: Speaker | null = null;
	private readonly quotations = new Quotations();
	private readonly roster: Roster;
	private readonly appearances = new Map<number, readonly Appearance[]>();
	private everybody: readonly Appearance[] | null = null;

	constructor(
		private readonly blocks: readonly TextBlock[],
		private readonly lang: Lang,
		private readonly people: People,
	) {
		this.roster = new Roster(people);
	}

	block(index: number): Attribution[] {
		const block = this.blocks[index] as TextBlock;
		const colon = colonTriple(block.text, this.roster.actorsIn(block.id));
		const triples = colon ? [colon] : findTriples(block.text, this.lang);
		const found: Attribution[] = [];
		for (const triple of triples) {
			const speakers = this.speakers(triple, index);
			for (const speaker of speakers) {
				found.push({
					kind: kindOf(block.text, triple.content, this.quotations.of(block)),
					speaker,
					source: triple.source && spanOf(block, triple.source),
					cue: triple.cue && spanOf(block, triple.cue),
					content: triple.content.map((range) => spanOf(block, range)),
					denied: triple.denied,
				});
			}
			const [speaker] = speakers;
			if (speaker && triple.content[0])
				this.last = { speaker, index, at: Math.min(triple.content[0].start, triple.source?.start ?? Infinity) };
		}
		this.runsOn = this.speakerOfNext(block, index, triples.length > 0);
		return found;
	}

	/** Whose words the next block holds, if this one leaves them open. */
	private speakerOfNext(block: TextBlock, index: number, spoken: boolean): Speaker | null {
		const quoted = this.quotations.of(block).at(-1);
		if (quoted && !quoted.closed && spoken) return this.last?.speaker ?? null;
		// "Samuel Ortega told us by telephone:" and the quotation in a block of its own.
		if (!/:\s*$/.test(block.text)) return null;
		const here = this.named(index).filter(({ organization }) => !organization);
		return here.at(-1)?.speaker ?? null;
	}

	private speakers(triple: Triple, index: number): Speaker[] {
		const block = this.blocks[index] as TextBlock;
		const { source } = triple;
		if (source === null) return [this.continued(triple, index)];
		const heads = headMentions(block.text, source, this.roster.actorsIn(block.id));
		if (heads.length > 0) return heads.map(({ entity, dossier }) => ({ kind: 'actor', id: entity, dossier }));
		const words = block.text.slice(source.start, source.end).trim();
		if (lexiconOf(this.lang).pronouns.has(words.toLowerCase())) return [this.pronoun(words.toLowerCase(), source.start, index)];
		const named = this.roster.strangersIn(block.id).find(({ span }) => span.start < source.end && source.start < span.end);
		if (named) return [{ kind: 'stranger', name: named.name }];
		const office = this.office(words, source.start, index);
		if (office) return [office];
		return [/\p{Lu}/u.test(words.slice(1)) ? { kind: 'stranger', name: words } : UNRESOLVED];
	}

	/** A content without a source: a quotation that runs on, or a Spanish verb whose subject is left out. */
	private continued(triple: Triple, index: number): Speaker {
		if (triple.cue === null) {
			const startsBlock = (triple.content[0]?.start ?? 99) < 3;
			return startsBlock && this.runsOn ? this.runsOn : UNRESOLVED;
		}
		if (triple.plural) return UNRESOLVED;
		// Whoever is named in the content is spoken of, not speaking: "If Harfuch said so, she adds, …".
		const start = Math.min(triple.cue.start, triple.content[0]?.start ?? triple.cue.start);
		const near = this.inSentence(index, start);
		if (near) return near;
		if (triple.possessive) {
			// "Yván Gil dismissed it: the offer, in his view, …": the person named last before it in the sentence.
			const near = this.before(index, start).filter(({ organization, span }) => !organization && start - span.end < 120);
			if (near.length > 0) return (near.at(-1) as Appearance).speaker;
		}
		const recent = this.recent(index);
		if (recent && !this.somebodyElse(recent, index, start)) return recent.speaker;
		return this.onlyPerson(index, start, () => true) ?? UNRESOLVED;
	}

	private pronoun(word: string, at: number, index: number): Speaker {
		if (word === 'it') return this.onlyPerson(index, at, ({ organization }) => organization) ?? UNRESOLVED;
		const gender = FEMININE.has(word) ? 'f' : MASCULINE.has(word) ? 'm' : null;
		if (gender === null) return UNRESOLVED;
		const fits = ({ speaker }: { speaker: Speaker }) => this.fits(speaker, gender);
		const only = this.onlyPerson(index, at, fits);
		if (only) return only;
		const recent = this.recent(index);
		return recent !== null && fits(recent) && !this.somebodyElse(recent, index, at, fits) ? recent.speaker : UNRESOLVED;
	}

	/**
	 * "the president", "la mandataria", "the newspaper": the one who was just speaking, or the only one named here whose
	 * office fits, or the only one of that office on the whole page.
	 */
	private office(words: string, at: number, index: number): Speaker | null {
		const match = OFFICE_PHRASE.exec(words.replace(/\s+(?:itself|himself|herself|mismo|misma)$/i, ''));
		if (!match) return null;
		const nouns = foldText(match[2] ?? '').split(/\s+/);
		const wanted = nouns.map((noun) => OFFICE_NOUNS.get(noun) ?? [noun]);
		const article = foldText(match[1] ?? '');
		const gender = article === 'la' || article === 'esta' ? 'f' : this.lang === 'es' && article !== '' ? 'm' : null;
		const fits = ({ speaker, organization }: { speaker: Speaker; organization?: boolean }) => {
			if (speaker.kind !== 'actor') return false;
			const person = this.people.actors.get(speaker.id);
			if (!person || !wanted.every((words) => words.some((word) => person.officeWords.has(word)))) return false;
			return organization === true || gender === null || person.gender === null || person.gender === gender;
		};
		const recent = this.recent(index);
		if (recent && fits(recent) && !this.somebodyElse(recent, index, at)) return recent.speaker;
		const here = this.onlyPerson(index, at, fits);
		if (here) return here;
		const everywhere = new Map(
			this.everyone()
				.filter(fits)
				.map(({ speaker }) => [speakerKey(speaker), speaker] as const),
		);
		return everywhere.size === 1 ? ([...everywhere.values()][0] ?? null) : null;
	}

	/** "La cifra la puso Maduro el mismo día en que denunció …": the only person named before the verb in its own sentence. */
	private inSentence(index: number, at: number): Speaker | null {
		const { text } = this.blocks[index] as TextBlock;
		const named = this.before(index, at).filter(
			({ span, organization }) =>
				!organization && !/[.!?…;]\s|\n/.test(text.slice(span.end, at)) && !OBLIQUE.test(text.slice(0, span.start)),
		);
		const distinct = new Set(named.map(({ speaker }) => speakerKey(speaker)));
		return distinct.size === 1 ? (named[0]?.speaker ?? null) : null;
	}

	/** Every actor whom the reporter names on the page, once. */
	private everyone(): readonly Appearance[] {
		if (this.everybody === null) {
			const known = new Map<string, Appearance>();
			for (const index of this.blocks.keys())
				for (const appearance of this.named(index))
					if (appearance.speaker.kind === 'actor') known.set(speakerKey(appearance.speaker), appearance);
			this.everybody = [...known.values()];
		}
		return this.everybody;
	}

	/** The one fitting person named before a place in its block, or else in the block before; `null` when there are more. */
	private onlyPerson(index: number, at: number, fits: (appearance: Appearance) => boolean): Speaker | null {
		const here = this.before(index, at);
		const named = (here.length > 0 ? here : this.named(this.previous(index))).filter(fits);
		const distinct = new Set(named.map(({ speaker }) => speakerKey(speaker)));
		return distinct.size === 1 ? (named[0]?.speaker ?? null) : null;
	}

	private before(index: number, at: number): readonly Appearance[] {
		return this.named(index).filter(({ span }) => span.end <= at);
	}

	private named(index: number): readonly Appearance[] {
		const block = this.blocks[index];
		if (!block) return [];
		let known = this.appearances.get(index);
		if (!known) {
			known = this.roster.appearancesIn(block.id, this.quotations.of(block));
			this.appearances.set(index, known);
		}
		return known;
	}

	/** The paragraph before; headings, captions and pull quotes stand outside the flow of the text. */
	private previous(index: number): number {
		for (let i = index - 1; i >= 0; i--) if (this.blocks[i]?.kind === 'paragraph' || this.blocks[i]?.kind === 'list') return i;
		return -1;
	}

	/** Who spoke last, if it was in this block or the paragraph before. */
	private recent(index: number): Spoken | null {
		if (this.last === null || this.last.speaker.kind === 'unresolved') return null;
		return this.last.index === index || this.last.index === this.previous(index) ? this.last : null;
	}

	private fits(speaker: Speaker, gender: 'f' | 'm'): boolean {
		if (speaker.kind !== 'actor') return speaker.kind === 'stranger';
		const person = this.people.actors.get(speaker.id);
		return person !== undefined && !person.organization && (person.gender === null || person.gender === gender);
	}

	/** True when a person other than the last speaker is named between the last statement and a place in this block. */
	private somebodyElse(last: Spoken, index: number, at: number, fits: (appearance: Appearance) => boolean = () => true): boolean {
		const from = last.index === index ? last.at : 0;
		return this.before(index, at).some(
			(named) =>
				!named.organization && named.span.start >= from && fits(named) && speakerKey(named.speaker) !== speakerKey(last.speaker),
		);
	}
}

function spanOf(block: TextBlock, { start, end }: Range): Span {
	return { block: block.id, start, end };
}
