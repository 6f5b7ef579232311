import type { Lang } from '../domain/lang';
import { TEXT_BORDER } from '../domain/page-text';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { NameEntry } from '../gazetteer/name-entry';
import { foldText } from '../text/fold';
import { BlockWords } from '../text/page-words';
import { keyOf, longerKey } from '../text/tokens';
import { entriesWritten, isCrowd, speakingOf } from './candidate';

/** A text is read as each of them, since a few blocks more can make a page one of another language. */
const LANGS: readonly (Lang | null)[] = ['en', 'es', null];

/**
 * Calls back with what is written like a name anywhere in blocks that may be made of the texts between the borders
 * (`TEXT_BORDER`) in a text: each of some of them, in their order, whichever they are and wherever it begins and ends. So
 * names may go on from one text to any later one, and a word that stands at the very end of one may be whole there or go on
 * in a later one. Names that overlap are all given; of those that go over several texts, capitals and what stands between
 * the words are not looked at.
 */
export function writtenAcross(text: string, gazetteer: Gazetteer, found: (entries: readonly NameEntry[]) => void): void {
	const words = new BlockWords({ id: 0, kind: 'paragraph', text });
	const { count, key, start, end } = words.tokens;
	/** The next word that a name may begin with. */
	let next = gazetteer.nextBeginning(key, 0);
	/** Where names stand that may go on in a later text: nodes of the gazetteer. */
	const open = new Set<number>();
	/** The beginnings of words at the very end of texts, by their keys, with the nodes that the whole word may go on from. */
	const torn = new Map<number, Set<number>>();
	const tear = (beginning: number, nodes: Iterable<number>): void => {
		if (!gazetteer.isBeginning(beginning)) return;
		const known = torn.get(beginning) ?? new Set();
		for (const node of nodes) known.add(node);
		torn.set(beginning, known);
	};
	/** The key of a word that begins like one and goes on with the word at an index; `null` where no name has such a word. */
	const goneOn = (beginning: number, index: number): number | null => {
		let whole = beginning;
		const rest = words.word(index);
		for (let i = 0; i < rest.length; i++) {
			whole = longerKey(whole, rest.charCodeAt(i));
			if (!gazetteer.isBeginning(whole)) return null;
		}
		return whole;
	};

	/** Reads the words from `first` to before `end` of a text that begins and ends where a word may be torn, or not. */
	const read = (first: number, past: number, begins: boolean, ends: boolean): void => {
		const last = past - 1;
		/** Where the last word may begin. */
		const beforeLast = new Set([0]);
		/** Follows the words from one on, from a node. `across`: a name that an earlier text began. */
		const follow = (from: number, before: number, across: boolean): void => {
			let node = before;
			for (let i = from; i < past; i++) {
				if (i === last) beforeLast.add(node);
				node = gazetteer.follow(node, key[i] as number);
				if (node === 0) return;
				const spellings = gazetteer.spellingsAt(node);
				if (across) for (const { entries } of spellings) found(entries);
				else if (spellings.length > 0) found(entriesWritten(words, from, i, spellings));
			}
			open.add(node);
		};

		const begun = open.size > 0 ? [...open] : [];
		if (begins) {
			for (const [beginning, nodes] of torn.size > 0 ? [...torn] : torn) {
				const whole = goneOn(beginning, first);
				if (whole === null) continue;
				for (const node of nodes) {
					const reached = gazetteer.follow(node, whole);
					if (reached === 0) continue;
					for (const { entries } of gazetteer.spellingsAt(reached)) found(entries);
					follow(first + 1, reached, true);
				}
				if (first === last && ends) tear(whole, nodes);
			}
		}
		for (const node of begun) follow(first, node, true);
		for (; next < past; next = gazetteer.nextBeginning(key, next + 1)) follow(next, 0, false);
		if (ends) tear(keyOf(words.word(last)), beforeLast);
	};

	for (let from = 0, first = 0; first < count; ) {
		const border = text.indexOf(TEXT_BORDER, from);
		const to = border < 0 ? text.length : border;
		let past = first;
		while (past < count && (start[past] as number) < to) past++;
		if (past > first)
			read(first, past, isUnseen(text, from, start[first] as number), isUnseen(text, end[past - 1] as number, to));
		from = to + 1;
		first = past;
	}
}

/** Those of the entries that count in a text of some language. A name of very many people tells nothing by itself. */
export function namesOfAnyLang(entries: readonly NameEntry[], gazetteer: Gazetteer): NameEntry[] {
	return LANGS.flatMap((lang) => {
		const speaking = speakingOf(entries, lang, gazetteer);
		return isCrowd({ entries: speaking }) ? [] : speaking;
	});
}

/** True where what stands from one place to before another parts no words: nothing, soft hyphens, accents of their own. */
function isUnseen(text: string, from: number, to: number): boolean {
	return from >= to || foldText(text.slice(from, to)) === '';
}
