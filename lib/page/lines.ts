/** A text node of a block and where its text stands in the block's: from `start` to before `end`. */
export interface Piece {
	readonly node: Text;
	readonly start: number;
	readonly end: number;
}

/** The text nodes between two line breaks, as they were read; the first is more than white space. */
export type Line = { readonly node: Text; readonly data: string; readonly inLink: boolean }[];

/** One or more lines that belong together. */
export interface Joined {
	readonly pieces: readonly Piece[];
	readonly text: string;
	readonly length: number;
	readonly linked: number;
}

/** The end of a sentence, with what may close behind it. */
const SENTENCE_END = /[.!?…:][\s"”’»)\]]*$/;
/** Who speaks, as transcripts begin their lines ("SHEINBAUM: ", "Q: "), or what begins an item ("1. ", "• ", "– "). */
const NEW_LINE = /^\s*(?:[A-ZÀ-ÖØ-Þ0-9¿¡][^.!?:]{0,60}:\s|\d{1,3}[.)]\s|[-–—•·*▪►]\s)/;

/**
 * Joins the lines of a block. A line break within a sentence stands for a space: a headline's name may go over two lines.
 * After the end of a sentence, or before a line that names its speaker or begins an item, it parts two blocks: what two
 * people say must not become one text.
 */
export function joinLines(lines: readonly Line[]): Joined[] {
	const [only] = lines;
	if (lines.length === 1 && only) return join([only]);
	const joined: Joined[] = [];
	let group: Line[] = [];
	let before = '';
	for (const line of lines) {
		const text = textOf(line);
		if (group.length > 0 && beginsBlock(before, text)) {
			joined.push(...join(group));
			group = [];
		}
		group.push(line);
		before = text;
	}
	joined.push(...join(group));
	return joined;
}

/** True when a line of this text, after a line break, is a block of its own: not the rest of the line `before`. */
function beginsBlock(before: string, text: string): boolean {
	return SENTENCE_END.test(before) || NEW_LINE.test(text);
}

function textOf(line: Line): string {
	return line.length === 1 ? (line[0]?.data ?? '') : line.map(({ data }) => data).join('');
}

function join(lines: readonly Line[]): Joined[] {
	const pieces: Piece[] = [];
	let text = '';
	let linkedLength = 0;
	for (const [index, line] of lines.entries()) {
		// White space at the end of a line belongs to neither side of the break.
		let count = line.length;
		while (count > 0 && !/\S/.test(line[count - 1]?.data ?? '')) count--;
		if (index > 0) text += '\n';
		for (const { node, data, inLink } of line.slice(0, count)) {
			const start = text.length;
			text += data;
			pieces.push({ node, start, end: text.length });
			if (inLink) linkedLength += data.trim().length;
		}
	}
	const { length } = text.trim();
	return length === 0 ? [] : [{ pieces, text, length, linked: Math.min(1, linkedLength / length) }];
}
