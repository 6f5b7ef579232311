import { isObject, isOneOf, isText } from './guard';

/** How often the library is written to a file by itself. */
export const RHYTHMS = ['never', 'day', 'week'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Why no file was written: the disk was full, nothing may be written there, it was broken off, or something else. */
const TROUBLES = ['no-room', 'no-access', 'cut-off', 'other'] as const;
export type BackupTrouble = (typeof TROUBLES)[number];

/** What is remembered about library files. Times are ISO 8601 in UTC. */
export interface Backup {
	readonly every: Rhythm;
	/** When everything was last taken out to a file, by hand or by itself, and how many records it had. */
	readonly last: { readonly at: string; readonly records: number } | null;
	/** When that last happened by itself. */
	readonly auto: string | null;
	/** When it should have happened by itself and did not, since the last time it did: the file could not be made or written. */
	readonly failed: string | null;
	/** Why, as far as the browser says; `null` when nothing failed. */
	readonly trouble: BackupTrouble | null;
	/** When one was begun that has not ended yet. */
	readonly begun: string | null;
	/** The reader wants to hear no reminder before this. */
	readonly quietUntil: string | null;
	/** The reader wants to hear none at all. */
	readonly silent: boolean;
}

export const NO_BACKUP: Backup = {
	every: 'never',
	last: null,
	auto: null,
	failed: null,
	trouble: null,
	begun: null,
	quietUntil: null,
	silent: false,
};

/** What has changed in the library since the last file. */
export interface Unsaved {
	/** How many articles, notes and statements are new or gone. */
	readonly changes: number;
	/** When the oldest article was saved; `null` when there is none. */
	readonly since: string | null;
}

const DAY = 86_400_000;
/** Few enough to be missed by nobody. */
const FEW = 20;
/** Who has just begun has other things to do. */
const FIRST = 7 * DAY;
const AGAIN = 30 * DAY;
/** A file that is made an hour early keeps its place in the day. */
const SLACK = 3_600_000;

/** Longer than any file takes: what was begun before that was broken off, or waits for somebody. */
const ENDLESS = 600_000;

/** How long the reader is left alone after "Later", in milliseconds. */
export const QUIET = 30 * DAY;

const after = (time: string, span: number, now: string): boolean => Date.parse(now) - Date.parse(time) >= span;

/**
 * True when it is time to write a file by itself: something has changed, and the last one is a day or a week old. Where
 * there was no room for it not before a day: Chromium leaves what it could write of it, which no extension can remove.
 */
export function isBackupDue({ every, auto, failed, trouble }: Backup, { changes, since }: Unsaved, now: string): boolean {
	if (every === 'never') return false;
	if (trouble === 'no-room' && failed !== null && failed <= now && !after(failed, DAY - SLACK, now)) return false;
	// The first one shows that it works.
	if (auto === null) return changes > 0 || since !== null;
	if (changes === 0) return false;
	// A clock that was set back must not put it off for years.
	if (auto > now) return true;
	return after(auto, (every === 'day' ? DAY : 7 * DAY) - SLACK, now);
}

/** True when a file was begun and neither written nor refused: the browser was ended, or it waits for an answer of the reader's. */
export function isCutOff({ begun }: Backup, now: string): boolean {
	return begun !== null && (begun > now || after(begun, ENDLESS, now));
}

/**
 * True when the reader may be reminded: of at least `FEW` changes, a week after the first article or a month after the last
 * file, and not while files are made by themselves.
 */
export function isReminderDue(backup: Backup, { changes, since }: Unsaved, now: string): boolean {
	const { every, last, quietUntil, silent } = backup;
	if (silent || every !== 'never' || changes < FEW) return false;
	if (quietUntil !== null && now < quietUntil) return false;
	if (last) return after(last.at, AGAIN, now);
	return since !== null && after(since, FIRST, now);
}

const isTimeOrNull = (value: unknown): value is string | null =>
	value === null || (isText(value, 40) && !Number.isNaN(Date.parse(value)));

/** What is remembered in a stored value: what is damaged of it counts as not there. */
export function backupIn(value: unknown): Backup {
	if (!isObject(value)) return NO_BACKUP;
	const { every, last, auto, failed, trouble, begun, quietUntil, silent } = value;
	const isLast = isObject(last) && isTimeOrNull(last.at) && last.at !== null && Number.isSafeInteger(last.records);
	return {
		every: isOneOf(every, RHYTHMS) ? every : 'never',
		last: isLast ? { at: String(last.at), records: Number(last.records) } : null,
		auto: isTimeOrNull(auto) ? auto : null,
		failed: isTimeOrNull(failed) ? failed : null,
		trouble: isOneOf(trouble, TROUBLES) ? trouble : null,
		begun: isTimeOrNull(begun) ? begun : null,
		quietUntil: isTimeOrNull(quietUntil) ? quietUntil : null,
		silent: silent === true,
	};
}

/** How it stands with library files. Times are ISO 8601 in UTC. */
export interface BackupTold {
	readonly every: Rhythm;
	/** When everything was last taken out to a file, by hand or by itself. */
	readonly last: string | null;
	/** When that last happened by itself. */
	readonly auto: string | null;
	/** When it should have and did not, if that was the last time. */
	readonly failed: string | null;
	/** Why it did not, as far as the browser says. */
	readonly trouble: BackupTrouble | null;
	/** How much has changed since `last`. */
	readonly changes: number;
	/** True when it is time for a gentle word. */
	readonly remind: boolean;
	/** False when the browser does not let files be written by themselves. */
	readonly allowed: boolean;
}
