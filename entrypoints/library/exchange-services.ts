import type { ExchangeServices, LibraryFileMade, LongWork } from '../../components/library/exchange-services';
import type { ImportCounts } from '../../lib/domain/import-counts';
import { LIBRARY_SECTIONS, type SectionCounts } from '../../lib/domain/library-record';
import type { Settings } from '../../lib/domain/settings';
import { checkLibrary } from '../../lib/exchange/check-library';
import { decode } from '../../lib/exchange/decode';
import { partsOf } from '../../lib/exchange/parts';
import { readLibrary } from '../../lib/exchange/read-library';
import { writeLibrary } from '../../lib/exchange/write-library';
import { ask } from '../../lib/messages/ask';
import { importLock } from '../../lib/messages/exchange-protocol';
import { Refusal } from '../../lib/messages/refusal';
import { requestPersistence, storageTold } from '../../lib/store/persistence';

/** So much of a file is read at once, in bytes: between two reads the page answers to the reader. */
const STEP = 256 * 1024;

/** How often an import that is being taken over is asked how far it is, in milliseconds. */
const PULSE = 400;

/** Sending the parts is this share of an import; taking them over is the rest. */
const SENDING = 0.6;

/** How long a file stays at hand for the browser's downloads, in milliseconds. */
const AT_HAND = 120_000;

/** What the library's settings ask of files. */
export const exchangeServices: ExchangeServices = {
	libraryCounts: () => ask('libraryCounts', null),
	storage: () => storageTold(navigator.storage),
	keepStorage: () => requestPersistence(navigator.storage),
	async exportLibrary(work) {
		const { blob, made } = await libraryFile(work);
		const link = document.createElement('a');
		link.href = URL.createObjectURL(blob);
		link.download = made.name;
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), AT_HAND);
		return made;
	},
	checkFile: (file, work) => checkLibrary(readLibrary(decode(bytesOf(file, work)))),
	importFile,
	cutOffImport: () => ask('cutOffImport', null),
	finishImport: (id) => ask('finishImport', { id }),
	dropImport: (id) => ask('cancelImport', { id }),
};

/** The whole library as a file. Its pieces are the browser's to keep, on disk if it likes: none of them is here twice. */
async function libraryFile({ signal, progress }: LongWork): Promise<{ readonly blob: Blob; readonly made: LibraryFileMade }> {
	const all = sum(await ask('libraryCounts', null));
	const pieces: Blob[] = [];
	const writing = writeLibrary(
		{ settings: () => ask('settings', null), page: (section, after) => ask('libraryPage', { section, after }) },
		({ records, damaged }) => progress(all === 0 ? 1 : Math.min(1, (sum(records) + damaged) / all)),
	);
	for (;;) {
		const { done, value } = await writing.next();
		signal.throwIfAborted();
		if (done !== true) {
			pieces.push(new Blob([value]));
			continue;
		}
		const blob = new Blob(pieces, { type: 'application/json' });
		return { blob, made: { name: fileName(new Date()), size: blob.size, records: value.records, damaged: value.damaged } };
	}
}

/** `on-record-2026-05-04.json`, by the reader's own calendar. */
function fileName(day: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `on-record-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}

async function* bytesOf(file: File, { signal, progress }: LongWork): AsyncGenerator<Uint8Array, void, undefined> {
	for (let at = 0; at < file.size; at += STEP) {
		signal.throwIfAborted();
		yield new Uint8Array(await file.slice(at, at + STEP).arrayBuffer());
		progress(Math.min(1, (at + STEP) / file.size));
	}
}

async function importFile(file: File, settings: Settings | null, { signal, progress }: LongWork): Promise<ImportCounts> {
	const id = await ask('beginImport', { name: file.name });
	// Held for as long as this window lives and imports: by it others can tell an import on its way from one that was cut off.
	return navigator.locks.request(importLock(id), () => importAs(id, file, settings, { signal, progress }));
}

async function importAs(
	id: string,
	file: File,
	settings: Settings | null,
	{ signal, progress }: LongWork,
): Promise<ImportCounts> {
	const giveUp = () => void ask('cancelImport', { id }).catch(() => {});
	signal.addEventListener('abort', giveUp);
	try {
		let parts = 0;
		const bytes = bytesOf(file, { signal, progress: (done) => progress(done * SENDING) });
		for await (const records of partsOf(readLibrary(decode(bytes)))) {
			signal.throwIfAborted();
			await ask('stageImport', { id, part: parts++, records });
		}
		signal.throwIfAborted();
		return await commit(id, parts, settings, (part) => progress(SENDING + (1 - SENDING) * (part / Math.max(1, parts))));
	} catch (error) {
		giveUp();
		signal.throwIfAborted();
		throw error;
	} finally {
		signal.removeEventListener('abort', giveUp);
	}
}

/** Has an import taken over. A worker that the browser ended in the middle has changed nothing: the next one does it again. */
async function commit(
	id: string,
	parts: number,
	settings: Settings | null,
	progress: (part: number) => void,
): Promise<ImportCounts> {
	const pulse = setInterval(() => {
		ask('importState', { id }).then(
			(state) => state.kind === 'committing' && progress(state.parts),
			() => {},
		);
	}, PULSE);
	try {
		for (let turn = 0; ; turn++) {
			try {
				return await ask('commitImport', { id, parts, settings });
			} catch (error) {
				const lost = error instanceof Refusal && error.failure.code === 'internal';
				if (!lost || turn === 2) throw error;
				const state = await ask('importState', { id });
				if (state.kind === 'done') return state.counts;
				if (state.kind === 'gone') throw error;
			}
		}
	} finally {
		clearInterval(pulse);
	}
}

function sum(counts: SectionCounts): number {
	return LIBRARY_SECTIONS.reduce((total, section) => total + counts[section], 0);
}
