import type { ExchangeServices } from '../../components/library/exchange-services';
import { checkLibrary } from '../../lib/exchange/check-library';
import { decode } from '../../lib/exchange/decode';
import { libraryFile } from '../../lib/exchange/library-file';
import { partsOf } from '../../lib/exchange/parts';
import { readLibrary } from '../../lib/exchange/read-library';
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
	storage: () => storageTold(navigator.storage, location.protocol === 'chrome-extension:'),
	keepStorage: () => requestPersistence(navigator.storage),
	async exportLibrary(work) {
		const { storedPage } = await import('./read-store');
		const { blob, records, damaged } = await libraryFile(
			{
				counts: () => ask('libraryCounts', null),
				settings: () => ask('settings', null),
				page: (section, after) => storedPage(section, after),
			},
			work,
		);
		const made = { name: fileName('json'), size: blob.size, records, damaged };
		download(made.name, blob);
		// The reader is not to be reminded of what is in a file.
		await ask('noteBackup', { what: 'made' }).catch((error: unknown) => console.warn(error));
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
