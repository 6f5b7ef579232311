import type { Dossier } from '../domain/dossier';
import { DOSSIER_LISTS, type DossierDiff, type DossierList, type EntryChange, type FieldChange } from '../domain/dossier-diff';
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
		found.push({ id: entry.id, label: labels.after(list, entry.id), kind: was ? 'changed' : 'added', changes });
	}
	for (const id of old.keys())
		if (!kept.has(id)) found.push({ id, label: labels.before(list, id), kind: 'removed', changes: [] });
	return found;
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
