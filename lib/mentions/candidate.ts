import type { Lang } from '../domain/lang';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { NameEntry, Spelling } from '../gazetteer/name-entry';
import type { BlockWords } from '../text/page-words';
import { Shape } from '../text/tokens';

/** A stretch of words that is written like a name of at least one entity. */
export interface Candidate {
	/** Index of the block on the page. */
	readonly at: number;
	readonly words: BlockWords;
	/** First and last word. */
	readonly first: number;
	readonly last: number;
	/** All names of all entities that are written like this. */
	readonly entries: readonly NameEntry[];
}

/** So many bear a name that it tells nothing by itself: only those count whom the page introduces by their whole name. */
export function isCrowd({ entries }: Pick<Candidate, 'entries'>): boolean {
	return entries.length > 8;
}

/** What a scan finds: both lists in reading order, without overlaps, the longest of those that compete. */
interface Scanned {
	readonly candidates: readonly Candidate[];
	/** Stretches written like a name in a form of another language only. None overlaps a candidate. */
	readonly foreign: readonly Candidate[];
}

/** All candidates of a block. What differs in capitals or punctuation is none. */
export function scan(words: BlockWords, at: number, gazetteer: Gazetteer, lang: Lang | null): Scanned {
	const { key } = words.tokens;
	const candidates: Candidate[] = [];
	const foreign: Candidate[] = [];
	for (let i = gazetteer.nextBeginning(key, 0); i < key.length; i = gazetteer.nextBeginning(key, i + 1)) {
		let node = 0;
		let best: readonly NameEntry[] | null = null;
		let bestLast = i;
		for (let j = i; j < key.length; j++) {
			node = gazetteer.follow(node, key[j] as number);
			if (node === 0) break;
			const written = entriesWritten(words, i, j, gazetteer.spellingsAt(node));
			if (written.length === 0) continue;
			const speaking = speakingOf(written, lang, gazetteer);
			if (speaking.length > 0) {
				best = speaking;
				bestLast = j;
			} else keepLongest(foreign, { at, words, first: i, last: j, entries: written });
		}
		if (best) keepLongest(candidates, { at, words, first: i, last: bestLast, entries: best });
	}
	return { candidates, foreign: foreign.length === 0 ? foreign : withoutTaken(foreign, candidates) };
}

/** Those that overlap no candidate; both in reading order. */
function withoutTaken(foreign: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
	let next = 0;
	return foreign.filter(({ first, last }) => {
		while (next < candidates.length && (candidates[next] as Candidate).last < first) next++;
		const candidate = candidates[next];
		return candidate === undefined || candidate.first > last;
	});
}

/** Adds a candidate unless it overlaps one that is as long or longer; a longer one takes the place of what it overlaps. */
function keepLongest(found: Candidate[], candidate: Candidate): void {
	const length = candidate.last - candidate.first;
	for (let before = found.at(-1); before && before.last >= candidate.first; before = found.at(-1)) {
		if (before.last - before.first >= length) return;
		found.pop();
	}
	found.push(candidate);
}

/** The entries of the spellings that a stretch of words is written like. */
export function entriesWritten(
	words: BlockWords,
	first: number,
	last: number,
	spellings: readonly Spelling[],
): readonly NameEntry[] {
	let found: readonly NameEntry[] = NOTHING;
	for (const spelling of spellings)
		if (looksLike(spelling, words, first, last)) found = found.length === 0 ? spelling.entries : [...found, ...spelling.entries];
	return found;
}

const NOTHING: readonly NameEntry[] = [];

/** Those of the entries that count in a text of this language. */
export function speakingOf(entries: readonly NameEntry[], lang: Lang | null, gazetteer: Gazetteer): readonly NameEntry[] {
	for (const entry of entries) if (!speaks(entry, lang, gazetteer)) return entries.filter((one) => speaks(one, lang, gazetteer));
	return entries;
}

/** A full name counts in every language; any other form only in a text of its own. */
function speaks(entry: NameEntry, lang: Lang | null, gazetteer: Gazetteer): boolean {
	if (entry.lang === '*' || lang === null || entry.lang === lang) return true;
	if (entry.kind !== 'full') return false;
	return gazetteer.entities[entry.entity]?.type === 'person' || entry.words.length >= 3;
}

function looksLike(spelling: Spelling, words: BlockWords, first: number, last: number): boolean {
	const { tokens } = words;
	if (spelling.words.length !== last - first + 1) return false;
	for (let i = 0; i < spelling.words.length; i++) {
		const shape = tokens.shape[first + i] as number;
		if (spelling.capitals & (1 << i) && (shape & Shape.CAPITAL) === 0) return false;
		if (spelling.uppers & (1 << i) && (shape & Shape.LOWER) !== 0) return false;
		if (spelling.accents & (1 << i) && (shape & Shape.UPPER) === 0 && !hasAccent(words, first + i)) return false;
		if (i > 0 && ((tokens.gap[first + i] as number) & ~(spelling.gaps[i] as number)) !== 0) return false;
		// Keys are hashes: make sure of the word itself.
		if (words.word(first + i) !== spelling.words[i]) return false;
	}
	return true;
}

function hasAccent({ tokens }: BlockWords, i: number): boolean {
	const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
	return word.normalize('NFD').length > word.normalize('NFC').length;
}
