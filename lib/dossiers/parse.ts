import * as v from 'valibot';
import type { Dossier } from '../domain/dossier';
import { checkReferences } from './check-references';
import { ProblemList } from './dossier-error';
import { migrate } from './migrate';
import { checkPlainJson } from './plain-json';
import { ENTRIES, PackFrame } from './schema';

/**
 * Reads a dossier pack from parsed JSON. Gives a fresh object of known fields only; `$schema` is left behind.
 * Throws `DossierError` with the path and the reason of up to 20 problems, and no other error.
 * The format is described in `docs/dossier-format.md`.
 */
export function parseDossier(value: unknown): Dossier {
	const problems = new ProblemList();
	checkPlainJson(value, problems);
	problems.throwIfAny();
	const frame = read(PackFrame, migrate(value), [], problems);
	problems.throwIfAny();
	const { $schema: _, ...pack } = frame as v.InferOutput<typeof PackFrame>;
	const dossier: Dossier = {
		...pack,
		actors: readAll(ENTRIES.actors, pack.actors, 'actors', problems),
		terms: readAll(ENTRIES.terms, pack.terms, 'terms', problems),
		issues: readAll(ENTRIES.issues, pack.issues, 'issues', problems),
		articles: readAll(ENTRIES.articles, pack.articles, 'articles', problems),
		positions: readAll(ENTRIES.positions, pack.positions, 'positions', problems),
	};
	problems.throwIfAny();
	checkReferences(dossier, problems);
	problems.throwIfAny();
	return dossier;
}

/** The entries of one list that are sound; what is wrong with the others goes to `problems`. */
function readAll<Schema extends v.GenericSchema>(
	schema: Schema,
	entries: readonly unknown[],
	list: string,
	problems: ProblemList,
): v.InferOutput<Schema>[] {
	const sound: v.InferOutput<Schema>[] = [];
	for (let index = 0; index < entries.length && !problems.full; index++) {
		const entry = read(schema, entries[index], [list, index], problems);
		if (entry !== null) sound.push(entry);
	}
	return sound;
}

function read<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	steps: readonly (string | number)[],
	problems: ProblemList,
): v.InferOutput<Schema> | null {
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	for (const issue of result.issues) problems.add([...steps, ...stepsOf(issue)], explain(issue));
	return null;
}

function stepsOf(issue: v.BaseIssue<unknown>): (string | number)[] {
	return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

/** Valibot's own words, where a schema gives none, are for programmers; these are for the author of a pack. */
function explain(issue: v.BaseIssue<unknown>): string {
	if (issue.type !== 'strict_object') return issue.message;
	if (issue.expected === 'never') return 'is not a field of the format';
	return issue.expected === 'Object' ? 'must be an object' : 'is missing';
}
