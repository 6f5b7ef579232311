import type { Dossier } from '../domain/dossier';
import {
	type DiffValue,
	DOSSIER_LISTS,
	type DossierDiff,
	type DossierList,
	type EntryChange,
	type FieldChange,
} from '../domain/dossier-diff';
import { type Fact, factsOf, factsOfHead } from './facts';
import { type Labels, labelsOf } from './labels';

/** What `after` changes against `before`, entry by entry and field by field. Entries are the same by id. */
export function diffDossiers(before: Dossier, after: Dossier): DossierDiff {
	const labels = { before: labelsOf(before), after: labelsOf(after) };
	const list = (name: DossierList) => diffList(name, before, after, labels);
	return {
		head: changesOf(factsOfHead(before), factsOfHead(after)),
		lists: {
			actors: list('actors'),
			terms: list('terms'),
			issues: list('issues'),
			positions: list('positions'),
			articles: list('articles'),
		},
	};
}

/** True when nothing differs but the order. */
export function isNoDiff(diff: DossierDiff): boolean {
	return diff.head.length === 0 && DOSSIER_LISTS.every((list) => diff.lists[list].length === 0);
}

function diffList(
	list: DossierList,
	before: Dossier,
	after: Dossier,
	labels: { readonly before: Labels; readonly after: Labels },
): readonly EntryChange[] {
	const old = new Map(before[list].map((entry) => [entry.id, entry]));
	const kept = new Set<string>();
	const found: EntryChange[] = [];
	for (const entry of after[list]) {
		const was = old.get(entry.id);
		kept.add(entry.id);
		// Most entries of an update are what they were, written the same way.
		if (was && JSON.stringify(was) === JSON.stringify(entry)) continue;
		const changes = changesOf(was ? factsOf(list, was) : new Map(), factsOf(list, entry));
		if (was && changes.length === 0) continue;
		const named = changes.map(({ field, before, after }) => ({
			field,
			before: before && withLabel(field, before, labels.before),
			after: after && withLabel(field, after, labels.after),
		}));
		found.push({ id: entry.id, label: labels.after(list, entry.id), kind: was ? 'changed' : 'added', changes: named });
	}
	for (const id of old.keys())
		if (!kept.has(id)) found.push({ id, label: labels.before(list, id), kind: 'removed', changes: [] });
	return found;
}

/** The fields that hold the ids of other entries. */
const REFERENCES: Readonly<Record<string, DossierList>> = {
	actor: 'actors',
	issue: 'issues',
	article: 'articles',
	articles: 'articles',
	terms: 'terms',
};

/** A value by which another entry is meant, with what that one is called. */
function withLabel(field: string, value: DiffValue, labels: Labels): DiffValue {
	const list = Object.hasOwn(REFERENCES, field) ? REFERENCES[field] : undefined;
	return list && value.kind === 'text' ? { kind: 'entry', id: value.text, label: labels(list, value.text) } : value;
}

function changesOf(before: ReadonlyMap<string, Fact>, after: ReadonlyMap<string, Fact>): readonly FieldChange[] {
	const changes: FieldChange[] = [];
	for (const [key, { field, value }] of after) {
		const was = before.get(key);
		if (!was) changes.push({ field, before: null, after: value });
		else if (canonical(was.value) !== canonical(value)) changes.push({ field, before: was.value, after: value });
	}
	for (const [key, { field, value }] of before) if (!after.has(key)) changes.push({ field, before: value, after: null });
	return changes;
}

/** A value as text that is the same for the same content, whatever the order in which its fields were written. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === 'object' && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}
