import { isObject } from '../domain/guard';
import { isHost, isSettings, isSettingsChange } from '../domain/is-settings';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';

const KEY = 'settings';

function settingsIn(value: unknown): Settings {
	if (value === undefined) return DEFAULT_SETTINGS;
	// A later version may have added fields: those of today are enough.
	const whole = isObject(value) ? { ...DEFAULT_SETTINGS, ...value } : null;
	if (isSettings(whole)) return whole;
	console.warn('The stored settings are damaged; what is sound of them is used.');
	return { ...DEFAULT_SETTINGS, ...(isObject(value) ? soundPart(value) : {}) };
}

/** Each choice that is sound, and of the sites that were switched off every one that can be told: none is read by mistake. */
function soundPart(value: Readonly<Record<string, unknown>>): Partial<Settings> {
	const offSites = Array.isArray(value.offSites) ? value.offSites.filter(isHost) : [];
	const fields = Object.entries({ ...value, offSites }).filter(([name, field]) => isSettingsChange({ [name]: field }));
	return Object.fromEntries(fields);
}

/** What the reader has chosen; the defaults for what is not stored, or damaged. */
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
