import type { LongWork } from '../../components/library/exchange-services';

/** So much of a file is read at once, in bytes: between two reads the page answers to the reader. */
const STEP = 256 * 1024;

/** The bytes of a file, a stretch at a time; tells how much has been read. Throws when the work is given up. */
export async function* fileBytes(file: File, { signal, progress }: LongWork): AsyncGenerator<Uint8Array, void, undefined> {
	for (let at = 0; at < file.size; at += STEP) {
		signal.throwIfAborted();
		yield new Uint8Array(await file.slice(at, at + STEP).arrayBuffer());
		progress(Math.min(1, (at + STEP) / file.size));
	}
}
