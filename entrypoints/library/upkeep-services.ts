import type { DamagedRecord, UpkeepServices } from '../../components/library/upkeep-services';
import { LIBRARY_SECTIONS } from '../../lib/domain/library-record';
import { checkRecord } from '../../lib/exchange/check-record';
import { ask } from '../../lib/messages/ask';
import { onStorageCleared } from '../../lib/messages/library-changes';
import { requestDownloads } from '../../lib/messages/permissions';
import { download } from './download';

/** What the library asks in order to be kept well. */
export const upkeepServices: UpkeepServices = {
	storageLoss: (change) => ask('storageLoss', { change }),
	followStorageLoss: onStorageCleared,
	backup: () => ask('backup', null),
	noteBackup: (what) => ask('noteBackup', { what }),
	allowDownloads: requestDownloads,
	async checkRecords({ signal, progress }) {
		const counts = await ask('libraryCounts', null);
		const all = LIBRARY_SECTIONS.reduce((sum, section) => sum + counts[section], 0);
		const damaged: DamagedRecord[] = [];
		let records = 0;
		for (const section of LIBRARY_SECTIONS) {
			let after: string | null = null;
			do {
				const page: Page = await ask('libraryPage', { section, after });
				signal.throwIfAborted();
				for (const [index, stored] of page.records.entries()) {
					if (!checkRecord(section, stored).ok) damaged.push({ section, key: page.keys[index] ?? '', stored });
				}
				records += page.records.length;
				progress(all === 0 ? 1 : Math.min(1, records / all));
				after = page.next;
			} while (after !== null);
		}
		return { records, damaged };
	},
	saveDamaged(damaged) {
		download('on-record-damaged.json', new Blob([JSON.stringify(damaged, null, '\t')], { type: 'application/json' }));
	},
	removeDamaged: (damaged) => ask('removeDamaged', { places: damaged.map(({ section, key }) => ({ section, key })) }),
};

interface Page {
	readonly keys: readonly string[];
	readonly records: readonly unknown[];
	readonly next: string | null;
}
