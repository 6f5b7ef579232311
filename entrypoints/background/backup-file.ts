import { browser } from '../../lib/messages/browser';

/** In the folder of downloads; the day is the reader's own. */
const FOLDER = 'On Record';
const NAME = /on-record-backup-\d{4}-\d\d-\d\d\.json$/;

/** How many files are kept. Older ones of ours go, as far as the browser still knows them. */
const KEEP = 5;

/** Writes what an address of ours holds to the folder of downloads. Resolves when it is on disk; rejects when it cannot be. */
export async function writeBackup(url: string, day: string): Promise<void> {
	const filename = `${FOLDER}/on-record-backup-${day}.json`;
	const ended = new Map<number, string>();
	let wanted: number | null = null;
	let settle = (_state: string) => {};
	const settled = new Promise<string>((resolve) => {
		settle = resolve;
	});
	const follow = ({ id, state }: { readonly id: number; readonly state?: { readonly current?: string } }) => {
		const current = state?.current;
		if (current !== 'complete' && current !== 'interrupted') return;
		ended.set(id, current);
		if (id === wanted) settle(current);
	};
	browser.downloads.onChanged.addListener(follow);
	try {
		wanted = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
		const early = ended.get(wanted);
		if (early) settle(early);
		if ((await settled) !== 'complete') throw new Error('The browser has not written the file.');
	} finally {
		browser.downloads.onChanged.removeListener(follow);
	}
	await prune();
}

/** Removes our files but for the newest. One that cannot be removed is left. */
async function prune(): Promise<void> {
	const found = await browser.downloads.search({ filenameRegex: 'on-record-backup-', orderBy: ['-startTime'] });
	const ours = found.filter(
		({ byExtensionId, filename, exists, state }) =>
			byExtensionId === browser.runtime.id && NAME.test(filename) && exists !== false && state === 'complete',
	);
	// One name is one file, however often it was written.
	const names = [...new Set(ours.map(({ filename }) => filename))].sort().reverse();
	for (const name of names.slice(KEEP)) {
		const [{ id } = { id: -1 }, ...older] = ours.filter(({ filename }) => filename === name);
		await browser.downloads.removeFile(id).catch(() => {});
		for (const item of [id, ...older.map((one) => one.id)]) await browser.downloads.erase({ id: item }).catch(() => {});
	}
}
