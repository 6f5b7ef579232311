import type { Actor, Dossier } from '../domain/dossier';
import { actorName, identityOf, type SaidOfTwo } from '../domain/identity';

/**
 * Dossiers in which actors that the reader has called one and the same have one identity, together with all who share a
 * Wikidata item with either. What is said of actors that are not there, or of a person and a body, has no effect. The
 * very same list when nothing changes.
 */
export function withSaidSame(dossiers: readonly Dossier[], said: readonly SaidOfTwo[]): readonly Dossier[] {
	const joined = said.filter(({ same }) => same);
	if (joined.length === 0) return dossiers;
	const actors = new Map<string, Actor>();
	const asked = new Set(joined.flatMap(({ one, other }) => [one, other]));
	for (const dossier of dossiers)
		for (const actor of dossier.actors) {
			const name = actorName(dossier.id, actor.id);
			if (asked.has(name)) actors.set(name, actor);
		}
	const groups = new Groups();
	for (const { one, other } of joined) {
		const [a, b] = [actors.get(one), actors.get(other)];
		if (a && b && a.type === b.type) groups.join(standIn(a, one), standIn(b, other));
	}
	if (groups.empty) return dossiers;
	return dossiers.map((dossier) => {
		let touched = false;
		const next = dossier.actors.map((actor) => {
			const same = groups.of(standIn(actor, actorName(dossier.id, actor.id)));
			if (same === null) return actor;
			touched = true;
			return { ...actor, same };
		});
		return touched ? { ...dossier, actors: next } : dossier;
	});
}

/** What stands for an actor among what is joined: all with one Wikidata item are one to begin with. */
function standIn(actor: Actor, name: string): string {
	return identityOf(actor) ?? `${actor.type} ${name}`;
}

/** What belongs together: each joined to another, or to one that is. */
class Groups {
	private readonly above = new Map<string, string>();

	get empty(): boolean {
		return this.above.size === 0;
	}

	join(one: string, other: string): void {
		const [a, b] = [this.top(one), this.top(other)];
		this.above.set(a, a);
		this.above.set(b, a);
	}

	/** What stands for all of a group; `null` for what is in none. */
	of(one: string): string | null {
		return this.above.has(one) ? this.top(one) : null;
	}

	private top(one: string): string {
		let at = one;
		for (let next = this.above.get(at); next !== undefined && next !== at; next = this.above.get(at)) at = next;
		return at;
	}
}
