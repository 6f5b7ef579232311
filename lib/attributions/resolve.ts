import type { Attribution, AttributionKind, Speaker } from '../domain/attribution';
import type { Lang } from '../domain/lang';
import type { Mention } from '../domain/mention';
import type { PageText, TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import { findQuoted } from '../text/quoted';
import { colonTriple } from './colon';
import { findTriples, lexiconOf } from './find-attributions';
import type { Range, Triple } from './triple';

/** What resolving a pronoun or an office needs to know of an actor. */
export interface Person {
	readonly gender: 'f' | 'm' | null;
	/** Folded words of the actor's offices. */
	readonly officeWords: ReadonlySet<string>;
}

/** A person on the page who is in no dossier. */
export interface Named {
	readonly span: Span;
	readonly name: string;
}

/** What the page says of people, as found by earlier stages. */
export interface People {
	/** In reading order. */
	readonly mentions: readonly Mention[];
	readonly strangers: readonly Named[];
	readonly actors: ReadonlyMap<string, Person>;
}

interface Spoken {
	readonly speaker: Speaker;
	readonly block: number;
	readonly at: number;
}

/**
 * Who said what on a page. A source is resolved to an actor when the actor's name heads its phrase, when a pronoun or
 * an office can mean nobody else who was just speaking, or when a quotation runs on from the paragraph before.
 */
export function findAttributions(page: PageText, lang: Lang, people: People): Attribution[] {
	const resolver = new Resolver(lang, people);
	return page.blocks.flatMap((block, index) => resolver.block(block, page.blocks[index - 1] ?? null));
}

class Resolver {
	private last: Spoken | null = null;
	/** True while the last quotation of the block before is still open. */
	private runsOn = false;

	constructor(
		private readonly lang: Lang,
		private readonly people: People,
	) {}

	block(block: TextBlock, before: TextBlock | null): Attribution[] {
		const mentions = this.people.mentions.filter(({ span, type }) => span.block === block.id && type !== 'term');
		const strangers = this.people.strangers.filter(({ span }) => span.block === block.id);
		const colon = colonTriple(block.text, mentions);
		const triples = colon ? [colon] : findTriples(block.text, this.lang);
		const found: Attribution[] = [];
		for (const triple of triples) {
			const speakers = this.speakers(triple, block, before, mentions, strangers);
			for (const speaker of speakers) {
				found.push({
					kind: kindOf(block.text, triple.content),
					speaker,
					source: triple.source && spanOf(block, triple.source),
					cue: triple.cue && spanOf(block, triple.cue),
					content: triple.content.map((range) => spanOf(block, range)),
					denied: triple.denied,
				});
			}
			const [speaker] = speakers;
			if (speaker) this.last = { speaker, block: block.id, at: triple.content[0]?.start ?? 0 };
		}
		const quoted = findQuoted(block.text).at(-1);
		this.runsOn = quoted !== undefined && !quoted.closed && triples.length > 0;
		return found;
	}

	private speakers(
		triple: Triple,
		block: TextBlock,
		before: TextBlock | null,
		mentions: readonly Mention[],
		strangers: readonly Named[],
	): Speaker[] {
		const { source } = triple;
		if (source === null) return [this.continued(triple, block, before, mentions, strangers)];
		const words = block.text.slice(source.start, source.end);
		const heads = headMentions(block.text, source, mentions);
		if (heads.length > 0) return heads.map(({ entity, dossier }) => ({ kind: 'actor', id: entity, dossier }));
		const lexicon = lexiconOf(this.lang);
		const small = words.toLowerCase();
		if (lexicon.pronouns.has(small)) return [this.pronoun(small, source.start, block, before, mentions, strangers)];
		const named = strangers.find(({ span }) => span.start < source.end && source.start < span.end);
		if (named) return [{ kind: 'stranger', name: named.name }];
		const office = this.office(words, block, before, mentions, strangers, source.start);
		if (office) return [office];
		return [/\p{Lu}/u.test(words.slice(1)) ? { kind: 'stranger', name: words } : UNRESOLVED];
	}

	/** A quotation without a source: the speaker goes on when the quotation was left open, or the subject is left out. */
	private continued(
		triple: Triple,
		block: TextBlock,
		before: TextBlock | null,
		mentions: readonly Mention[],
		strangers: readonly Named[],
	): Speaker {
		if (this.last === null) return UNRESOLVED;
		if (triple.cue === null) return this.runsOn && this.last.block === before?.id ? this.last.speaker : UNRESOLVED;
		// "Dijo que …": who spoke last, unless somebody else was named since.
		const at = triple.cue.start;
		if (this.last.block !== block.id && this.last.block !== before?.id) return UNRESOLVED;
		return this.somebodyElse(this.last, block, at, mentions, strangers) ? UNRESOLVED : this.last.speaker;
	}

	private pronoun(
		word: string,
		at: number,
		block: TextBlock,
		before: TextBlock | null,
		mentions: readonly Mention[],
		strangers: readonly Named[],
	): Speaker {
		const gender = FEMININE.has(word) ? 'f' : MASCULINE.has(word) ? 'm' : null;
		if (gender === null) return UNRESOLVED;
		const here = this.candidates(block.id, at, gender, mentions, strangers);
		const earlier = here.length > 0 || before === null ? [] : this.candidatesOf(before, gender);
		const near = here.length > 0 ? here : earlier;
		const distinct = new Set(near.map(key));
		if (distinct.size === 1) return near[0] as Speaker;
		const recent = this.last && (this.last.block === block.id || this.last.block === before?.id) ? this.last.speaker : null;
		if (recent && this.fits(recent, gender) && (distinct.size === 0 || distinct.has(key(recent)))) return recent;
		return UNRESOLVED;
	}

	private candidates(
		block: number,
		at: number,
		gender: 'f' | 'm',
		mentions: readonly Mention[],
		strangers: readonly Named[],
	): Speaker[] {
		const actors = mentions
			.filter(({ span, type }) => span.block === block && span.end <= at && type === 'person')
			.map(({ entity, dossier }): Speaker => ({ kind: 'actor', id: entity, dossier }))
			.filter((speaker) => this.fits(speaker, gender));
		const others = strangers
			.filter(({ span }) => span.block === block && span.end <= at)
			.map(({ name }): Speaker => ({ kind: 'stranger', name }));
		return [...actors, ...others];
	}

	private candidatesOf(block: TextBlock, gender: 'f' | 'm'): Speaker[] {
		return this.candidates(block.id, block.text.length, gender, this.people.mentions, this.people.strangers);
	}

	private fits(speaker: Speaker, gender: 'f' | 'm'): boolean {
		if (speaker.kind !== 'actor') return speaker.kind === 'stranger';
		const person = this.people.actors.get(speaker.id);
		return person !== undefined && (person.gender === null || person.gender === gender);
	}

	/** "the president", "la mandataria": the one who was just speaking, when the office fits and nobody else's does. */
	private office(
		words: string,
		block: TextBlock,
		before: TextBlock | null,
		mentions: readonly Mention[],
		strangers: readonly Named[],
		at: number,
	): Speaker | null {
		const match = OFFICE_PHRASE.exec(words.trim());
		if (!match) return null;
		const office = (match[2] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const article = (match[1] ?? '').toLowerCase();
		const gender = article === 'la' ? 'f' : article === 'el' ? 'm' : null;
		const recent = this.last && (this.last.block === block.id || this.last.block === before?.id) ? this.last : null;
		if (recent === null || recent.speaker.kind !== 'actor') return null;
		const person = this.people.actors.get(recent.speaker.id);
		if (!person?.officeWords.has(office) || (gender && person.gender && person.gender !== gender)) return null;
		return this.somebodyElse(recent, block, at, mentions, strangers) ? null : recent.speaker;
	}

	/** True when somebody other than the last speaker was named between the last content and a place in this block. */
	private somebodyElse(
		last: Spoken,
		block: TextBlock,
		at: number,
		mentions: readonly Mention[],
		strangers: readonly Named[],
	): boolean {
		const from = last.block === block.id ? last.at : 0;
		const between = (span: Span) => span.start >= from && span.end <= at;
		const others = mentions.some(
			({ span, type, entity }) =>
				type === 'person' && between(span) && !(last.speaker.kind === 'actor' && last.speaker.id === entity),
		);
		return (
			others ||
			strangers.some(({ span, name }) => between(span) && !(last.speaker.kind === 'stranger' && last.speaker.name.includes(name)))
		);
	}
}

const UNRESOLVED: Speaker = { kind: 'unresolved' };
const FEMININE = new Set(['she', 'ella']);
const MASCULINE = new Set(['he', 'él']);
const OFFICE_PHRASE = /^(the|el|la)\s+([\p{L}]+)$/iu;

function key(speaker: Speaker): string {
	return speaker.kind === 'actor' ? `a:${speaker.id}` : speaker.kind === 'stranger' ? `s:${speaker.name.split(' ').at(-1)}` : '';
}

function spanOf(block: TextBlock, { start, end }: Range): Span {
	return { block: block.id, start, end };
}

/**
 * The mentions that head a source's phrase. "Sheinbaum", "President Sheinbaum", "the president, Claudia Sheinbaum" and
 * both of "Trump and Rubio" do; in "Sheinbaum’s spokesman", "a Pentagon official" and "the lawyer for Maduro" none does.
 */
function headMentions(text: string, source: Range, mentions: readonly Mention[]): Mention[] {
	const inside = mentions.filter(({ span }) => span.start < source.end && source.start < span.end);
	if (inside.length === 0) return [];
	const heads: Mention[] = [];
	const parts = splitPhrase(text, source);
	for (const [i, part] of parts.entries()) {
		const own = inside.filter(({ span }) => span.start >= part.start - 1 && span.start < part.end);
		const head = own.at(-1);
		if (!head) {
			// "a spokeswoman, for Sheinbaum": the first part is somebody else, unless it is an office and the name follows it.
			if (i === 0 && !isOfficeOnly(text.slice(part.start, part.end))) return [];
			continue;
		}
		const tail = text.slice(head.span.end, part.end);
		if (/[\p{L}\p{N}]/u.test(tail.replace(/\([^)]*\)/g, ''))) {
			if (i === 0) return [];
			continue;
		}
		const lead = text.slice(part.start, head.span.start);
		if (
			/(?:\b(?:of|for|to|from|with|by|against|de|del|para|con|contra|al)\s+(?:the\s+|la\s+|el\s+)?)$/i.test(lead) &&
			head.type !== 'term' &&
			!startsWithMention(own, part)
		) {
			if (i === 0) return [];
			continue;
		}
		if (part.joined || i === 0 || heads.length === 0) {
			if (!heads.some(({ entity }) => entity === head.entity)) heads.push(head);
		}
	}
	return heads;
}

function startsWithMention(own: readonly Mention[], part: Range): boolean {
	return own.length > 1 && own[0] !== undefined && own[0].span.start <= part.start + 4 && own[0].entity === own.at(-1)?.entity;
}

function isOfficeOnly(words: string): boolean {
	return /^(?:the|el|la|su|his|her|its)?\s*[\p{L}'’.\s]*$/u.test(words) && !/\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(words);
}

/** The parts of a phrase: between commas, brackets and "and". `joined` parts are further subjects, not appositions. */
function splitPhrase(text: string, source: Range): (Range & { joined: boolean })[] {
	const parts: (Range & { joined: boolean })[] = [];
	const separator = /\s*[,()—–]\s*|\s+(?:and|y|e)\s+(?=\p{Lu}|the |el |la )/gu;
	const phrase = text.slice(source.start, source.end);
	let from = 0;
	let joined = false;
	for (const match of phrase.matchAll(separator)) {
		if (match.index > from) parts.push({ start: source.start + from, end: source.start + match.index, joined });
		from = match.index + match[0].length;
		joined = /^\s+(?:and|y|e)\s+$/.test(match[0]);
	}
	if (from < phrase.length) parts.push({ start: source.start + from, end: source.end, joined });
	return parts;
}

/** How much of the content's letters stands in quotation marks: all (nine tenths), some, or none. */
export function kindOf(text: string, content: readonly Range[]): AttributionKind {
	const quotations = findQuoted(text);
	let letters = 0;
	let quoted = 0;
	for (const { start, end } of content) {
		for (let i = start; i < end; i++) {
			if (!/[\p{L}\p{N}]/u.test(text[i] as string)) continue;
			letters++;
			if (quotations.some((quotation) => i >= quotation.innerStart && i < quotation.innerEnd)) quoted++;
		}
	}
	const share = letters === 0 ? 0 : quoted / letters;
	return share >= 0.9 ? 'direct' : share > 0.05 ? 'mixed' : 'indirect';
}
