import type { Mention, Rejection } from '../domain/mention';
import { overlaps, type Span } from '../domain/span';
import type { BlockWords } from '../text/page-words';
import { Gap } from '../text/tokens';
import { GIVEN_NAMES, NOT_NAMES, THING_NOUNS } from './lexicon/neighbours';
import { PEOPLE_NOUNS } from './lexicon/people-nouns';
import { COUNTRY_WORDS, PLACES } from './lexicon/places';
import { NEUTRAL_HONORIFICS, TITLES, WOMENS_HONORIFICS } from './lexicon/titles';

/** A person named on the page who is in no followed dossier. */
export interface Stranger {
	readonly span: Span;
	/** The words of the page. */
	readonly name: string;
	/** True when a known given name or a title says that it is a person; else only the capitals do. */
	readonly sure: boolean;
}

const PARTICLES = new Set('de del la las los da dos van von der al el bin'.split(' '));

/**
 * People that the page names by a known given name and a surname, or by a title and a surname, and that were not linked.
 * `rejections` add the bearers of an actor's name who are somebody else. Meant to keep their words from being taken for an official's, so a name too many does no harm.
 */
export function findStrangers(
	page: readonly BlockWords[],
	mentions: readonly Mention[],
	rejections: readonly Rejection[] = [],
): Stranger[] {
	const byBlock = new Map<number, Span[]>();
	for (const { span, type } of mentions) {
		if (type === 'term') continue;
		const known = byBlock.get(span.block);
		if (known) known.push(span);
		else byBlock.set(span.block, [span]);
	}
	const strangers = new Map<number, Rejection[]>();
	for (const rejection of rejections) {
		if (rejection.reason !== 'rival') continue;
		const known = strangers.get(rejection.span.block);
		if (known) known.push(rejection);
		else strangers.set(rejection.span.block, [rejection]);
	}
	const named = page.map((words) => {
		const { block } = words;
		const linked = byBlock.get(block.id) ?? [];
		const found: Stranger[] = [];
		for (let i = 0; i < words.count; i++) {
			const unnamed = unnamedPerson(words, i);
			if (unnamed !== null) {
				const span = { block: block.id, start: words.tokens.start[i] as number, end: words.tokens.end[unnamed] as number };
				found.push({ span, name: block.text.slice(span.start, span.end), sure: false });
				i = unnamed;
				continue;
			}
			const start = nameStart(words, i);
			if (start === null) continue;
			const first = i;
			const last = nameEnd(words, i);
			if (last === first && !isTitle(words.word(first - 1))) continue;
			const span = { block: block.id, start: words.tokens.start[first] as number, end: words.tokens.end[last] as number };
			if (!linked.some((other) => overlaps(other, span)))
				found.push({ span, name: block.text.slice(span.start, span.end), sure: start === 'sure' });
			i = last;
		}
		for (const { span, surface } of strangers.get(block.id) ?? []) {
			if (found.some((other) => overlaps(other.span, span))) continue;
			found.push({ span, name: surface, sure: false });
		}
		return found;
	});
	const surnames = new Set(named.flat().flatMap(({ name }) => surnameOf(name)));
	return page.flatMap((words, i) => {
		const own = named[i] as Stranger[];
		const taken = [...(byBlock.get(words.block.id) ?? []), ...own.map(({ span }) => span)];
		return [...own, ...bySurname(words, surnames, taken)].sort((a, b) => a.span.start - b.span.start);
	});
}

/** "Jody Gelner … Gelner knew": the last name of somebody who was named in full. */
function surnameOf(name: string): string[] {
	const parts = name.trim().split(/\s+/);
	const last = parts.at(-1) ?? '';
	return parts.length > 1 && last.length > 2 && /^\p{Lu}\p{Ll}/u.test(last) ? [last] : [];
}

function bySurname(words: BlockWords, surnames: ReadonlySet<string>, taken: readonly Span[]): Stranger[] {
	if (surnames.size === 0) return [];
	const { block, tokens } = words;
	const found: Stranger[] = [];
	const sorted = taken.toSorted((a, b) => a.start - b.start);
	let next = 0;
	for (let i = 0; i < words.count; i++) {
		if (!words.isCapital(i)) continue;
		while (next < sorted.length && (sorted[next] as Span).end <= (tokens.start[i] as number)) next++;
		const span = { block: block.id, start: tokens.start[i] as number, end: tokens.end[i] as number };
		const name = block.text.slice(span.start, span.end);
		const other = sorted[next];
		if (surnames.has(name) && !(other && overlaps(other, span))) found.push({ span, name, sure: false });
	}
	return found;
}

