import type { Mention, Rejection } from '../domain/mention';
import { overlaps, type Span } from '../domain/span';
import { expression } from '../text/expression';
import { foldText } from '../text/fold';
import type { BlockWords } from '../text/page-words';
import { Gap } from '../text/tokens';
import { isBareName } from './bare-names';
import { GIVEN_NAMES, genderOfName, NOT_NAMES, THING_NOUNS } from './lexicon/neighbours';
import { PEOPLE_NOUNS } from './lexicon/people-nouns';
import { COUNTRY_WORDS, PLACES } from './lexicon/places';
import { genderOfHonorific, NEUTRAL_HONORIFICS, TITLES } from './lexicon/titles';
import { type Office, type OfficePhrase, officePhrase } from './other-offices';
import { SpanIndex } from './span-index';

const SMALL = expression`^\p{Ll}`;
const CAPITALIZED = expression`^\p{Lu}\p{Ll}`;

/** A person named on the page who is in no followed dossier. */
export interface Stranger {
	readonly span: Span;
	/** The words of the page. */
	readonly name: string;
	/** True when a known given name or a title says that it is a person; else only the capitals do. */
	readonly sure: boolean;
	/** As a given name or an honorific tells it. */
	readonly gender?: 'f' | 'm' | null;
	/** Whose office it is, of somebody who goes by one: an actor on the page may hold it after all. */
	readonly office?: Office;
}

const PARTICLES = new Set('de del la las los da do dos van von der den al el bin'.split(' '));

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
	const isFirstName = partOfNames(mentions);
	const named = page.map((words) => {
		const { block } = words;
		const linked = byBlock.get(block.id) ?? [];
		const links = new SpanIndex(linked);
		const found: Stranger[] = [];
		for (let i = 0; i < words.count; i++) {
			const unnamed = unnamedPerson(words, i);
			if (unnamed !== null) {
				const span = { block: block.id, start: words.tokens.start[i] as number, end: words.tokens.end[unnamed] as number };
				found.push({ span, name: block.text.slice(span.start, span.end), sure: false });
				i = unnamed;
				continue;
			}
			const phrase = officePhrase(words, i);
			if (phrase !== null) {
				const one = unlinked(words, phrase, links);
				if (one) {
					found.push(one);
					i = phrase.last;
					continue;
				}
			}
			const start = nameStart(words, i);
			if (start === null) {
				if (!isBareName(words, i)) continue;
				const span = { block: block.id, start: words.tokens.start[i] as number, end: words.tokens.end[i] as number };
				if (!links.overlaps(span) && !isFirstName(words.word(i)))
					found.push({ span, name: block.text.slice(span.start, span.end), sure: false, gender: genderOfName(words.word(i)) });
				continue;
			}
			const first = i;
			const last = nameEnd(words, i);
			if (last === first && !isTitle(words.word(first - 1))) continue;
			const span = { block: block.id, start: words.tokens.start[first] as number, end: words.tokens.end[last] as number };
			if (!links.overlaps(span)) {
				const title = words.word(first - 1);
				const gender = genderOfHonorific(title) ?? genderOfName(words.word(first));
				found.push({ span, name: block.text.slice(span.start, span.end), sure: start === 'sure', gender });
			}
			i = last;
		}
		const rivals = strangers.get(block.id) ?? [];
		// No two of them overlap each other.
		const known = rivals.length > 0 ? new SpanIndex(found.map(({ span }) => span)) : null;
		for (const { span, surface } of rivals) if (!known?.overlaps(span)) found.push({ span, name: surface, sure: false });
		return withoutNamed(block.text, found, linked);
	});
	const surnames = new Map<string, Stranger['gender']>();
	for (const { name, office, gender } of named.flat())
		for (const surname of office ? [] : surnameOf(name))
			surnames.set(surname, surnames.has(surname) && surnames.get(surname) !== gender ? null : gender);
	return page.flatMap((words, i) => {
		const own = named[i] as Stranger[];
		const taken = [...(byBlock.get(words.block.id) ?? []), ...own.map(({ span }) => span)];
		return [...own, ...bySurname(words, surnames, taken)].sort((a, b) => a.span.start - b.span.start);
	});
}

/** Tells the words of linked people's names: "Claudia dijo" is nobody new beside Claudia Sheinbaum. */
function partOfNames(mentions: readonly Mention[]): (word: string) => boolean {
	let parts: Set<string> | null = null;
	return (word) => {
		parts ??= new Set(mentions.flatMap(({ type, surface }) => (type === 'person' ? foldText(surface).split(/\s+/) : [])));
		return parts.has(word);
	};
}

