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
export function isCrowd({ entries }: Candidate): boolean {
	return entries.length > 8;
}

/**
 * All candidates of a block in reading order, without overlaps, the longest of those that compete. What differs in language,
 * capitals or punctuation is no candidate.
 */
export function scan(words: BlockWords, at: number, gazetteer: Gazetteer, lang: Lang | null): Candidate[] {
	const { tokens } = words;
	const found: Candidate[] = [];
	for (let i = 0; i < tokens.count; i++) {
		const key = tokens.key[i] as number;
		if (!gazetteer.mayBegin(key)) continue;
		let node = 0;
		let best: readonly NameEntry[] | null = null;
		let bestLast = i;
		for (let j = i; j < tokens.count; j++) {
			node = gazetteer.follow(node, tokens.key[j] as number);
			if (node === 0) break;
			const accepted = accept(words, i, j, node, gazetteer, lang);
			if (accepted.length > 0) {
				best = accepted;
				bestLast = j;
			}
		}
		if (best) keepLongest(found, { at, words, first: i, last: bestLast, entries: best });
	}
	return found;
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

function accept(
	words: BlockWords,
	first: number,
	last: number,
	node: number,
	gazetteer: Gazetteer,
	lang: Lang | null,
): readonly NameEntry[] {
	let found: readonly NameEntry[] = NOTHING;
	for (const spelling of gazetteer.spellingsAt(node)) {
		if (!looksLike(spelling, words, first, last)) continue;
		const speaking = spelling.entries.every((entry) => entry.lang === '*')
			? spelling.entries
			: spelling.entries.filter((entry) => speaks(entry, lang, gazetteer));
		found = found.length === 0 ? speaking : [...found, ...speaking];
	}
	return found;
}

const NOTHING: readonly NameEntry[] = [];

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
