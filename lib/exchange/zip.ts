import { FileError } from './problem';

/** One file of an archive. */
export interface Zipped {
	/** With its folders, as the archive has it. */
	readonly name: string;
	/** Unpacked, in bytes, as the archive says. */
	readonly size: number;
	/** Unpacks it. Throws a `FileError` when it is damaged, or longer than the archive says. */
	unpack(): Promise<Blob>;
}

/** More than this no list has, in bytes: what says so of itself would fill the disk. */
export const MOST_BYTES = 1024 * 1024 * 1024;

const END = { signature: 0x06054b50, size: 22, longestComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const LOCAL = { signature: 0x04034b50, size: 30 } as const;

/**
 * The files of a ZIP archive (PKWARE's APPNOTE 6.3), packed by Deflate or not at all; folders, and files that are encrypted
 * or packed otherwise, are left out. Only its directory is read. Throws a `FileError` when it has none: it was cut short, or
 * is larger than 4 GB.
 */
export async function readZip(archive: Blob): Promise<readonly Zipped[]> {
	const tail = await viewOf(archive, Math.max(0, archive.size - END.size - END.longestComment), archive.size);
	let at = tail.byteLength - END.size;
	while (at >= 0 && tail.getUint32(at, true) !== END.signature) at--;
	if (at < 0) throw new FileError(1, '', 'truncated');
	const [size, offset] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
	if (offset === 0xffffffff) throw new FileError(1, '', 'huge');
	const directory = await viewOf(archive, offset, offset + size);
	const files: Zipped[] = [];
	for (let entry = 0; entry + ENTRY.size <= directory.byteLength; ) {
		if (directory.getUint32(entry, true) !== ENTRY.signature) throw new FileError(1, '', 'truncated');
		const [nameLength, more] = [
			directory.getUint16(entry + 28, true),
			directory.getUint16(entry + 30, true) + directory.getUint16(entry + 32, true),
		];
		const bytes = new Uint8Array(
			directory.buffer,
			entry + ENTRY.size,
			Math.min(nameLength, directory.byteLength - entry - ENTRY.size),
		);
		const name = new TextDecoder().decode(bytes);
		const [flags, method] = [directory.getUint16(entry + 8, true), directory.getUint16(entry + 10, true)];
		const packed = { at: directory.getUint32(entry + 42, true), size: directory.getUint32(entry + 20, true), method };
		const unpacked = directory.getUint32(entry + 24, true);
		const isReadable = (flags & 1) === 0 && (method === 0 || method === 8) && !name.endsWith('/');
		if (isReadable) files.push({ name, size: unpacked, unpack: () => unpack(archive, packed, unpacked) });
		entry += ENTRY.size + nameLength + more;
	}
	return files;
}

interface Packed {
	/** Where what stands before it begins. */
	readonly at: number;
	readonly size: number;
	readonly method: number;
}

async function unpack(archive: Blob, { at, size, method }: Packed, expected: number): Promise<Blob> {
	if (expected > MOST_BYTES) throw new FileError(1, '', 'huge');
	const local = await viewOf(archive, at, at + LOCAL.size);
	if (local.byteLength < LOCAL.size || local.getUint32(0, true) !== LOCAL.signature) throw new FileError(1, '', 'truncated');
	const start = at + LOCAL.size + local.getUint16(26, true) + local.getUint16(28, true);
	const data = archive.slice(start, start + size);
	if (method === 0) return data;
	let length = 0;
	const upTo = new TransformStream<Uint8Array, Uint8Array>({
		transform(piece, controller) {
			length += piece.byteLength;
			if (length > expected) throw new FileError(1, '', 'huge');
			controller.enqueue(piece);
		},
	});
	try {
		const unpacked = data.stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(upTo);
		return await new Response(unpacked as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
	} catch (error) {
		throw error instanceof FileError ? error : new FileError(1, '', 'truncated');
	}
}

async function viewOf(archive: Blob, from: number, to: number): Promise<DataView> {
	return new DataView(await archive.slice(from, to).arrayBuffer());
}
