import type { Shelved } from '../../lib/dossiers/shelve';
import { browser } from '../../lib/messages/browser';
import { listDossiers } from '../../lib/store/dossiers';
import { useDatabase } from './database';

/** Addresses of the packs in `public/dossiers/`, put in at build time. */
declare const __BUNDLED_PACKS__: readonly string[];

/** A cache: the next worker makes its own. */
let cached: Promise<readonly Shelved[]> | null = null;

/** All dossiers that the reader has, followed or not. Throws a `DossierError` when a pack that came with the extension is broken. */
export function shelf(): Promise<readonly Shelved[]> {
	cached ??= load().catch((error: unknown) => {
		cached = null;
		throw error;
	});
	return cached;
}

/** To be called after every change to it. */
export function forgetShelf(): void {
	cached = null;
}

async function load(): Promise<readonly Shelved[]> {
	// Imported here, so that a worker woken for a click on a menu does not start with the validation.
	const [{ parseDossier }, { shelve }] = await Promise.all([
		import('../../lib/dossiers/parse'),
		import('../../lib/dossiers/shelve'),
	]);
	const [bundled, records] = await Promise.all([
		Promise.all(__BUNDLED_PACKS__.map(async (path) => parseDossier(await (await fetch(browser.runtime.getURL(path))).json()))),
		// Without a database there is nothing but what came with the extension; reading goes on.
		useDatabase(listDossiers).catch((error: unknown) => {
			console.warn('The installed dossiers cannot be read.', error);
			return [];
		}),
	]);
	const shelved = shelve(bundled, records);
	for (const { entry } of shelved) if (entry.problem) console.warn(`The dossier ${entry.id} is broken: ${entry.problem}`);
	return shelved;
}
