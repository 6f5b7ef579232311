import type { Entity } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { NameEntry } from '../gazetteer/name-entry';
import type { Candidate } from './candidate';
import { namesOwnOffice } from './people';

/** Somebody whom a page names by what is certain by itself. */
export interface Named {
	readonly candidate: Candidate;
	readonly entry: NameEntry;
}

/** What a page tells, all in all, of actors whose name many people bear. Added up once for each, however often the page names them. */
export class Corroboration {
	/** The named entities of each dossier. */
	private readonly byDossier = new Map<string, Set<number>>();
	private readonly byEntity = new Map<number, Named[]>();
	private readonly known = new Map<number, boolean>();

	constructor(
		named: Iterable<Named>,
		private readonly gazetteer: Gazetteer,
	) {
		for (const one of named) {
			const { entity } = one.entry;
			const same = this.byEntity.get(entity);
			if (same) same.push(one);
			else this.byEntity.set(entity, [one]);
			for (const { dossier } of gazetteer.identities(entity))
				this.byDossier.set(dossier, (this.byDossier.get(dossier) ?? new Set()).add(entity));
		}
	}

	/** True where the page names an actor unmistakably somewhere, or two others of the same dossiers. */
	supports(entity: number): boolean {
		let supported = this.known.get(entity);
		if (supported === undefined) {
			supported = this.isUnmistakable(entity) || this.hasTwoOthers(entity);
			this.known.set(entity, supported);
		}
		return supported;
	}

	private isUnmistakable(entity: number): boolean {
		return (this.byEntity.get(entity) ?? []).some(
			({ candidate, entry }) =>
				entry.kind === 'short' || entry.words.length > 3 || namesOwnOffice(candidate, this.gazetteer.entities[entity] as Entity),
		);
	}

	private hasTwoOthers(entity: number): boolean {
		const others = new Set<number>();
		for (const { dossier } of this.gazetteer.identities(entity))
			for (const other of this.byDossier.get(dossier) ?? []) {
				if (other !== entity) others.add(other);
				if (others.size === 2) return true;
			}
		return false;
	}
}
