import { Counts } from './counts';
import type { LibraryIndex, Row } from './library-index';
import type { Facets } from './listed';

/** The most values that a menu offers. */
const MOST = 60;

/** Counts what the articles found can be narrowed down by, under the names that the index knows. */
export function facetsOf(rows: readonly Row[], { labels, people }: Pick<LibraryIndex, 'labels' | 'people'>): Facets {
	const [person, issue, outlet, tag, lang] = [new Counts(), new Counts(), new Counts(), new Counts(), new Counts()];
	for (const { article } of rows) {
		for (const { type, name, dossier, id } of article.entities)
			if (type !== 'term') person.add(people.get(`${dossier}/${id}`)?.name ?? name);
		for (const { dossier, id } of article.issues) issue.add(labels.get(`${dossier}/${id}`) ?? id);
		if (article.outlet !== null) outlet.add(article.outlet);
		for (const one of article.tags) tag.add(one);
		if (article.lang !== null) lang.add(article.lang);
	}
	return {
		person: person.most(MOST),
		issue: issue.most(MOST),
		outlet: outlet.most(MOST),
		tag: tag.most(MOST),
		lang: lang.most(MOST),
	};
}
