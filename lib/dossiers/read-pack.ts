import type { Dossier } from '../domain/dossier';
import { DossierError } from './dossier-error';
import { jsonPlace } from './json-place';
import { parseDossier } from './parse';

/** Parses the text of a JSON file; a byte order mark is no part of it. Throws `DossierError` with line and column. */
function readJson(text: string): unknown {
	const bare = text.replace(/^\uFEFF/, '');
	if (bare.trim() === '') throw new DossierError([{ path: '', message: 'is empty' }]);
	try {
		return JSON.parse(bare);
	} catch {
		const place = jsonPlace(bare);
		const where = place?.end ? ': it ends too early' : place ? ` from line ${place.line}, column ${place.column} on` : '';
		throw new DossierError([{ path: '', message: `is no JSON${where}` }]);
	}
}

/** Reads a dossier from the text of a file. Throws `DossierError`. */
export function readPack(text: string): Dossier {
	return parseDossier(readJson(text));
}
