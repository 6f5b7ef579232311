import type { Settings } from '../../lib/domain/settings';
import { readSettings, updateSettings } from '../../lib/store/settings';
import { useDatabase } from './database';

/** As they were when they were last asked for. */
let last: Settings | null = null;
let holding = 0;

/**
 * The settings. While the store is held they are as they were before: nothing can have changed them since, and a page
 * that is opened meanwhile must not wait for its marks.
 */
export async function settingsAtHand(): Promise<Settings> {
	if (holding > 0 && last) return last;
	last = await useDatabase(readSettings);
	return last;
}

/** Changes the settings, and has what is at hand follow. */
export async function changeAtHand(change: Parameters<typeof updateSettings>[1]): Promise<Settings> {
	last = await useDatabase((database) => updateSettings(database, change));
	return last;
}

/** Does what holds the store for itself for seconds: other requests of the store wait for its end. */
export async function whileHolding<T>(work: () => Promise<T>): Promise<T> {
	await settingsAtHand();
	holding++;
	try {
		return await work();
	} finally {
		holding--;
	}
}

/** So long an answer is waited for that somebody can do without (milliseconds). */
const HELD = 60;

/** What the store answers; or `without`, where the store is held and has not answered soon. */
export function unlessHeld<T>(answer: Promise<T>, without: T): Promise<T> {
	if (holding === 0) return answer;
	return Promise.race([answer, new Promise<T>((resolve) => setTimeout(() => resolve(without), HELD))]);
}
