import type { Dossier } from '../../lib/domain/dossier';
import type { SaidOfTwo } from '../../lib/domain/identity';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { withSaidSame } from '../../lib/dossiers/said-same';
import { browser } from '../../lib/messages/browser';
import type { Reader } from '../../lib/reading/reader';
import { settingsAtHand } from './settings-at-hand';
import { shelf } from './shelf';

/** The dossiers that the reader follows, and what reads by them. */
export interface Followed {
	readonly dossiers: readonly Dossier[];
	readonly reader: Reader;
}

/** The dossiers that the reader follows, and for each what changes whenever it is another one. */
interface Choice {
	readonly dossiers: readonly Dossier[];
	readonly stamps: readonly (string | null)[];
	/** Who is one by the reader's word. */
	readonly said: readonly SaidOfTwo[];
}

/** Caches: the next worker makes its own. */
let cached: Promise<Followed> | null = null;
let chosen: Promise<Choice> | null = null;

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

/** The followed dossiers alone: for whom the engine need not be there. The same list as `followed` gives. */
export async function followedDossiers(): Promise<readonly Dossier[]> {
	return (await choice()).dossiers;
}

/** To be called after every change to what is followed. */
export function forgetFollowed(): void {
	cached = null;
	chosen = null;
}

function choice(): Promise<Choice> {
	if (chosen) return chosen;
	const choosing = choose().catch((error: unknown) => {
		if (chosen === choosing) chosen = null;
		throw error;
	});
	chosen = choosing;
	return choosing;
}

async function choose(): Promise<Choice> {
	const [all, { saidOfActors = [] }] = await Promise.all([
		shelf(),
		// Without a database nothing is said of anybody; reading goes on.
		settingsAtHand().catch(() => DEFAULT_SETTINGS),
	]);
	const followed = all.flatMap(({ entry, dossier, stamp }) => (entry.enabled && dossier ? [{ dossier, stamp }] : []));
	const dossiers = followed.map(({ dossier }) => dossier);
	return {
		dossiers: withSaidSame(dossiers, saidOfActors),
		stamps: followed.map(({ stamp }) => stamp),
		said: saidOfActors.filter(({ same }) => same),
	};
}

async function load(): Promise<Followed> {
	// Imported here, so that a worker woken for a click on a menu does not start with the engine.
	const [{ createReader }, { compiledNames }, { dossiers, stamps, said }] = await Promise.all([
		import('../../lib/reading/reader'),
		import('./compiled-names'),
		choice(),
	]);
	const sources = stamps.map((stamp, index) => stamp ?? JSON.stringify(dossiers[index]));
	const names = await compiledNames(
		dossiers,
		said.length === 0 ? sources : [...sources, JSON.stringify(said)],
		browser.runtime.getManifest().version,
	);
	return { dossiers, reader: createReader(dossiers, [], names) };
}
