import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, backupIn, isBackupDue, isCutOff, isReminderDue, NO_BACKUP } from '../../lib/domain/backup';

const NOW = '2026-05-30T12:00:00.000Z';
const ago = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
const file = (days: number) => ({ at: ago(days), records: 50 });

describe('isBackupDue', () => {
	it.each<[string, Partial<Backup>, { changes: number; since: string | null }, boolean]>([
		['not when the reader does not want it', { auto: ago(99) }, { changes: 9, since: ago(9) }, false],
		['the first one at once', { every: 'week' }, { changes: 3, since: ago(0) }, true],
		['also when a file was made by hand just now', { every: 'week', last: file(0) }, { changes: 0, since: ago(3) }, true],
		['not of an empty library', { every: 'day' }, { changes: 0, since: null }, false],
		['a day later', { every: 'day', auto: ago(1) }, { changes: 1, since: ago(9) }, true],
		['not when nothing has changed', { every: 'day', auto: ago(50) }, { changes: 0, since: ago(90) }, false],
		['not half a day later', { every: 'day', auto: ago(0.5) }, { changes: 1, since: ago(9) }, false],
		['a week later', { every: 'week', auto: ago(7) }, { changes: 1, since: ago(9) }, true],
		['not six days later', { every: 'week', auto: ago(6) }, { changes: 1, since: ago(9) }, false],
		[
			'not two hours after there was no room',
			{ every: 'day', failed: ago(0.1), trouble: 'no-room' },
			{ changes: 9, since: ago(9) },
			false,
		],
		['a day after there was no room', { every: 'day', failed: ago(1), trouble: 'no-room' }, { changes: 9, since: ago(9) }, true],
		['soon after another failure', { every: 'day', failed: ago(0.1), trouble: 'cut-off' }, { changes: 9, since: ago(9) }, true],
		[
			'when there was no room in the future',
			{ every: 'day', failed: ago(-9), trouble: 'no-room' },
			{ changes: 9, since: ago(9) },
			true,
		],
		['when the clock was set back', { every: 'week', auto: ago(-400) }, { changes: 1, since: ago(9) }, true],
	])('%s', (_what, state, unsaved, expected) => {
		expect(isBackupDue({ ...NO_BACKUP, ...state }, unsaved, NOW)).toBe(expected);
	});
});

describe('isCutOff', () => {
	it.each<[string, Partial<Backup>, boolean]>([
		['not while nothing was begun', {}, false],
		['not while it may still be written', { begun: ago(0.001) }, false],
		['when it has been on its way for a quarter of an hour', { begun: ago(0.0105) }, true],
		['when the clock was set back', { begun: ago(-1) }, true],
	])('%s', (_what, state, expected) => {
		expect(isCutOff({ ...NO_BACKUP, ...state }, NOW)).toBe(expected);
	});
});

describe('isReminderDue', () => {
	it.each<[string, Partial<Backup>, { changes: number; since: string | null }, boolean]>([
		['a week after the first article, when there is something to lose', {}, { changes: 20, since: ago(7) }, true],
		['not of a few', {}, { changes: 19, since: ago(400) }, false],
		['not in the first week', {}, { changes: 500, since: ago(6) }, false],
		['not of an empty library', {}, { changes: 0, since: null }, false],
		['a month after the last file', { last: file(30) }, { changes: 20, since: ago(400) }, true],
		['not before', { last: file(29) }, { changes: 900, since: ago(400) }, false],
		['not when little has changed since', { last: file(300) }, { changes: 3, since: ago(400) }, false],
		['not when the reader said later', { quietUntil: ago(-1) }, { changes: 99, since: ago(99) }, false],
		['again when later has come', { quietUntil: ago(0.1) }, { changes: 99, since: ago(99) }, true],
		['never when the reader said so', { silent: true }, { changes: 99, since: ago(99) }, false],
		['not while files are made by themselves', { every: 'week' }, { changes: 99, since: ago(99) }, false],
	])('%s', (_what, state, unsaved, expected) => {
		expect(isReminderDue({ ...NO_BACKUP, ...state }, unsaved, NOW)).toBe(expected);
	});
});

describe('backupIn', () => {
	it('gives back what was stored', () => {
		const state: Backup = {
			every: 'week',
			last: file(3),
			auto: ago(3),
			failed: ago(1),
			trouble: 'no-room',
			begun: ago(1),
			quietUntil: null,
			silent: true,
		};
		expect(backupIn(structuredClone(state))).toEqual(state);
	});

	it('takes what is damaged for not there, and never throws', () => {
		fc.assert(
			fc.property(fc.anything(), fc.constantFrom(...Object.keys(NO_BACKUP)), (value, name) => {
				const read = backupIn({ ...NO_BACKUP, every: 'day', [name]: value });
				expect(Object.keys(read).sort()).toEqual(Object.keys(NO_BACKUP).sort());
				if (name !== 'every') expect(read.every).toBe('day');
				expect(() => isBackupDue(read, { changes: 1, since: null }, NOW)).not.toThrow();
			}),
		);
		expect(backupIn('x')).toEqual(NO_BACKUP);
		expect(backupIn({ every: 'hour', last: { at: 'soon', records: 1 }, auto: 7 })).toEqual(NO_BACKUP);
	});
});
