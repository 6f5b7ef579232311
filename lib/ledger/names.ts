import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import { openRef, type Ref, refOf } from './ref';

/** What actors and issues are called, in the reader's language. */
export interface LedgerNames {
	readonly people: ReadonlyMap<Ref, string>;
	readonly issues: ReadonlyMap<Ref, string>;
}

/** The names in the dossiers that are followed. */
export function namesOf(dossiers: readonly Dossier[], lang: Lang): LedgerNames {
	const people = new Map<Ref, string>();
	const issues = new Map<Ref, string>();
	for (const { id: dossier, actors, issues: asked } of dossiers) {
		for (const { id, name } of actors) people.set(refOf(dossier, id), name);
		for (const { id, label } of asked) issues.set(refOf(dossier, id), label[lang]);
	}
	return { people, issues };
}

/** The name of a ref; its bare id when its dossier is no longer followed. */
export function nameOf(names: ReadonlyMap<Ref, string>, ref: Ref): string {
	return names.get(ref) ?? openRef(ref)?.id ?? ref;
}
