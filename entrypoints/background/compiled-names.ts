import type { Dossier } from '../../lib/domain/dossier';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { countEntities, Gazetteer } from '../../lib/gazetteer/gazetteer';
import { isPackedNames } from '../../lib/gazetteer/packed-names';
import { keepDerived, readDerived } from '../../lib/store/derived';
import { useDatabase } from './database';

const NAME = 'names';

/**
 * The compiled names of dossiers: those that an earlier worker kept, when they were made by this version of On Record from
 * the same dossiers; else compiled now, and kept for the next worker. `sources`: what the dossiers were read from, in order.
 * Works without a database too, only slower.
 */
export async function compiledNames(
	dossiers: readonly Dossier[],
	sources: readonly string[],
	version: string,
): Promise<Gazetteer> {
	const from = await digest([version, ...sources]);
	const kept = await useDatabase((database) => readDerived(database, NAME, from)).catch(() => undefined);
	if (isPackedNames(kept, countEntities(dossiers))) return new Gazetteer(kept, dossiers);
	const gazetteer = compileGazetteer(dossiers);
	useDatabase((database) => keepDerived(database, NAME, from, gazetteer.packed)).catch((error: unknown) =>
		console.warn('The compiled names could not be kept.', error),
	);
	return gazetteer;
}

/** SHA-256 of texts, in hex; where one ends and the next begins counts. */
async function digest(texts: readonly string[]): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(texts));
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
