import type { ListFileMade, ListServices, LongWork } from '../../components/library/exchange-services';
import { copyOfHtml, NO_COPY } from '../../lib/articles/copy-of-html';
import { entryOf } from '../../lib/articles/entry-of';
import { entryKey, entryRecords } from '../../lib/articles/entry-records';
import type { Annotation } from '../../lib/domain/annotation';
import type { LibrarySection, LibrarySections } from '../../lib/domain/library-record';
import type { ListEntry } from '../../lib/domain/list-entry';
import type { ExportFormat, ListFormat } from '../../lib/domain/list-format';
import { checkList } from '../../lib/exchange/check-list';
import { checkRecord } from '../../lib/exchange/check-record';
import { decode } from '../../lib/exchange/decode';
import { writeAnnotations } from '../../lib/exchange/formats/annotations-w3c';
import { LIST_FORMAT_CODE } from '../../lib/exchange/list-formats';
import type { ListItem } from '../../lib/exchange/list-item';
import { partsOf } from '../../lib/exchange/parts';
import { FileError } from '../../lib/exchange/problem';
import type { LibraryItem } from '../../lib/exchange/read-library';
import { recognize, TELLING_CHARS } from '../../lib/exchange/recognize';
import { writeFile } from '../../lib/exchange/write-file';
import { ask } from '../../lib/messages/ask';
import { breathing } from './breathe';
import { fileBytes } from './file-bytes';
import { type FileMade, madeFile } from './made-file';
import { takeOver } from './take-over';

/** What the library's settings ask of reading lists in the forms of other programs. */
export const listServices: ListServices = {
	async recognizeFile(file) {
		// In the middle of a letter, or of bytes that are no text at all: what can be read tells enough.
		const decoder = new TextDecoder(await encodingOf(file));
		return recognize(decoder.decode(await file.slice(0, 2 * TELLING_CHARS).arrayBuffer()));
	},
	checkList: (file, format, work) =>
		checkList(breathing(itemsOf(file, format, work)), entryKey, (urls) => ask('savedOf', { urls })),
	importList: (file, format, work) =>
		takeOver(
			(along) => partsOf(recordsOf(breathing(itemsOf(file, format, along)), new Date().toISOString())),
			{ name: file.name, settings: null, adding: true },
			work,
		),
	exportList,
};

async function encodingOf(file: File): Promise<string> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function* itemsOf(file: File, format: ListFormat, work: LongWork): AsyncGenerator<ListItem, void, undefined> {
	try {
		yield* LIST_FORMAT_CODE[format].read(decode(fileBytes(file, work)));
	} catch (error) {
		// What is no text; a reader of a format tells of all else itself.
		if (!(error instanceof FileError)) throw error;
		yield { kind: 'problem', problem: error.problem, fatal: true };
	}
}

async function* recordsOf(items: AsyncIterable<ListItem>, now: string): AsyncGenerator<LibraryItem, void, undefined> {
	for await (const item of items) {
		if (item.kind === 'problem') continue;
		const { html } = item.entry;
		const copy = html === null ? NO_COPY : copyOfHtml(html);
		for (const record of entryRecords(item.entry, copy, now)) {
			yield { kind: 'record', record, chars: 500 + copy.html.length + copy.text.length };
		}
	}
}

async function exportList(format: ExportFormat, work: LongWork): Promise<ListFileMade> {
	const tally = { entries: 0, damaged: 0 };
	const made =
		format === 'annotations'
			? await madeFile(writeFile(writeAnnotations, checked('annotations', tally, work)), 'notes', 'json', 'application/ld+json')
			: await listFile(format, tally, work);
	return { ...made, ...tally, unfit: 0 };
}

function listFile(format: ListFormat, tally: Tally, work: LongWork): Promise<FileMade> {
	const { write, extension, type } = LIST_FORMAT_CODE[format];
	async function* helpings(): AsyncGenerator<readonly ListEntry[], void, undefined> {
		const notes = await notesByArticle(work.signal);
		for await (const articles of checked('articles', tally, work)) {
			yield articles.map((article) => entryOf(article, notes.get(article.url) ?? []));
		}
	}
	return madeFile(writeFile(write, helpings()), format, extension, type);
}

/** The sound records of one list, page by page; the tally says how many of which there were. */
async function* checked<S extends 'articles' | 'annotations'>(
	section: S,
	tally: Tally,
	{ signal, progress }: LongWork,
): AsyncGenerator<readonly LibrarySections[S][], void, undefined> {
	const { [section]: all } = await ask('libraryCounts', null);
	for await (const records of pagesOf(section, signal)) {
		const sound = records.flatMap((record) => {
			const one = checkRecord(section, record);
			return one.ok ? [one.value.value as LibrarySections[S]] : [];
		});
		tally.entries += sound.length;
		tally.damaged += records.length - sound.length;
		progress(Math.min(1, (tally.entries + tally.damaged) / Math.max(1, all)));
		yield sound;
	}
}

interface Tally {
	entries: number;
	damaged: number;
}

/** The records of one list, page by page, as they are kept. */
async function* pagesOf(section: LibrarySection, signal: AbortSignal): AsyncGenerator<readonly unknown[], void, undefined> {
	let after: string | null = null;
	do {
		const { records, next }: { readonly records: readonly unknown[]; readonly next: string | null } = await ask('libraryPage', {
			section,
			after,
		});
		signal.throwIfAborted();
		yield records;
		after = next;
	} while (after !== null);
}

async function notesByArticle(signal: AbortSignal): Promise<ReadonlyMap<string, readonly Annotation[]>> {
	const notes = new Map<string, Annotation[]>();
	const nowhere: Tally = { entries: 0, damaged: 0 };
	for await (const annotations of checked('annotations', nowhere, { signal, progress: () => {} })) {
		for (const annotation of annotations) {
			const beside = notes.get(annotation.article);
			if (beside) beside.push(annotation);
			else notes.set(annotation.article, [annotation]);
		}
	}
	return notes;
}
