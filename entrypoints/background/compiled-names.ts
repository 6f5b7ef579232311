import type { Dossier } from '../../lib/domain/dossier';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { countEntities, Gazetteer } from '../../lib/gazetteer/gazetteer';
import { isPackedNames } from '../../lib/gazetteer/packed-names';
import { keepDerived, readDerived } from '../../lib/store/derived';
import { useDatabase } from './database';
import { sha256 } from './sha256';

const NAME = 'names';

/** Grows when other names are made of the same dossiers. */
const FORM = 2;

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
	// Where one ends and the next begins counts.
	const from = await sha256(JSON.stringify([version, FORM, ...sources]));
	const kept = await useDatabase((database) => readDerived(database, NAME, from)).catch(() => undefined);
	if (isPackedNames(kept, countEntities(dossiers))) return new Gazetteer(kept, dossiers);
	const gazetteer = compileGazetteer(dossiers);
	useDatabase((database) => keepDerived(database, NAME, from, gazetteer.packed)).catch((error: unknown) =>
		console.warn('The compiled names could not be kept.', error),
	);
	return gazetteer;
}
