import type { Dossier } from '../../lib/domain/dossier';
import { browser } from '../../lib/messages/browser';
import type { Reader } from '../../lib/reading/reader';

/** The dossiers that the reader follows, and what reads by them. */
export interface Followed {
	readonly dossiers: readonly Dossier[];
	readonly reader: Reader;
}

/** Addresses of the packs in `public/dossiers/`, put in at build time. */
declare const __BUNDLED_PACKS__: readonly string[];

/** A cache: the next worker makes its own. */
let cached: Promise<Followed> | null = null;

/** The followed dossiers and their reader, made once for however many ask. Throws a `DossierError` for a broken pack. */
export function followed(): Promise<Followed> {
	cached ??= load().catch((error: unknown) => {
		cached = null;
		throw error;
	});
	return cached;
}

async function load(): Promise<Followed> {
	// Imported here, so that a worker woken for a click on a menu does not start with the engine.
	const [{ parseDossier }, { createReader }, { compiledNames }] = await Promise.all([
		import('../../lib/dossiers/parse'),
		import('../../lib/reading/reader'),
		import('./compiled-names'),
	]);
	const texts = await Promise.all(__BUNDLED_PACKS__.map(async (path) => (await fetch(browser.runtime.getURL(path))).text()));
	const dossiers = texts.map((text) => parseDossier(JSON.parse(text)));
	const names = await compiledNames(dossiers, texts, browser.runtime.getManifest().version);
	return { dossiers, reader: createReader(dossiers, [], names) };
}
