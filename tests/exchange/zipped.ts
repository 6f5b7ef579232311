import { deflateRawSync } from 'node:zlib';

/** A file for an archive, and what a test wants odd about it. */
export interface ToZip {
	readonly name: string;
	readonly text: string;
	/** Not packed. */
	readonly stored?: boolean;
	readonly encrypted?: boolean;
	/** What the archive says of its length. */
	readonly claimed?: number;
}

/**
 * A ZIP archive of some files as programs write it that do not know the sizes beforehand: they stand behind each file and in
 * the directory, not before the file.
 */
export function zipped(files: readonly ToZip[], comment = ''): Buffer<ArrayBuffer> {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const { name, text, stored = false, encrypted = false, claimed } of files) {
		const [title, data] = [Buffer.from(name), stored ? Buffer.from(text) : deflateRawSync(text)];
		const flags = 0x808 | (encrypted ? 1 : 0);
		const size = claimed ?? Buffer.byteLength(text);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(flags, 6);
		local.writeUInt16LE(stored ? 0 : 8, 8);
		local.writeUInt16LE(title.length, 26);
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(flags, 8);
		entry.writeUInt16LE(stored ? 0 : 8, 10);
		entry.writeUInt32LE(data.length, 20);
		entry.writeUInt32LE(size, 24);
		entry.writeUInt16LE(title.length, 28);
		entry.writeUInt32LE(at, 42);
		directory.push(entry, title);
		const behind = Buffer.alloc(16);
		behind.writeUInt32LE(0x08074b50, 0);
		parts.push(local, title, data, behind);
		at += 30 + title.length + data.length + 16;
	}
	const central = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(files.length, 8);
	end.writeUInt16LE(files.length, 10);
	end.writeUInt32LE(central.length, 12);
	end.writeUInt32LE(at, 16);
	end.writeUInt16LE(Buffer.byteLength(comment), 20);
	return Buffer.concat([...parts, central, end, Buffer.from(comment)]);
}
