/** What is known of a character; 0 of one that was not asked for yet. */
const OUTSIDE = 1;
const INSIDE = 2;
/** Up to here answers are kept in a table: Latin, Greek, Cyrillic and general punctuation. */
const END = 0x2100;

/**
 * A class of characters, as a regular expression with the flag `u` tells it of one. Each is asked for once and then looked
 * up, which costs a third of running the expression over a text again and again.
 */
export class CharClass {
	private readonly known = new Uint8Array(END);

	constructor(private readonly pattern: RegExp) {}

	/** The length of the character of this class at an offset, in UTF-16 units; 0 where another one stands, or none. */
	lengthAt(text: string, at: number): number {
		const code = text.charCodeAt(at);
		if (code < END) return (this.known[code] || this.ask(code)) - OUTSIDE;
		if (at >= text.length) return 0;
		const char = String.fromCodePoint(text.codePointAt(at) as number);
		return this.pattern.test(char) ? char.length : 0;
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
		const answer = this.pattern.test(String.fromCharCode(code)) ? INSIDE : OUTSIDE;
		this.known[code] = answer;
		return answer;
	}
}
