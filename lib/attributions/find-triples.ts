import type { Lang } from '../domain/lang';
import { expression } from '../text/expression';
import { isDialogueTurn } from '../text/quoted';
import { rangesOf } from './content';
import { lexiconOf } from './lexicons';
import { readSentence } from './read-sentence';
import type { Range, Triple } from './triple';
import { type Sentence, sentencesOf } from './units';

const FIRST_LETTER = expression`[\p{L}¿¡"“«]`;

/** A quotation that stands alone must be this long to be somebody's words and not a title or a term. */
const MIN_ALONE = 12;

/**
 * The attributions of one block in reading order, before anybody is resolved: who is written to say what, by rules
 * over the words around verbs of saying and quotation marks. Method and references: `docs/attribution.md`. `sentences` are
 * those of the text, where they are known already.
 */
export function findTriples(text: string, lang: Lang, sentences?: readonly Sentence[]): Triple[] {
	const lexicon = lexiconOf(lang);
	if (isDialogueTurn(text)) {
		// An answer in an interview: what it reports of others is read, what it says itself has no speaker here.
		const from = text.search(FIRST_LETTER);
		return findTriples(text.slice(from), lang).flatMap((triple) => (triple.cue === null ? [] : [shifted(triple, from)]));
	}
	const found: Triple[] = [];
	let open: Triple | null = null;
	for (const sentence of sentences ?? sentencesOf(text, lexicon)) {
		const triples = readSentence(text, sentence, lexicon);
		if (triples.length > 0) {
			found.push(...triples);
			open = triples.at(-1) ?? null;
			continue;
		}
		const floating = quotationAlone(text, sentence);
		if (floating.length === 0) {
			open = null;
		} else if (open && hasQuotation(text, open)) {
			// “…,” she said. “…”: the same person goes on.
			const joined: Triple = { ...open, content: [...open.content, ...floating] };
			found[found.indexOf(open)] = joined;
			open = joined;
		} else {
			open = { source: null, cue: null, content: floating, denied: false, elided: true, plural: false };
			found.push(open);
		}
	}
	return found;
}

function shifted(triple: Triple, by: number): Triple {
	const move = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
	return {
		...triple,
		source: triple.source && move(triple.source),
		cue: triple.cue && move(triple.cue),
		content: triple.content.map(move),
	};
}

/** The quotations of a sentence that holds nothing else. */
function quotationAlone(text: string, sentence: Sentence): Range[] {
	if (!sentence.units.every(({ quoted }) => quoted !== null)) return [];
	return rangesOf(text, sentence, 0, sentence.units.length - 1).filter(({ start, end }) => end - start >= MIN_ALONE);
}

function hasQuotation(text: string, triple: Triple): boolean {
	return triple.content.some(({ start, end }) => /["“«‘—]/.test(text.slice(Math.max(0, start - 1), end + 1)));
}
