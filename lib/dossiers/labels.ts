import type { Dossier } from '../domain/dossier';
import type { DossierList } from '../domain/dossier-diff';
import type { Localized } from '../domain/lang';

/** What an entry of a dossier is called where only its id is known; the id itself when there is no such entry. */
export type Labels = (list: DossierList, id: string) => Localized;

/** The labels of a dossier's entries, each found at once. */
export function labelsOf(dossier: Dossier): Labels {
	const actors = byId(dossier.actors);
	const terms = byId(dossier.terms);
	const issues = byId(dossier.issues);
	const articles = byId(dossier.articles);
	const positions = byId(dossier.positions);
	return (list, id) => {
		switch (list) {
			case 'actors':
				return same(actors.get(id)?.name ?? id);
			case 'terms':
				return terms.get(id)?.name ?? same(id);
			case 'issues':
				return issues.get(id)?.label ?? same(id);
			case 'articles': {
				const article = articles.get(id);
				return same(article ? `${article.title} (${article.outlet})` : id);
			}
			case 'positions': {
				const position = positions.get(id);
				if (!position) return same(id);
				const who = actors.get(position.actor)?.name ?? position.actor;
				const what = issues.get(position.issue)?.label ?? same(position.issue);
				return { en: `${who}: ${what.en}, ${position.date}`, es: `${who}: ${what.es}, ${position.date}` };
			}
		}
	};
}

function same(words: string): Localized {
	return { en: words, es: words };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
