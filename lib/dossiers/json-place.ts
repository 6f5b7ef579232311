type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
/** What may stand in a string, a piece at a time: a pattern for the whole would go back and forth in one without an end. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string.
const LETTERS = /[^"\\\u0000-\u001F]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/**
 * Where a text stops being JSON: line and column from 1, or `end` when it is too short. `null` when it is JSON after all.
 * Engines say it in words of their own, and some not at all.
 */
export function jsonPlace(text: string): { readonly line: number; readonly column: number; readonly end: boolean } | null {
	const open: ('}' | ']')[] = [];
	let wanted: Wanted = 'value';
	let at = 0;
	const take = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) at = pattern.lastIndex;
		return found !== null;
	};
	const takeString = (): boolean => {
		if (text[at] !== '"') return false;
		const from = at++;
		while (take(LETTERS) || take(ESCAPE));
		if (text[at] === '"') return at++ > from;
		at = from;
		return false;
	};
	const afterValue = (): Wanted => (open.length === 0 ? 'nothing' : 'comma or end');
	for (;;) {
		take(SPACE);
		const letter = text[at];
		if (letter === undefined) return wanted === 'nothing' ? null : placeAt(text, at, true);
		if (letter === open.at(-1) && / or end$/.test(wanted)) {
			open.pop();
			at++;
			wanted = afterValue();
		} else if (wanted === 'colon' && letter === ':') {
			at++;
			wanted = 'value';
		} else if (wanted === 'comma or end' && letter === ',') {
			at++;
			wanted = open.at(-1) === '}' ? 'key' : 'value';
		} else if (wanted.startsWith('key') && takeString()) {
			wanted = 'colon';
		} else if (wanted.startsWith('value') && (letter === '{' || letter === '[')) {
			at++;
			open.push(letter === '{' ? '}' : ']');
			wanted = letter === '{' ? 'key or end' : 'value or end';
		} else if (wanted.startsWith('value') && (takeString() || take(SCALAR))) {
			wanted = afterValue();
		} else return placeAt(text, at, false);
	}
}

function placeAt(text: string, at: number, end: boolean) {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1, end };
}
