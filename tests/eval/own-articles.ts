import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../lib/domain/dossier';
import { parseDossier } from '../../lib/dossiers/parse';
import { type Gold, parseGold } from './gold';

const FOLDER = fileURLToPath(new URL('./articles/', import.meta.url));
const SECOND_FOLDER = fileURLToPath(new URL('./articles-held-back/', import.meta.url));
const THIRD_FOLDER = fileURLToPath(new URL('./articles-held-back-2/', import.meta.url));
const HELD_BACK_FOLDER = fileURLToPath(new URL('./articles-held-back-3/', import.meta.url));
const PACK = new URL('../../public/dossiers/cartel-directive.json', import.meta.url);

/** The bundled dossier, validated as the extension does. */
export function bundledDossier(): Dossier {
	return parseDossier(JSON.parse(readFileSync(PACK, 'utf8')));
}

/** The project's own gold articles by name. */
export function ownArticles(): ReadonlyMap<string, Gold> {
	return goldIn(FOLDER);
}

/** The gold articles that were held back until 21 November 2026 and may be developed with since. */
export function secondArticles(): ReadonlyMap<string, Gold> {
	return goldIn(SECOND_FOLDER);
}

/** The gold articles that were held back until the afternoon of 21 November 2026 and may be developed with since. */
export function thirdArticles(): ReadonlyMap<string, Gold> {
	return goldIn(THIRD_FOLDER);
}

/** The gold articles that are only measured: no rule, weight or test is made from them (`docs/measuring.md`). */
export function heldBackArticles(): ReadonlyMap<string, Gold> {
	return goldIn(HELD_BACK_FOLDER);
}

function goldIn(folder: string): ReadonlyMap<string, Gold> {
	const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
	return new Map(files.map((file) => [file.slice(0, -3), parseGold(readFileSync(`${folder}${file}`, 'utf8'))]));
}
