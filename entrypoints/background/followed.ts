import type { Dossier } from '../../lib/domain/dossier';
import { browser } from '../../lib/messages/browser';
import type { Reader } from '../../lib/reading/reader';
import { shelf } from './shelf';

/** The dossiers that the reader follows, and what reads by them. */
export interface Followed {
	readonly dossiers: readonly Dossier[];
	readonly reader: Reader;
}

/** A cache: the next worker makes its own. */
let cached: Promise<Followed> | null = null;

/** The followed dossiers and their reader, made once for however many ask. Throws a `DossierError` for a broken bundled pack. */
export function followed(): Promise<Followed> {
	if (cached) return cached;
	const loading = load().catch((error: unknown) => {
		if (cached === loading) cached = null;
		throw error;
	});
	cached = loading;
	return loading;
}

/** To be called after every change to what is followed. */
export function forgetFollowed(): void {
	cached = null;
}

async function load(): Promise<Followed> {
	// Imported here, so that a worker woken for a click on a menu does not start with the engine.
	const [{ createReader }, { compiledNames }] = await Promise.all([
		import('../../lib/reading/reader'),
		import('./compiled-names'),
	]);
	const followed = (await shelf()).flatMap(({ entry, dossier, stamp }) => (entry.enabled && dossier ? [{ dossier, stamp }] : []));
	const dossiers = followed.map(({ dossier }) => dossier);
	const stamps = followed.map(({ dossier, stamp }) => stamp ?? JSON.stringify(dossier));
	const names = await compiledNames(dossiers, stamps, browser.runtime.getManifest().version);
	return { dossiers, reader: createReader(dossiers, [], names) };
}
