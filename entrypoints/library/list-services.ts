import type { ChosenFiles, ListFileMade, ListServices, LongWork } from '../../components/library/exchange-services';
import { copyOfHtml, NO_COPY } from '../../lib/articles/copy-of-html';
import { entryOf } from '../../lib/articles/entry-of';
import { entryKey, entryRecords } from '../../lib/articles/entry-records';
import type { Annotation } from '../../lib/domain/annotation';
import type { Problem } from '../../lib/domain/file-problem';
import { MAX_CONTENT_CHARS } from '../../lib/domain/is-saved-article';
import type { LibrarySection, LibrarySections } from '../../lib/domain/library-record';
import type { ListEntry } from '../../lib/domain/list-entry';
import type { ExportFormat, ListFormat } from '../../lib/domain/list-format';
import { checkList } from '../../lib/exchange/check-list';
import { checkRecord } from '../../lib/exchange/check-record';
import { decode } from '../../lib/exchange/decode';
import { writeAnnotations } from '../../lib/exchange/formats/annotations-w3c';
import { omnivoreNotes } from '../../lib/exchange/formats/omnivore-json';
import type { LibraryItem } from '../../lib/exchange/library-item';
import { LIST_FORMAT_CODE } from '../../lib/exchange/list-formats';
import type { ListedEntry, ListItem } from '../../lib/exchange/list-item';
import { partsOf } from '../../lib/exchange/parts';
import { FileError } from '../../lib/exchange/problem';
import { writeFile } from '../../lib/exchange/write-file';
import { ask } from '../../lib/messages/ask';
import { breathing } from './breathe';
import { fileBytes } from './file-bytes';
import { type FileMade, madeFile } from './made-file';
import { openFiles } from './open-files';
import { takeOver } from './take-over';

/** What the library's settings ask of reading lists in the forms of other programs. */
export const listServices: ListServices = {
	openFiles,
	checkList: (chosen, format, work) =>
		checkList(breathing(itemsOf(chosen, format, work)), entryKey, async (urls) =>
			(await import('./read-store')).savedAmong(urls),
		),
	importList: (chosen, format, work) =>
		takeOver(
			(along) => partsOf(recordsOf(breathing(itemsOf(chosen, format, along)), new Date().toISOString())),
			{ name: chosen.files[0]?.name ?? '', settings: null, adding: true },
			work,
		),
	exportList,
};

/** What is in some lists, one after the other. One that cannot be read further keeps nothing from the next. */
async function* itemsOf(
	{ files, beside }: ChosenFiles,
	format: ListFormat,
	{ signal, progress }: LongWork,
): AsyncGenerator<ListItem, void, undefined> {
	for (const [nth, file] of files.entries()) {
		const along = { signal, progress: (done: number) => progress((nth + done) / files.length) };
		const named = (problem: Problem) => (files.length === 1 ? problem : { ...problem, file: file.name });
		for await (const item of itemsIn(file, format, along)) {
			if (item.kind === 'problem') yield { ...item, problem: named(item.problem) };
			else yield { ...(await withBeside(item, beside)), doubts: item.doubts.map(named) };
		}
	}
}

async function* itemsIn(file: File, format: ListFormat, work: LongWork): AsyncGenerator<ListItem, void, undefined> {
	try {
		yield* LIST_FORMAT_CODE[format].read(decode(fileBytes(file, work)), () =>
			decode(fileBytes(file, { signal: work.signal, progress: () => {} })),
		);
	} catch (error) {
		// What is no text; a reader of a format tells of all else itself.
		if (!(error instanceof FileError)) throw error;
		yield { kind: 'problem', problem: error.problem, fatal: true };
	}
}

/** An entry with the text and the highlights that its archive has beside it. What cannot be read of them is not there. */
async function withBeside(item: ListedEntry, beside: ChosenFiles['beside']): Promise<ListedEntry> {
	if (!item.beside) return item;
	const read = async (name: string) => {
		const file = await beside(name).catch(() => null);
		return file && file.size <= MOST_BESIDE ? file.text() : null;
	};
	const [html, notes] = await Promise.all([read(item.beside.text), read(item.beside.notes)]);
	return { ...item, entry: { ...item.entry, html, ...(notes !== null && omnivoreNotes(notes)) } };
}

/** More than this is no article, in bytes. */
const MOST_BESIDE = 4 * MAX_CONTENT_CHARS;

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
	const { storedPage } = await import('./read-store');
	let after: string | null = null;
	do {
		const { records, next }: Awaited<ReturnType<typeof storedPage>> = await storedPage(section, after);
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
