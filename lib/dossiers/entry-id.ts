import type { Dossier } from '../domain/dossier';
import type { DossierList } from '../domain/dossier-diff';
import type { DossierEntries } from '../domain/dossier-edit';
import { slugOf } from './slug';

/** An identifier for a new entry, made of its words, that no entry of the dossier has. */
export function entryId<L extends DossierList>(dossier: Dossier, list: L, entry: DossierEntries[L]): string {
	const taken = new Set(dossier[list].map(({ id }) => id));
	// Actors and terms share one set of identifiers.
	if (list === 'actors') for (const { id } of dossier.terms) taken.add(id);
	if (list === 'terms') for (const { id } of dossier.actors) taken.add(id);
	return slugOf(wordsOf(list, entry), (slug) => taken.has(slug), FALLBACKS[list]);
}

const FALLBACKS: Readonly<Record<DossierList, string>> = {
	actors: 'actor',
	terms: 'term',
	issues: 'issue',
	articles: 'article',
	positions: 'position',
};

function wordsOf(list: DossierList, entry: DossierEntries[DossierList]): string {
	switch (list) {
		case 'actors':
			return (entry as DossierEntries['actors']).name;
		case 'terms':
			return (entry as DossierEntries['terms']).name.en;
		case 'issues':
			return (entry as DossierEntries['issues']).label.en;
		case 'articles': {
			const { outlet, published } = entry as DossierEntries['articles'];
			return `${outlet} ${published}`;
		}
		case 'positions': {
			const { actor, issue, date } = entry as DossierEntries['positions'];
			return `${actor.slice(0, 24)} ${issue.slice(0, 20)} ${date}`;
		}
	}
}