/** Somebody by an office, unless the word for it is part of a link: "Mexico’s president" may be an actor's name. */
function unlinked({ block, tokens }: BlockWords, phrase: OfficePhrase, links: SpanIndex): Stranger | null {
	const noun = { block: block.id, start: tokens.start[phrase.at] as number, end: tokens.end[phrase.at] as number };
	if (links.overlaps(noun)) return null;
	const span = { block: block.id, start: tokens.start[phrase.first] as number, end: tokens.end[phrase.last] as number };
	return { span, name: block.text.slice(span.start, span.end), sure: false, office: phrase.office };
}

/** Without "the Danish minister" and "a senator" beside "Mette Lund": whoever has a name goes by it. */
function withoutNamed(text: string, found: readonly Stranger[], linked: readonly Span[]): Stranger[] {
	if (found.every(isNamed)) return [...found];
	const names = [...found.filter(isNamed).map(({ span }) => span), ...linked];
	const starts = new Set(names.map(({ start }) => start));
	const ends = new Set(names.map(({ end }) => end));
	const isBeside = ({ span: { start, end }, office }: Stranger, length: number) => {
		const between = office ? /^,?\s$/ : /^,\s$/;
		return (
			(starts.has(end + length) && between.test(text.slice(end, end + length))) ||
			(ends.has(start - length) && between.test(text.slice(start - length, start)))
		);
	};
	return found.filter((one) => isNamed(one) || !(isBeside(one, 1) || isBeside(one, 2)));
}

function isNamed({ name, office }: Stranger): boolean {
	return !office && !SMALL.test(name);
}

/** "Jody Gelner … Gelner knew": the last name of somebody who was named in full. */
function surnameOf(name: string): string[] {
	const parts = name.trim().split(/\s+/);
	const last = parts.at(-1) ?? '';
	return parts.length > 1 && last.length > 2 && CAPITALIZED.test(last) ? [last] : [];
}

function bySurname(words: BlockWords, surnames: ReadonlyMap<string, Stranger['gender']>, taken: readonly Span[]): Stranger[] {
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
		if (surnames.has(name) && !(other && overlaps(other, span)))
			found.push({ span, name, sure: false, gender: surnames.get(name) ?? null });
	}
	return found;
}

/** "a deputy secretary", "su prima", "una fuente": the last word of a phrase for somebody without a name; `null` otherwise. */
function unnamedPerson(words: BlockWords, i: number): number | null {
	const opener = words.word(i);
	if (!INDEFINITE.has(opener)) return null;
	if (/^(?:one|uno|una|another|otr[oa])$/.test(opener) && /^(?:of them|de (?:ell[oa]s|l[oa]s))$/.test(words.words(i + 1, i + 2)))
		return i + 2;
	let last: number | null = null;
	for (let k = i + 1; k < words.count && k - i < 5; k++) {
		if (words.gap(k) !== Gap.SPACE) break;
		if (words.isCapital(k)) {
			// "A Texas senator", "a Pentagon spokeswoman"; not "a Sheinbaum", "vio a Claudia".
			if (k > i + 1 || !PEOPLE_NOUNS.has(words.word(k + 1)) || words.isCapital(k + 1) || !/^(?:an?|another|one)$/.test(opener))
				break;
			continue;
		}
		if (PEOPLE_NOUNS.has(words.word(k))) last = k;
		else if (NOT_A_PERSONS.test(words.word(k))) break;
	}
	return last;
}

const INDEFINITE = new Set('a an another one some his her their its un una otro otra uno su sus'.split(' '));

function isTitle(word: string): boolean {
	return TITLES.has(word) || NEUTRAL_HONORIFICS.has(word) || genderOfHonorific(word) !== null;
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
	// "Lula da Silva", "Ursula von der Leyen".
	if (!words.titleCase && words.gap(i + 1) === Gap.SPACE && isParticled(words, i + 1) && !isPlaceOrThing(words, i))
		return 'likely';
	// The same at the start of a sentence, where a verb or a comma follows: "Jody Gelner, who has worked …".
	if (!words.titleCase && words.startsSentence(i) && isNamedSubject(words, i)) return 'likely';
	const titled = i > 0 && isTitle(words.word(i - 1)) && (words.gap(i) & ~(Gap.SPACE | Gap.PERIOD)) === 0;
	return titled && !words.titleCase ? 'sure' : null;
}

function isParticled(words: BlockWords, first: number): boolean {
	if (!/^(?:da|dos|do|van|von|der|den|bin)$/.test(words.word(first))) return false;
	const next = /^(?:de[rn]|van)$/.test(words.word(first + 1)) ? first + 2 : first + 1;
	return words.isCapital(next) && words.gap(next) === Gap.SPACE;
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
