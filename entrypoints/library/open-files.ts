import type { ChosenFiles, Unopened } from '../../components/library/exchange-services';
import type { FileFormat, Recognized } from '../../lib/domain/list-format';
import { FileError } from '../../lib/exchange/problem';
import { recognize, TELLING_CHARS } from '../../lib/exchange/recognize';
import { MOST_BYTES, readZip, type Zipped } from '../../lib/exchange/zip';

/** What some files hold that were chosen together. The first one in which there is something says of what form all are. */
export async function openFiles(files: readonly File[]): Promise<ChosenFiles | Unopened> {
	const opened = await Promise.all(files.map(openFile));
	const found = opened.flatMap((one) => (typeof one === 'string' ? [] : one));
	const [first] = found;
	if (!first) return opened.includes('archive') ? 'archive' : 'empty';
	const beside = async (name: string) => {
		for (const one of found) {
			const file = await one.beside(name);
			if (file) return file;
		}
		return null;
	};
	// One of several that is empty is told as what is wrong.
	const all = opened.flatMap((one, at) => (one === 'empty' ? (files[at] ?? []) : one === 'archive' ? [] : one.files));
	return { files: all, format: first.format, beside };
}

async function openFile(file: File): Promise<ChosenFiles | Unopened> {
	const format = await recognizeFile(file);
	if (format === 'archive') return (await openArchive(file)) ?? 'archive';
	return format === 'empty' ? 'empty' : { files: [file], format, beside: async () => null };
}

/** What a file is, by what is in it. */
async function recognizeFile(file: File): Promise<Recognized> {
	// In the middle of a letter, or of bytes that are no text at all: what can be read tells enough.
	const decoder = new TextDecoder(await encodingOf(file));
	const format = recognize(decoder.decode(await file.slice(0, 2 * TELLING_CHARS).arrayBuffer()));
	// White space at the beginning of more.
	return format === 'empty' && file.size > 2 * TELLING_CHARS ? null : format;
}

async function encodingOf(file: File): Promise<string> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** What may be a list, the likelier first: the pages in Omnivore's archive are texts. */
const LISTS = [/\.(?:csv|json)$/i, /\.html?$/i] as const;

/**
 * Opens an archive of lists: Pocket's, Instapaper's and Omnivore's, as they are sent. `null` where there is no list in it, or
 * it cannot be unpacked.
 */
async function openArchive(archive: File): Promise<ChosenFiles | null> {
	try {
		const all = await readZip(archive);
		for (const pattern of LISTS) {
			const lists = await listsAmong(all.filter(({ name }) => pattern.test(name)));
			if (!lists) continue;
			const others = new Map(all.map((file) => [file.name, file]));
			return { ...lists, beside: async (name) => (await others.get(name)?.unpack()) ?? null };
		}
		return null;
	} catch (error) {
		if (error instanceof FileError) return null;
		throw error;
	}
}

/**
 * Those of some files that are lists of one form, in the order of their numbers: that of the first. Throws a `FileError` when
 * one is damaged, or all of them are more than one file may be: a small archive can say the same gigabyte a thousand times.
 */
async function listsAmong(files: readonly Zipped[]): Promise<Pick<ChosenFiles, 'files' | 'format'> | null> {
	if (files.reduce((bytes, { size }) => bytes + size, 0) > MOST_BYTES) throw new FileError(1, '', 'huge');
	const inOrder = [...files].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
	const found: File[] = [];
	let format: FileFormat | null = null;
	for (const file of inOrder) {
		const unpacked = new File([await file.unpack()], file.name);
		const own = await recognizeFile(unpacked);
		if (own === null || own === 'archive' || own === 'empty' || (format !== null && own !== format)) continue;
		format = own;
		found.push(unpacked);
	}
	return format === null ? null : { files: found, format };
}
