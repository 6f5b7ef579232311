import { type Backup, isBackupDue, isCutOff, isReminderDue, QUIET } from '../../lib/domain/backup';
import { localDay } from '../../lib/domain/local-day';
import { browser } from '../../lib/messages/browser';
import type { UpkeepProtocol } from '../../lib/messages/upkeep-protocol';
import { changeBackup, countOwn, readBackup, unsaved } from '../../lib/store/backup';
import { countLibrary } from '../../lib/store/count-library';
import { libraryPage } from '../../lib/store/library-page';
import { readSettings } from '../../lib/store/settings';
import { NotWritten, writeBackup } from './backup-file';
import { useDatabase } from './database';
import { afterLedger } from './ledger';

const ALARM = 'backup';
/** How often it is looked whether a file is due, in minutes. */
const PERIOD = 120;
/** A worker that has just been woken has something else to do first, in minutes. */
const PATIENCE = 1;

/** Chrome's own; the types in use describe Firefox. */
interface Offscreen {
	readonly createDocument: (of: { url: string; reasons: readonly string[]; justification: string }) => Promise<void>;
	readonly closeDocument: () => Promise<void>;
}

const now = () => new Date().toISOString();
const offscreen = () => (browser as unknown as { readonly offscreen?: Offscreen }).offscreen;

/** True when the browser lets us write files. It may have been taken back at any time. */
async function isAllowed(): Promise<boolean> {
	return (await browser.permissions.contains({ permissions: ['downloads'] })) && browser.downloads !== undefined;
}

/** What a window shows about library files. */
export async function backupTold(): Promise<UpkeepProtocol['backup']['answer']> {
	// Counting 100,000 records would keep the record's first list waiting.
	await afterLedger();
	const { state, left } = await useDatabase(async (database) => {
		const state = await readBackup(database);
		return { state, left: await unsaved(database, state) };
	});
	const { every, last, auto, failed, trouble } = state;
	const remind = isReminderDue(state, left, now());
	return { every, last: last?.at ?? null, auto, failed, trouble, changes: left.changes, remind, allowed: await isAllowed() };
}

/** Changes how often files are made, or notes what a reader or a window has done. */
export async function noteBackup({ what }: UpkeepProtocol['noteBackup']['ask']): Promise<null> {
	if (what === 'made') await noteMade({});
	else if (what === 'later') await change({ quietUntil: new Date(Date.now() + QUIET).toISOString() });
	else if (what === 'silent') await change({ silent: true });
	else {
		await change({ every: what, failed: null, trouble: null, begun: null });
		await setAlarm(what !== 'never');
		// At once: what was switched on is seen to work.
		if (what !== 'never') await makeIfDue();
	}
	return null;
}

const change = (to: Partial<Backup>) => useDatabase((database) => changeBackup(database, () => to));

async function noteMade(more: Partial<Backup>): Promise<void> {
	await useDatabase(async (database) => {
		const records = await countOwn(database);
		await changeBackup(database, () => ({ last: { at: now(), records }, quietUntil: null, ...more }));
	});
}

async function setAlarm(on: boolean): Promise<void> {
	if (!on) await browser.alarms.clear(ALARM);
	else if (!(await browser.alarms.get(ALARM)))
		browser.alarms.create(ALARM, { delayInMinutes: PATIENCE, periodInMinutes: PERIOD });
}

/** Makes a file when one is due. What goes wrong is noted for the reader, and tried again at the next alarm. */
async function makeIfDue(): Promise<void> {
	const { due, cut } = await useDatabase(async (database) => {
		const state = await readBackup(database);
		return { due: isBackupDue(state, await unsaved(database, state), now()), cut: isCutOff(state, now()) };
	});
	if (!due) return;
	if (!(await isAllowed())) {
		await change({ failed: now() });
		return;
	}
	await change({ begun: now(), ...(cut && { failed: now(), trouble: 'cut-off' }) });
	try {
		const outOfSight = offscreen();
		if (outOfSight) await makeOutOfSight(outOfSight);
		else await makeHere();
	} catch (error) {
		await noteFailed(error);
	}
}

async function noteFailed(error: unknown): Promise<void> {
	console.warn('The library could not be written to a file.', error);
	await change({ failed: now(), trouble: error instanceof NotWritten ? error.trouble : 'other', begun: null });
}

/** Firefox: the background is a page, and makes the file itself. */
async function makeHere(): Promise<void> {
	const source = {
		counts: () => useDatabase(countLibrary),
		settings: () => useDatabase(readSettings),
		page: (section: Parameters<typeof libraryPage>[1], after: string | null) =>
			useDatabase((database) => libraryPage(database, section, after)),
	};
	const { libraryFile } = await import('../../lib/exchange/library-file');
	// Asking the browser something now and then keeps it from ending the background as idle.
	const awake = setInterval(() => void browser.runtime.getPlatformInfo(), 10_000);
	try {
		const { blob } = await libraryFile(source);
		const url = URL.createObjectURL(blob);
		await backupMade(url);
		URL.revokeObjectURL(url);
	} finally {
		clearInterval(awake);
	}
}

/** Ends the wait for the page out of sight. */
let finished = () => {};

/** Chromium: a page out of sight makes it, and calls `backupMade`. One that an earlier worker left behind gives way. */
async function makeOutOfSight({ createDocument, closeDocument }: Offscreen): Promise<void> {
	await closeDocument().catch(() => {});
	const made = new Promise<void>((resolve) => {
		finished = resolve;
	});
	const justification = 'Makes the file of a backup that the reader has asked for.';
	await createDocument({ url: 'backup.html', reasons: ['BLOBS'], justification });
	await made;
}

/** Writes the file that was made; `null`: it could not be. */
export async function backupMade(url: string | null): Promise<null> {
	try {
		if (url === null || new URL(url).protocol !== 'blob:') throw new Error('No file could be made of the library.');
		await writeBackup(url, localDay(new Date()));
		await noteMade({ auto: now(), failed: null, trouble: null, begun: null });
	} catch (error) {
		await noteFailed(error);
	} finally {
		await offscreen()
			?.closeDocument()
			.catch(() => {});
		finished();
	}
	return null;
}

/** Looks at every alarm, and when the browser starts, whether a file is due. */
export function followBackups(): void {
	const look = () => void makeIfDue().catch((error: unknown) => console.warn(error));
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === ALARM) look();
	});
	// Firefox forgets alarms when it is closed.
	browser.runtime.onStartup.addListener(() => {
		useDatabase(readBackup).then(({ every }) => setAlarm(every !== 'never'), console.warn);
	});
}
