import { isObject } from '../domain/guard';
import { isSettings } from '../domain/is-settings';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

const KEY = 'settings';

function settingsIn(value: unknown): Settings {
	if (value === undefined) return DEFAULT_SETTINGS;
	// A later version may have added fields: those of today are enough.
	const whole = isObject(value) ? { ...DEFAULT_SETTINGS, ...value } : null;
	if (isSettings(whole)) return whole;
	console.warn('The stored settings are damaged; the defaults are used.');
	return DEFAULT_SETTINGS;
}

/** What the reader has chosen; the defaults where nothing, or nothing sound, is stored. */
export async function readSettings(database: Database): Promise<Settings> {
	return settingsIn(await database.get('meta', KEY));
}

/** Changes the settings in one transaction, so that two changes at once both count. Gives them as they now are. */
export function updateSettings(database: Database, change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
	return inTransaction(database, ['meta'], async (transaction) => {
		const meta = transaction.objectStore('meta');
		const before = settingsIn(await meta.get(KEY));
		const after = { ...before, ...change(before) };
		await meta.put(after, KEY);
		return after;
	});
}