/** "a deputy secretary", "su prima", "una fuente": the last word of a phrase for somebody without a name; `null` otherwise. */
function unnamedPerson(words: BlockWords, i: number): number | null {
	if (!INDEFINITE.has(words.word(i))) return null;
	let last: number | null = null;
	for (let k = i + 1; k < words.count && k - i < 5; k++) {
		if (words.gap(k) !== Gap.SPACE || words.isCapital(k)) break;
		if (PEOPLE_NOUNS.has(words.word(k))) last = k;
		else if (NOT_A_PERSONS.test(words.word(k))) break;
	}
	return last;
}

const INDEFINITE = new Set('a an another one some his her their its un una otro otra uno su sus'.split(' '));

function isTitle(word: string): boolean {
	return TITLES.has(word) || NEUTRAL_HONORIFICS.has(word) || WOMENS_HONORIFICS.has(word);
}

function nameStart(words: BlockWords, i: number): 'sure' | 'likely' | null {
	if (!words.isCapital(i) || words.tokens.end[i] === undefined) return null;
	const word = words.word(i);
	if (isTitle(word) || NOT_NAMES.has(word) || THING_NOUNS.has(word)) return null;
	if (GIVEN_NAMES.has(word) && words.isCapital(i + 1) && joins(words, i + 1) && !NOT_NAMES.has(words.word(i + 1))) return 'sure';
	// Two capitals in running text, with no article or preposition of place before them: most likely somebody.
	if (
		!words.titleCase &&
		!words.startsSentence(i) &&
		words.isCapital(i + 1) &&
		joins(words, i + 1) &&
		!isPlaceOrThing(words, i) &&
		!isPlaceOrThing(words, i + 1) &&
		!NOT_A_PERSONS.test(words.word(i - 1))
	)
		return 'likely';
	// The same at the start of a sentence, where a verb or a comma follows: "Jody Gelner, who has worked …".
	if (!words.titleCase && words.startsSentence(i) && isNamedSubject(words, i)) return 'likely';
	const titled = i > 0 && isTitle(words.word(i - 1)) && (words.gap(i) & ~(Gap.SPACE | Gap.PERIOD)) === 0;
	return titled && !words.titleCase ? 'sure' : null;
}

function isNamedSubject(words: BlockWords, i: number): boolean {
	if (!words.isCapital(i + 1) || !joins(words, i + 1) || isPlaceOrThing(words, i) || isPlaceOrThing(words, i + 1)) return false;
	if (words.word(i).length < 3 || NOT_A_PERSONS.test(words.word(i))) return false;
	const end = nameEnd(words, i);
	const next = end + 1;
	return next < words.count && !words.isCapital(next) && (words.gap(next) & ~(Gap.SPACE | Gap.COMMA)) === 0;
}

const NOT_A_PERSONS = /^(?:the|in|at|of|on|to|near|from|el|la|los|las|en|de|del|al|desde|hacia|un|una|a|an)$/;

function isPlaceOrThing(words: BlockWords, i: number): boolean {
	const word = words.word(i);
	return NOT_NAMES.has(word) || THING_NOUNS.has(word) || COUNTRY_WORDS.has(word) || PLACES.has(word) || isTitle(word);
}

function joins(words: BlockWords, i: number): boolean {
	return (
		(words.gap(i) & ~(Gap.SPACE | Gap.HYPHEN | Gap.PERIOD)) === 0 &&
		!((words.gap(i) & Gap.PERIOD) !== 0 && words.startsSentence(i))
	);
}

function nameEnd(words: BlockWords, first: number): number {
	let last = first;
	for (let i = first + 1; i < words.count && i - first < 6; i++) {
		if (!joins(words, i)) break;
		if (words.isCapital(i) && !NOT_NAMES.has(words.word(i))) last = i;
		else if (!PARTICLES.has(words.word(i))) break;
	}
	return last;
}
