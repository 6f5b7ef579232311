import type { ExchangeServices, LibraryFileMade, LongWork } from '../../components/library/exchange-services';
import { LIBRARY_SECTIONS, type SectionCounts } from '../../lib/domain/library-record';
import { checkLibrary } from '../../lib/exchange/check-library';
import { decode } from '../../lib/exchange/decode';
import { partsOf } from '../../lib/exchange/parts';
import { readLibrary } from '../../lib/exchange/read-library';
import { writeLibrary } from '../../lib/exchange/write-library';
import { ask } from '../../lib/messages/ask';
import { requestPersistence, storageTold } from '../../lib/store/persistence';
import { download } from './download';
import { fileBytes } from './file-bytes';
import { fileName } from './file-name';
import { listServices } from './list-services';
import { takeOver } from './take-over';

/** What the library's settings ask of files. */
export const exchangeServices: ExchangeServices = {
	libraryCounts: () => ask('libraryCounts', null),
	storage: () => storageTold(navigator.storage),
	keepStorage: () => requestPersistence(navigator.storage),
	async exportLibrary(work) {
		const { blob, made } = await libraryFile(work);
		download(made.name, blob);
		return made;
	},
	checkFile: (file, work) => checkLibrary(readLibrary(decode(fileBytes(file, work)))),
	importFile: (file, settings, work) =>
		takeOver((along) => partsOf(readLibrary(decode(fileBytes(file, along)))), { name: file.name, settings, adding: false }, work),
	...listServices,
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
		return { blob, made: { name: fileName('json'), size: blob.size, records: value.records, damaged: value.damaged } };
	}
}

function sum(counts: SectionCounts): number {
	return LIBRARY_SECTIONS.reduce((total, section) => total + counts[section], 0);
}
