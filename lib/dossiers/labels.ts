import type { Dossier } from '../domain/dossier';
import type { DossierList, EntryLabel } from '../domain/dossier-diff';
import type { Localized } from '../domain/lang';

/** What an entry of a dossier is called where only its id is known; the id itself when there is no such entry. */
export type Labels = (list: DossierList, id: string) => EntryLabel;

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
				return { text: terms.get(id)?.name ?? both(id), date: null };
			case 'issues':
				return { text: issues.get(id)?.label ?? both(id), date: null };
			case 'articles': {
				const article = articles.get(id);
				return same(article ? `${article.title} (${article.outlet})` : id);
			}
			case 'positions': {
				const position = positions.get(id);
				if (!position) return same(id);
				const who = actors.get(position.actor)?.name ?? position.actor;
				const what = issues.get(position.issue)?.label ?? both(position.issue);
				return { text: { en: `${who}: ${what.en}`, es: `${who}: ${what.es}` }, date: position.date };
			}
		}
	};
}

function same(words: string): EntryLabel {
	return { text: both(words), date: null };
}

function both(words: string): Localized {
	return { en: words, es: words };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}
