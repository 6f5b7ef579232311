import type { BackupTrouble } from '../../lib/domain/backup';
import { browser } from '../../lib/messages/browser';

/** In the folder of downloads; the day is the reader's own. */
const FOLDER = 'On Record';
const NAME = /on-record-backup-\d{4}-\d\d-\d\d\.json$/;

/** How many files are kept. Older ones of ours go, as far as the browser still knows them. */
const KEEP = 5;

/** Says why the browser has not written a file. */
export class NotWritten extends Error {
	constructor(readonly trouble: BackupTrouble) {
		super(`The browser has not written the file: ${trouble}.`);
	}
}

/** Reasons of the browsers' (`downloads.InterruptReason`), by how they begin. */
const REASONS: readonly (readonly [RegExp, BackupTrouble])[] = [
	[/^FILE_(NO_SPACE|TOO_LARGE)/, 'no-room'],
	[/^FILE_/, 'no-access'],
	[/^(USER_|CRASH)/, 'cut-off'],
];

function troubleOf(reason: string | undefined): BackupTrouble {
	return REASONS.find(([pattern]) => pattern.test(reason ?? ''))?.[1] ?? 'other';
}

interface Change {
	readonly id: number;
	readonly state?: { readonly current?: string };
	readonly error?: { readonly current?: string };
}

interface Ended {
	readonly state: string;
	readonly reason: string | undefined;
}

/** Writes what an address of ours holds to the folder of downloads. Resolves when it is on disk; rejects when it cannot be, with `NotWritten` where the browser says why. */
export async function writeBackup(url: string, day: string): Promise<void> {
	const filename = `${FOLDER}/on-record-backup-${day}.json`;
	const ended = new Map<number, Ended>();
	let wanted: number | null = null;
	let settle = (_end: Ended) => {};
	const settled = new Promise<Ended>((resolve) => {
		settle = resolve;
	});
	const follow = ({ id, state, error }: Change) => {
		const current = state?.current;
		if (current !== 'complete' && current !== 'interrupted') return;
		const end = { state: current, reason: error?.current };
		ended.set(id, end);
		if (id === wanted) settle(end);
	};
	browser.downloads.onChanged.addListener(follow);
	try {
		wanted = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false });
		const early = ended.get(wanted);
		if (early) settle(early);
		const { state, reason } = await settled;
		if (state !== 'complete') throw new NotWritten(troubleOf(reason));
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
