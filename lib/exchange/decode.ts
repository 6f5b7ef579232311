import { newlines } from './newlines';
import { FileError } from './problem';

/**
 * The text of a file that comes in pieces. UTF-8, with a byte order mark or without; UTF-16 by its mark. Throws a
 * `FileError` where the bytes are no text: a letter that was guessed could end up in somebody's words.
 */
export async function* decode(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
	let decoder: TextDecoder | null = null;
	let line = 1;
	const read = (bytes: Uint8Array, more: boolean): string => {
		decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
		try {
			const text = decoder.decode(bytes, { stream: more });
			line += newlines(text);
			return text;
		} catch {
			const [before = ''] = new TextDecoder(decoder.encoding).decode(bytes).split('\ufffd', 1);
			throw new FileError(line + newlines(before), '', 'encoding');
		}
	};
	let first: Uint8Array = new Uint8Array();
	for await (const piece of pieces) {
		// Two bytes tell the encoding.
		first = decoder ? piece : joined(first, piece);
		if (!decoder && first.length < 2) continue;
		const text = read(first, true);
		if (text !== '') yield text;
	}
	const rest = read(decoder ? new Uint8Array() : first, false);
	if (rest !== '') yield rest;
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
	if (before.length === 0) return after;
	const both = new Uint8Array(before.length + after.length);
	both.set(before);
	both.set(after, before.length);
	return both;
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
