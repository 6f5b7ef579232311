import { leaderOf } from '../cards/same-actor';
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import { openRef, type Ref, refOf } from './ref';

/** What actors and issues are called, in the reader's language, and which actors are one. */
export interface LedgerNames {
	/** Those that stand for themselves. Where two dossiers call something the same, the dossier stands beside it. */
	readonly people: ReadonlyMap<Ref, string>;
	readonly issues: ReadonlyMap<Ref, string>;
	/** Of an actor that several dossiers have: for each but the first of them, the first. */
	readonly leaders: ReadonlyMap<Ref, Ref>;
}

interface Named {
	readonly ref: Ref;
	readonly name: string;
	readonly dossier: string;
}

/** The names in the dossiers that are followed. */
export function namesOf(dossiers: readonly Dossier[], lang: Lang): LedgerNames {
	const people: Named[] = [];
	const issues: Named[] = [];
	const leaders = new Map<Ref, Ref>();
	for (const { id: dossier, title, actors, issues: asked } of dossiers) {
		for (const { id, name } of actors) {
			const ref = refOf(dossier, id);
			const leader = leaderRef(dossiers, dossier, id);
			if (leader === ref) people.push({ ref, name, dossier: title[lang] });
			else leaders.set(ref, leader);
		}
		for (const { id, label } of asked) issues.push({ ref: refOf(dossier, id), name: label[lang], dossier: title[lang] });
	}
	return { people: toldApart(people), issues: toldApart(issues), leaders };
}

/** The ref that stands for an actor: of one that several dossiers have, its ref in the first of them. */
export function leaderRef(dossiers: readonly Dossier[], dossier: string, actor: string): Ref {
	const leader = leaderOf(dossiers, dossier, actor);
	return leader ? refOf(leader.index.dossier.id, leader.actor.id) : refOf(dossier, actor);
}

/** Names by ref; of several dossiers that have one name for different things, each with its dossier. */
function toldApart(all: readonly Named[]): ReadonlyMap<Ref, string> {
	const bearers = new Map<string, Set<string>>();
	for (const { name, dossier } of all) bearers.set(name, (bearers.get(name) ?? new Set()).add(dossier));
	return new Map(all.map(({ ref, name, dossier }) => [ref, (bearers.get(name)?.size ?? 0) > 1 ? `${name} (${dossier})` : name]));
}

/** The name of a ref; its bare id when its dossier is no longer followed. */
export function nameOf(names: ReadonlyMap<Ref, string>, ref: Ref): string {
	return names.get(ref) ?? openRef(ref)?.id ?? ref;
}
