import type { CueLexicon } from './lexicon/cue';

const known = new WeakMap<CueLexicon, ReadonlySet<string>>();

/**
 * The words that a cue can begin with: those of the lexicon's verbs and phrases, and "para" of "…, para quien". Nearly every
 * word of a text is none, and need not be looked at further.
 */
export function cueWordsOf(lexicon: CueLexicon): ReadonlySet<string> {
	let words = known.get(lexicon);
	if (!words) {
		const { verbs, phrasal, phrasalBehind, phrasalWithThat, sourcePhrases, possessivePhrases } = lexicon;
		words = new Set(
			[verbs, phrasal, phrasalBehind, phrasalWithThat, sourcePhrases, possessivePhrases].flatMap((by) => [...by.keys()]),
		);
		words = new Set([...words, 'para']);
		known.set(lexicon, words);
	}
	return words;
}
