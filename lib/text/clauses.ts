import { isAbbreviation } from './abbreviations';
import { CharClass } from './char-class';
import { expression } from './expression';
import { foldText } from './fold';

const CAPITAL = expression`^\p{Lu}`;

/** The words of a text with what parts its clauses. */
export interface ClauseWords {
	readonly text: string;
	/** Folded. */
	readonly words: readonly string[];
	readonly start: readonly number[];
	readonly end: readonly number[];
	/** Indexes of the words before which a comma, a semicolon, a dash or the end of a sentence stands. */
	readonly clauseStarts: ReadonlySet<number>;
}

const OF_WORDS = new CharClass(String.raw`\p{L}\p{N}\p{M}\u00ad`);

const SPACE = 0x20;

/** Splits a text into its words, folded, with their places in it and the clauses that punctuation makes. */
export function clauseWords(text: string): ClauseWords {
	const words: string[] = [];
	const start: number[] = [];
	const end: number[] = [];
	const clauseStarts = new Set<number>();
	let last = 0;
	for (let from = OF_WORDS.next(text, 0); from < text.length; from = OF_WORDS.next(text, last)) {
		const to = OF_WORDS.runEnd(text, from);
		const word = text.slice(from, to);
		// Nearly every gap is one space.
		const space = from === last + 1 && text.charCodeAt(last) === SPACE;
		if (!space && parts(text.slice(last, from), words.at(-1) ?? '', word)) clauseStarts.add(words.length);
		words.push(foldText(word));
		start.push(from);
		end.push(to);
		last = to;
	}
	return { text, words, start, end, clauseStarts };
}

/** A full stop after an initial or an abbreviation ends nothing: "U.S. troops", "EE. UU.". */
function parts(gap: string, before: string, after: string): boolean {
	return (
		/[,;:!?…—–()]/.test(gap) ||
		(gap.includes('.') && before.length > 1 && !isAbbreviation(before, foldText(after), CAPITAL.test(after)))
	);
}
