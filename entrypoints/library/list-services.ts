import type { ListServices, LongWork } from '../../components/library/exchange-services';
import { copyOfHtml, NO_COPY } from '../../lib/articles/copy-of-html';
import { entryOf } from '../../lib/articles/entry-of';
import { entryKey, entryRecords } from '../../lib/articles/entry-records';
import type { Annotation } from '../../lib/domain/annotation';
import type { ArticleWithCopy, LibrarySection } from '../../lib/domain/library-record';
import type { ListEntry } from '../../lib/domain/list-entry';
import type { ListFormat } from '../../lib/domain/list-format';
import { checkList } from '../../lib/exchange/check-list';
import { checkRecord } from '../../lib/exchange/check-record';
import { decode } from '../../lib/exchange/decode';
import { LIST_FORMAT_CODE } from '../../lib/exchange/list-formats';
import type { ListItem } from '../../lib/exchange/list-item';
import { partsOf } from '../../lib/exchange/parts';
import { FileError } from '../../lib/exchange/problem';
import type { LibraryItem } from '../../lib/exchange/read-library';
import { recognize, TELLING_CHARS } from '../../lib/exchange/recognize';
import { writeList } from '../../lib/exchange/write-list';
import { ask } from '../../lib/messages/ask';
import { breathing } from './breathe';
import { download } from './download';
import { fileBytes } from './file-bytes';
import { fileName } from './file-name';
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

async function exportList(format: ListFormat, { signal, progress }: LongWork) {
	const { write, extension, type } = LIST_FORMAT_CODE[format];
	const { articles: all } = await ask('libraryCounts', null);
	const counts = { written: 0, damaged: 0 };
	async function* helpings(): AsyncGenerator<readonly ListEntry[], void, undefined> {
		const notes = await notesByArticle(signal);
		for await (const records of pagesOf('articles', signal)) {
			const entries = records.flatMap((record) => {
				const checked = checkRecord('articles', record);
				if (!checked.ok) return [];
				const article = checked.value.value as ArticleWithCopy;
				return [entryOf(article, notes.get(article.url) ?? [])];
			});
			counts.written += entries.length;
			counts.damaged += records.length - entries.length;
			progress(Math.min(1, (counts.written + counts.damaged) / Math.max(1, all)));
			yield entries;
		}
	}
	const pieces: Blob[] = [];
	for await (const piece of writeList(write, helpings())) pieces.push(new Blob([piece]));
	const blob = new Blob(pieces, { type });
	const name = fileName(extension, format);
	download(name, blob);
	return { name, size: blob.size, entries: counts.written, damaged: counts.damaged };
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
	for await (const records of pagesOf('annotations', signal)) {
		for (const record of records) {
			const checked = checkRecord('annotations', record);
			if (!checked.ok) continue;
			const annotation = checked.value.value as Annotation;
			const beside = notes.get(annotation.article);
			if (beside) beside.push(annotation);
			else notes.set(annotation.article, [annotation]);
		}
	}
	return notes;
}
