import { libraryFile } from '../../lib/exchange/library-file';
import { ask } from '../../lib/messages/ask';

/*
 * Chromium's background may make no file of its own to download, so it opens this page out of sight, which makes the file,
 * tells its address, and is closed when the file is written.
 */

async function make(): Promise<void> {
	const { blob } = await libraryFile({
		counts: () => ask('libraryCounts', null),
		settings: () => ask('settings', null),
		page: (section, after) => ask('libraryPage', { section, after }),
	});
	await ask('backupMade', { url: URL.createObjectURL(blob) });
}

make().catch(() => ask('backupMade', { url: null }));
