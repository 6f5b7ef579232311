import { download } from './download';
import { fileName } from './file-name';

/** A file that was handed to the browser's downloads. */
export interface FileMade {
	readonly name: string;
	/** Bytes. */
	readonly size: number;
}

/** Makes a file and hands it to the browser's downloads. Its pieces are the browser's to keep, on disk if it likes. */
export async function madeFile(pieces: AsyncIterable<string>, what: string, extension: string, type: string): Promise<FileMade> {
	const parts: Blob[] = [];
	for await (const piece of pieces) parts.push(new Blob([piece]));
	const blob = new Blob(parts, { type });
	const name = fileName(extension, what);
	download(name, blob);
	return { name, size: blob.size };
}
