import { newlines } from './newlines';
import { FileError } from './problem';
import { syntaxErrorAt } from './syntax-error';

/** The most UTF-16 units of one value that is read whole. */
const MOST_CHARS = 64 * 1024 * 1024;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/** A value, the line on which it begins, and how many UTF-16 units it takes. */
interface JsonValue {
	readonly line: number;
	readonly value: unknown;
	readonly chars: number;
}

/** JSON that comes in pieces, read value by value: never more of it in memory than a piece and the value being read. */
export class JsonSource {
	#buffer = '';
	#at = 0;
	#line = 1;
	readonly #pieces: AsyncIterator<string>;

	constructor(pieces: AsyncIterable<string>) {
		this.#pieces = pieces[Symbol.asyncIterator]();
	}

	/** The line of the next character, from 1. */
	get line(): number {
		return this.#line;
	}

	/** The next character that is no white space, which stays; empty at the end. */
	async peek(): Promise<string> {
		for (;;) {
			while (this.#at < this.#buffer.length) {
				const char = this.#buffer[this.#at] ?? '';
				if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') return char;
				if (char === '\n') this.#line++;
				this.#at++;
			}
			if (!(await this.#more())) return '';
		}
	}

	/** Takes the next character, which must be one of these. Throws a `FileError` at another one, and at the end. */
	async take(chars: string, path: string): Promise<string> {
		const char = await this.peek();
		if (char === '') throw new FileError(this.#line, path, 'truncated');
		if (!chars.includes(char)) throw new FileError(this.#line, path, 'syntax');
		this.#at++;
		return char;
	}

	/** True when the next character is the first of its line. */
	get atLineStart(): boolean {
		return this.#at === 0 || this.#buffer[this.#at - 1] === '\n';
	}

	/**
	 * The next value. Where only this one is broken and the rest can still be read: `undefined`, and the line of the error.
	 * Throws a `FileError` when it never ends. `overLines`: what may go over its line; where something else does, it has
	 * swallowed what is not its own, which throws as well. Nothing is taken by then.
	 */
	async value(path: string, overLines: 'anything' | 'objects' | 'nothing' = 'anything'): Promise<JsonValue> {
		await this.peek();
		const line = this.#line;
		const text = await this.#upcoming(path);
		let value: unknown;
		let wrong = 0;
		try {
			value = JSON.parse(text) as unknown;
		} catch {
			wrong = newlines(text.slice(0, syntaxErrorAt(text)));
		}
		const may = overLines === 'anything' || (overLines === 'objects' && value !== undefined && text.startsWith('{'));
		if (!may && text.includes('\n')) throw new FileError(line, path, 'syntax');
		this.#at += text.length;
		this.#line += newlines(text);
		return { line: line + wrong, value, chars: text.length };
	}

	/** The rest of this line, without its end; `null` at the end of the file. Throws a `FileError` when it is too long. */
	async restOfLine(): Promise<string | null> {
		for (let from = this.#at; ; ) {
			const end = this.#buffer.indexOf('\n', from);
			if (end >= 0) {
				const text = this.#buffer.slice(this.#at, end);
				this.#at = end + 1;
				this.#line++;
				return text;
			}
			const known = this.#buffer.length - this.#at;
			if (known > MOST_CHARS) throw new FileError(this.#line, '', 'huge');
			if (!(await this.#more())) break;
			from = this.#at + known;
		}
		if (this.#at >= this.#buffer.length) return null;
		const text = this.#buffer.slice(this.#at);
		this.#at = this.#buffer.length;
		return text;
	}

	/** The text of the next value, by its brackets and quotes alone; it is not taken yet. */
	async #upcoming(path: string): Promise<string> {
		let length = 0;
		let depth = 0;
		let quoted = false;
		for (;;) {
			for (; this.#at + length < this.#buffer.length; length++) {
				const code = this.#buffer.charCodeAt(this.#at + length);
				if (quoted) {
					if (code === BACKSLASH) length++;
					else if (code === QUOTE) {
						quoted = false;
						if (depth === 0) return this.#ahead(length + 1);
					}
				} else if (code === QUOTE) {
					quoted = true;
				} else if (code === 0x7b || code === 0x5b) {
					depth++;
				} else if (code === 0x7d || code === 0x5d) {
					if (depth <= 1) return this.#ahead(depth === 0 ? length : length + 1);
					depth--;
				} else if (depth === 0 && (code === 0x2c || code <= 0x20)) {
					return this.#ahead(length);
				}
			}
			if (length > MOST_CHARS) throw new FileError(this.#line, path, 'huge');
			if (!(await this.#more())) throw new FileError(this.#line, path, 'truncated');
		}
	}

	#ahead(length: number): string {
		return this.#buffer.slice(this.#at, this.#at + length);
	}

	async #more(): Promise<boolean> {
		const next = await this.#pieces.next();
		if (next.done === true) return false;
		// The character before stays, by which the start of a line is known.
		const kept = Math.max(0, this.#at - 1);
		this.#buffer = this.#buffer.slice(kept) + next.value;
		this.#at -= kept;
		return true;
	}
}
