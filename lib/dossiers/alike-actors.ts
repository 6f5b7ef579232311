import type { ActorInDossier, AlikeActors, TwoActors } from '../domain/alike-actors';
import type { Actor, Dossier } from '../domain/dossier';
import { actorName, identityOf, isAbout, type SaidOfTwo } from '../domain/identity';
import { firstDay } from '../domain/partial-date';

/** So many pairs are told at once. */
const MOST = 50;

/** A name that more actors bear tells nobody from anybody; and all against all of them would take for ever. */
const MOST_BEARERS = 60;

interface Met {
	readonly dossier: Dossier;
	readonly actor: Actor;
}

/**
 * Actors of one type and of one full name in different dossiers of whom it is not known whether they are one: they have no
 * identity in common, nor a Wikidata item each that tells them apart, and the reader has not said. `dossiers` are as
 * `withSaidSame` gives them.
 */
export function alikeActors(dossiers: readonly Dossier[], said: readonly SaidOfTwo[]): AlikeActors {
	const byRef = new Map<string, Met>();
	const byName = new Map<string, Met[]>();
	for (const dossier of dossiers)
		for (const actor of dossier.actors) {
			const met = { dossier, actor };
			byRef.set(refOf(met), met);
			for (const key of namesOf(actor)) {
				const others = byName.get(key);
				if (others) others.push(met);
				else byName.set(key, [met]);
			}
		}
	const open = new Map<string, TwoActors>();
	for (const bearers of byName.values()) {
		const all = bearers.slice(0, MOST_BEARERS);
		for (const [at, one] of all.entries())
			for (const other of all.slice(at + 1)) {
				const [a, b] = [refOf(one), refOf(other)];
				if (!open.has(`${a} ${b}`) && mayBeOne(one, other) && !said.some((word) => isAbout(word, a, b)))
					open.set(`${a} ${b}`, { one: inDossier(one), other: inDossier(other) });
			}
	}
	return {
		open: [...open.values()].slice(0, MOST),
		count: open.size,
		said: said.flatMap(({ one, other, same }) => {
			const [a, b] = [byRef.get(one), byRef.get(other)];
			return a && b ? [{ one: inDossier(a), other: inDossier(b), same }] : [];
		}),
	};
}

function mayBeOne(one: Met, other: Met): boolean {
	if (one.dossier === other.dossier || one.actor.type !== other.actor.type) return false;
	const [a, b] = [identityOf(one.actor), identityOf(other.actor)];
	if (a !== null && a === b) return false;
	return one.actor.wikidata === null || other.actor.wikidata === null;
}

/** The names that name this actor and nobody else, without case, accents and marks. */
function namesOf({ name, names }: Actor): ReadonlySet<string> {
	const full = names.filter(({ kind }) => kind === 'full').map(({ text }) => text);
	return new Set([name, ...full].map(plain).filter((key) => key !== ''));
}

function plain(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function refOf({ dossier, actor }: Met): string {
	return actorName(dossier.id, actor.id);
}

function inDossier(met: Met): ActorInDossier {
	const { name, summary, roles } = met.actor;
	const main = roles.filter(({ secondary }) => !secondary);
	const [latest] = (main.length > 0 ? main : roles).toSorted((a, b) =>
		firstDay(a.from ?? '0000') < firstDay(b.from ?? '0000') ? 1 : -1,
	);
	return { ref: refOf(met), name, from: met.dossier.title, summary, office: latest?.title ?? null };
}
