// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BackupNote } from '../../components/library/BackupNote';
import { BackupSettings } from '../../components/library/BackupSettings';
import type { UpkeepServices } from '../../components/library/upkeep-services';
import { NO_FILE } from '../../components/library/upkeep-services';
import type { BackupTold } from '../../lib/domain/backup';
import type { Lang } from '../../lib/domain/lang';
import { speak } from './translate';
import { upkeepServices } from './upkeep-sample';

const DUE: BackupTold = { ...NO_FILE, changes: 1204, remind: true };

function note(told: BackupTold, lang: Lang = 'en') {
	const given = upkeepServices({ backup: async () => told });
	const { container } = render(<BackupNote services={given} t={speak(lang)} lang={lang} />);
	return { given, container };
}

describe('a reminder', () => {
	it.each<[Lang, string, string]>([
		['en', '1,204 articles, notes and statements are in no file yet', 'Later'],
		['es', '1204 artículos, notas y declaraciones no están todavía en ningún archivo', 'Más tarde'],
	])('says how much is in no file, and is put off (%s)', async (lang, words, later) => {
		const { given } = note(DUE, lang);
		await screen.findByText(new RegExp(words));
		fireEvent.click(screen.getByRole('button', { name: later }));
		expect(screen.queryByRole('region')).toBeNull();
		expect(given.noteBackup).toHaveBeenCalledWith('later');
	});

	it('is never given again when the reader says so', async () => {
		const { given } = note(DUE);
		fireEvent.click(await screen.findByRole('button', { name: 'Don’t remind me' }));
		expect(given.noteBackup).toHaveBeenCalledWith('silent');
	});

	it.each<[string, BackupTold]>([
		['there is no need', NO_FILE],
		['files are made by themselves', { ...NO_FILE, every: 'week', auto: '2026-05-04T10:00:00.000Z', allowed: true }],
	])('is not given when %s', async (_what, told) => {
		const { container } = note(told);
		await new Promise((resolve) => setTimeout(resolve, 10));
		expect(container.textContent).toBe('');
	});

	it('is an alarm when a file could not be written by itself', async () => {
		note({ ...NO_FILE, every: 'day', allowed: true, failed: '2026-05-04T10:00:00.000Z' });
		expect((await screen.findByRole('alert')).textContent).toContain('The automatic backup could not be written');
		expect(screen.getByRole('link', { name: 'Go to the settings' })).toBeTruthy();
	});
});

describe('a reminder of trouble', () => {
	it('comes as soon as the browser no longer lets files be written, before one is due', async () => {
		note({ ...NO_FILE, every: 'day', auto: '2026-05-04T10:00:00.000Z', allowed: false }, 'es');
		expect((await screen.findByRole('alert')).textContent).toContain('ya no permite que On Record escriba archivos');
	});
});

function settings(first: BackupTold, over: Partial<UpkeepServices> = {}, lang: Lang = 'en') {
	let told = first;
	const given = upkeepServices({
		backup: async () => told,
		noteBackup: vi.fn(async (what) => {
			const every = what === 'day' || what === 'week' ? what : 'never';
			told = { ...told, every, auto: every === 'never' ? null : '2026-05-04T10:00:00.000Z', allowed: true };
		}),
		...over,
	});
	render(<BackupSettings services={given} asOf={null} t={speak(lang)} lang={lang} />);
	return given;
}

describe('automatic backup', () => {
	it.each<[Lang, string, string]>([
		['en', 'Once a week', 'Last written on 4 May 2026, to the folder “On Record” in your downloads.'],
		['es', 'Una vez a la semana', 'Última copia el 4 may 2026, en la carpeta «On Record» de sus descargas.'],
	])('is off until it is wanted; then the browser asks first (%s)', async (lang, week, words) => {
		const given = settings(NO_FILE, {}, lang);
		fireEvent.click(await screen.findByRole('radio', { name: week }));
		expect(given.allowDownloads).toHaveBeenCalledOnce();
		await screen.findByText(words);
		expect(given.noteBackup).toHaveBeenCalledWith('week');
	});

	it('stays off when the answer is no, and says so', async () => {
		const given = settings(NO_FILE, { allowDownloads: async () => false });
		fireEvent.click(await screen.findByRole('radio', { name: 'Once a day' }));
		expect((await screen.findByRole('alert')).textContent).toContain('no backup is made');
		expect(given.noteBackup).not.toHaveBeenCalled();
		expect((screen.getByRole('radio', { name: 'Never' }) as HTMLInputElement).checked).toBe(true);
	});

	it('is switched off without a question', async () => {
		const given = settings({ ...NO_FILE, every: 'day', auto: '2026-05-04T10:00:00.000Z', allowed: true });
		fireEvent.click(await screen.findByRole('radio', { name: 'Never' }));
		await waitFor(() => expect(given.noteBackup).toHaveBeenCalledWith('never'));
		expect(given.allowDownloads).not.toHaveBeenCalled();
	});

	it('is tried again at a press, which asks the browser first, and keeps the day of the last good one in sight', async () => {
		const AUTO = '2026-05-01T10:00:00.000Z';
		const given = settings({ ...NO_FILE, every: 'week', auto: AUTO, failed: '2026-05-03T10:00:00.000Z', allowed: false });
		await screen.findByText(/Last written on 1 May 2026/);
		fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
		expect(given.allowDownloads).toHaveBeenCalledOnce();
		await screen.findByText(/Last written on 4 May 2026/);
		expect(given.noteBackup).toHaveBeenCalledWith('week');
	});

	const FAILED = { failed: '2026-05-04T10:00:00.000Z', allowed: true };
	it.each<[string, Partial<BackupTold>, RegExp]>([
		['there was no room', { ...FAILED, trouble: 'no-room' }, /no room on the disk/],
		['nothing may be written there', { ...FAILED, trouble: 'no-access' }, /may not write into your folder/],
		['it was broken off', { ...FAILED, trouble: 'cut-off' }, /was broken off/],
		['the last one failed', { failed: '2026-05-04T10:00:00.000Z', allowed: true }, /could not be written: there may be no room/],
		['the browser was told not to', { allowed: false }, /no longer lets On Record write files/],
	])('says so when %s', async (_what, over, words) => {
		settings({ ...NO_FILE, every: 'day', ...over });
		expect((await screen.findByRole('alert')).textContent).toMatch(words);
	});
});
