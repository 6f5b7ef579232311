import { expressionOf } from './expression';

/** What is known of a character; 0 of one that was not asked for yet. */
const OUTSIDE = 1;
const INSIDE = 2;
/** Up to here answers are kept in a table: Latin, Greek, Cyrillic and general punctuation. */
const END = 0x2100;

/** Up to here, and in general punctuation, `expressionOf` knows letters, capitals and figures as Unicode has them. */
const LATIN_END = 0x138;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x2070;

/**
 * A class of characters, written as in a regular expression: `\\p{L}\\d`. Each is asked for once and then looked up, which
 * costs a third of running an expression over a text again and again.
 */
export class CharClass {
	private readonly known = new Uint8Array(END);
	private readonly common: RegExp;
	/** Made for the first character of another script: slow to make. */
	private exact: RegExp | null = null;

	constructor(private readonly members: string) {
		this.common = expressionOf(`[${members}]`);
	}

	/** True for one character of this class. */
	has(char: string): boolean {
		const code = char.charCodeAt(0);
		if (code < LATIN_END || (code >= PUNCTUATION && code < PUNCTUATION_END)) return this.common.test(char);
		this.exact ??= new RegExp(`[${this.members}]`, 'u');
		return this.exact.test(char);
	}

	/** The length of the character of this class at an offset, in UTF-16 units; 0 where another one stands, or none. */
	lengthAt(text: string, at: number): number {
		const code = text.charCodeAt(at);
		if (code < END) return (this.known[code] || this.ask(code)) - OUTSIDE;
		if (at >= text.length) return 0;
		const char = String.fromCodePoint(text.codePointAt(at) as number);
		return this.has(char) ? char.length : 0;
	}

	/** Where the run of characters of this class ends that begins at an offset; the offset itself where none does. */
	runEnd(text: string, from: number): number {
		const { known } = this;
		for (let at = from; ; ) {
			// Nearly every character has been asked for.
			while (at < text.length && known[text.charCodeAt(at)] === INSIDE) at++;
			const length = this.lengthAt(text, at);
			if (length === 0) return at;
			at += length;
		}
	}

	/** Where the next character of this class stands, from an offset on; the text's length where none does. */
	next(text: string, from: number): number {
		const { known } = this;
		for (let at = from; ; at++) {
			while (at < text.length && known[text.charCodeAt(at)] === OUTSIDE) at++;
			if (at >= text.length || this.lengthAt(text, at) > 0) return at;
		}
	}

	private ask(code: number): number {
		const answer = this.has(String.fromCharCode(code)) ? INSIDE : OUTSIDE;
		this.known[code] = answer;
		return answer;
	}
}
