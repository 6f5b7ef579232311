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

	/**
	 * The next value. Where only this one is broken and the rest can still be read: `undefined`, and the line of the error.
	 * Throws a `FileError` when it never ends.
	 */
	async value(path: string): Promise<JsonValue> {
		await this.peek();
		const line = this.#line;
		const text = await this.#slice(path);
		try {
			return { line, value: JSON.parse(text) as unknown, chars: text.length };
		} catch {
			const wrong = syntaxErrorAt(text);
			return { line: line + newlines(text.slice(0, wrong)), value: undefined, chars: text.length };
		}
	}

	/** The text of the next value, by its brackets and quotes alone. */
	async #slice(path: string): Promise<string> {
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
						if (depth === 0) return this.#cut(length + 1);
					}
				} else if (code === QUOTE) {
					quoted = true;
				} else if (code === 0x7b || code === 0x5b) {
					depth++;
				} else if (code === 0x7d || code === 0x5d) {
					if (depth <= 1) return this.#cut(depth === 0 ? length : length + 1);
					depth--;
				} else if (depth === 0 && (code === 0x2c || code <= 0x20)) {
					return this.#cut(length);
				}
			}
			if (length > MOST_CHARS) throw new FileError(this.#line, path, 'huge');
			if (!(await this.#more())) throw new FileError(this.#line, path, 'truncated');
		}
	}

	#cut(length: number): string {
		const text = this.#buffer.slice(this.#at, this.#at + length);
		this.#at += length;
		this.#line += newlines(text);
		return text;
	}

	async #more(): Promise<boolean> {
		const next = await this.#pieces.next();
		if (next.done === true) return false;
		this.#buffer = this.#buffer.slice(this.#at) + next.value;
		this.#at = 0;
		return true;
	}
}
