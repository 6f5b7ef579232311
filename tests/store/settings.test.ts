import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { readSettings, updateSettings } from '../../lib/store/settings';
import { freshDatabase } from './fresh';

describe('the stored settings', () => {
	it('are the defaults at first', async () => {
		expect(await readSettings(await freshDatabase())).toEqual(DEFAULT_SETTINGS);
	});

	it('change one by one, also two at once', async () => {
		const database = await freshDatabase();
		await Promise.all([
			updateSettings(database, ({ offSites }) => ({ offSites: [...offSites, 'a.example'] })),
			updateSettings(database, ({ offSites }) => ({ offSites: [...offSites, 'b.example'] })),
			updateSettings(database, () => ({ theme: 'dark' })),
		]);
		expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', offSites: ['a.example', 'b.example'] });
	});

	it.each([
		['a word', 'yes'],
		['a list', []],
		['a wrong theme', { ...DEFAULT_SETTINGS, theme: 'blue' }],
		['a host that is none', { offSites: [7] }],
		['null', null],
	])('fall back to the defaults when %s is stored, and say so', async (what, stored) => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const database = await freshDatabase();
		await database.put('meta', stored, 'settings');
		expect(await readSettings(database)).toEqual(DEFAULT_SETTINGS);
		expect(warn, what).toHaveBeenCalledOnce();
	});

	it('keep every choice that is sound beside one that is damaged: no site that was switched off is read', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		const database = await freshDatabase();
		await database.put(
			'meta',
			{ on: false, offSites: ['a.example', 7, 'b.example'], theme: 'blue', markStyle: 'dots' },
			'settings',
		);
		const expected = { ...DEFAULT_SETTINGS, on: false, offSites: ['a.example', 'b.example'], markStyle: 'dots' };
		expect(await readSettings(database)).toEqual(expected);
	});

	it('keep what an older version had, and take the default for what it had not', async () => {
		const database = await freshDatabase();
		await database.put('meta', { on: false }, 'settings');
		expect(await readSettings(database)).toEqual({ ...DEFAULT_SETTINGS, on: false });
	});
});
