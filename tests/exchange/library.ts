import type { ImportCounts } from '../../lib/domain/import-counts';
import type { LibraryItem } from '../../lib/exchange/library-item';
import { partsOf } from '../../lib/exchange/parts';
import { type Commit, commitImport } from '../../lib/store/commit-import';
import { beginImport, stagePart } from '../../lib/store/incoming';
import { libraryPage } from '../../lib/store/library-page';
import type { Database } from '../../lib/store/schema';
import { readSettings } from '../../lib/store/settings';
import { readBack, written } from './file';

export const NOW = '2026-01-01T00:00:00.000Z';

/** The library file of a database. */
export function exported(database: Database): Promise<string> {
	return written({
		settings: () => readSettings(database),
		page: (section, after) => libraryPage(database, section, after),
	});
}

/** Takes a file over into a database, its settings too; shows `onStatement` what there is afterwards. */
export async function imported(
	database: Database,
	file: string,
	id = 'one',
	now = NOW,
	onStatement: NonNullable<Commit['onStatement']> = () => {},
): Promise<ImportCounts> {
	const items = await readBack(file);
	async function* all(): AsyncGenerator<LibraryItem> {
		yield* items;
	}
	await beginImport(database, id, 'library.json', now);
	let parts = 0;
	for await (const part of partsOf(all())) await stagePart(database, id, parts++, part, now);
	const settings = items.flatMap((item) => (item.kind === 'settings' ? [item.settings] : []))[0] ?? null;
	return commitImport(database, { id, parts, settings, now, onStatement });
}
