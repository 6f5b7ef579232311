import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dossier } from '../../lib/domain/dossier';
import { parseDossier } from '../../lib/dossiers/parse';
import { type Gold, parseGold } from './gold';

const FOLDER = './articles/';
/** Sets that were held back once, by when they were, and may be developed with since. */
const OPENED = new Map([
	['second development set (held back until 21 November 2026)', './articles-held-back/'],
	['third development set (held back until 21 November 2026, afternoon)', './articles-held-back-2/'],
	['fourth development set (held back until 21 November 2026, evening; as newsrooms print them)', './articles-held-back-4/'],
	['fifth development set (held back until 21 November 2026, night; as newsrooms print them)', './articles-held-back-5/'],
	['sixth development set (the same night; as newsrooms print them; two readers)', './articles-held-back-6/'],
]);
/** Sets that are only measured: no rule, weight or test is made from them (`docs/measuring.md`). */
const HELD_BACK = new Map([
	['held back (third set)', './articles-held-back-3/'],
	['held back (seventh set, as newsrooms print them)', './articles-held-back-7/'],
]);
const PACK = new URL('../../public/dossiers/cartel-directive.json', import.meta.url);

/** The bundled dossier, validated as the extension does. */
export function bundledDossier(): Dossier {
	return parseDossier(JSON.parse(readFileSync(PACK, 'utf8')));
}

/** The project's own gold articles by name. */
export function ownArticles(): ReadonlyMap<string, Gold> {
	return goldIn(FOLDER);
}

/** The sets that were held back once and may be developed with since, by title. */
export function openedSets(): ReadonlyMap<string, ReadonlyMap<string, Gold>> {
	return setsIn(OPENED);
}

/** The sets that are only measured, by title. */
export function heldBackSets(): ReadonlyMap<string, ReadonlyMap<string, Gold>> {
	return setsIn(HELD_BACK);
}

function setsIn(folders: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, Gold>> {
	return new Map([...folders].map(([title, folder]) => [title, goldIn(folder)]));
}

function goldIn(name: string): ReadonlyMap<string, Gold> {
	const folder = fileURLToPath(new URL(name, import.meta.url));
	const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
	return new Map(files.map((file) => [file.slice(0, -3), parseGold(readFileSync(`${folder}${file}`, 'utf8'))]));
}
