/** A mark as it stands in the text of one block; offsets count in the text without marks. */
export interface RawMark {
	readonly type: 'mention' | 'trap' | 'statement' | 'not-said';
	readonly start: number;
	readonly end: number;
	/** Entity, reason, speaker, or why it was not said. */
	readonly label: string;
	/** Kind and options of a statement. */
	readonly options: readonly string[];
}

interface OpenMark {
	readonly type: 'statement' | 'not-said';
	readonly start: number;
	readonly label: string;
	readonly options: readonly string[];
}

const HEAD = /^\{\{(?:!([^|{}[\]]+)|([^|!{}[\]][^|{}[\]]*)\|([^|{}[\]]+))\|/;
const NAME = /^\[\[([^|[\]]+)\|(!?)([^|[\]]+)\]\]/;

/** Takes the inline marks (`FORMAT.md`) out of a block: its plain text and the marks, outer before inner. */
export function readMarks(
	source: string,
): { readonly text: string; readonly marks: readonly RawMark[] } | { readonly error: string } {
	let text = '';
	let at = 0;
	const open: OpenMark[] = [];
	const marks: RawMark[] = [];
	while (at < source.length) {
		const rest = source.slice(at);
		if (rest.startsWith('[[')) {
			const [whole, surface = '', bang, label = ''] = NAME.exec(rest) ?? [];
			if (whole === undefined) return { error: `mention: ${rest.slice(0, 60)}` };
			marks.push({
				type: bang ? 'trap' : 'mention',
				start: text.length,
				end: text.length + surface.length,
				label,
				options: [],
			});
			text += surface;
			at += whole.length;
		} else if (rest.startsWith('{{')) {
			const [whole, why, speaker = '', options = ''] = HEAD.exec(rest) ?? [];
			if (whole === undefined) return { error: `statement: ${rest.slice(0, 60)}` };
			const start = text.length;
			if (why !== undefined) open.push({ type: 'not-said', start, label: why, options: [] });
			else open.push({ type: 'statement', start, label: speaker, options: options.split(' ').filter(Boolean) });
			at += whole.length;
		} else if (rest.startsWith('}}')) {
			const mark = open.pop();
			if (!mark) return { error: `}} without {{ before: ${rest.slice(2, 60)}` };
			if (mark.start === text.length) return { error: `empty content: ${rest.slice(2, 60)}` };
			marks.push({ ...mark, end: text.length });
			at += 2;
		} else if (rest.startsWith(']]')) return { error: `]] without [[ before: ${rest.slice(2, 60)}` };
		else {
			text += source.charAt(at);
			at += 1;
		}
	}
	const unclosed = open.at(-1);
	if (unclosed) return { error: `{{ is not closed: ${text.slice(unclosed.start, unclosed.start + 60)}` };
	return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}
