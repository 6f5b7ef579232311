const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Where a text stops being JSON, in UTF-16 units from its start. `JSON.parse` says it differently in each browser.
 * For texts that `JSON.parse` refuses; gives the text's length when the end comes too early, or nothing is wrong.
 */
export function syntaxErrorAt(text: string): number {
	let at = 0;
	const eat = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		if (!pattern.test(text)) return false;
		at = pattern.lastIndex;
		return true;
	};
	/** By hand: a pattern would keep a way back for each of a million letters. */
	const eatString = (): boolean => {
		if (text[at] !== '"') return false;
		for (at++; at < text.length; ) {
			const code = text.charCodeAt(at);
			if (code < 0x20) return false;
			if (code === 0x22) {
				at++;
				return true;
			}
			if (code !== 0x5c) at++;
			else if (!eat(ESCAPE)) return false;
		}
		return false;
	};
	const open: ('{' | '[')[] = [];
	/** What is due: a value; a value or `]`; a name; a name or `}`; a comma or what closes. */
	let due: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'comma' = 'value';
	for (;;) {
		eat(SPACE);
		if (at >= text.length) return text.length;
		const char = text[at] ?? '';
		if (due === 'comma') {
			const inside = open.at(-1);
			if (char === ',' && inside) due = inside === '{' ? 'name' : 'value';
			else if (!closes(char, inside)) return at;
			else open.pop();
			at++;
		} else if (due === 'name' || due === 'name-or-end') {
			if (due === 'name-or-end' && char === '}') {
				open.pop();
				at++;
				due = 'comma';
				continue;
			}
			if (!eatString()) return at;
			eat(SPACE);
			if (text[at] !== ':') return at;
			at++;
			due = 'value';
		} else if (char === '{' || char === '[') {
			open.push(char);
			at++;
			due = char === '{' ? 'name-or-end' : 'value-or-end';
		} else if (char === ']' && due === 'value-or-end') {
			open.pop();
			at++;
			due = 'comma';
		} else if (char === '"' ? eatString() : eat(WORD) || eat(NUMBER)) {
			due = 'comma';
		} else {
			return at;
		}
	}
}

function closes(char: string, inside: '{' | '[' | undefined): boolean {
	return (char === '}' && inside === '{') || (char === ']' && inside === '[');
}
