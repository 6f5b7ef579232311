import { Counts } from './counts';
import type { Row } from './library-index';
import type { Facets } from './listed';

/** The most values that a menu offers. */
const MOST = 60;

/** Counts what the articles found can be narrowed down by. `labels`: what issues are called, by `dossier/id`. */
export function facetsOf(rows: readonly Row[], labels: ReadonlyMap<string, string>): Facets {
	const [person, issue, outlet, tag, lang] = [new Counts(), new Counts(), new Counts(), new Counts(), new Counts()];
	for (const { article } of rows) {
		for (const { type, name } of article.entities) if (type !== 'term') person.add(name);
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
