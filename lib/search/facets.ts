import { Counts } from './counts';
import type { LibraryIndex, Row } from './library-index';
import type { Facets } from './listed';

/** The most values that a menu offers. */
const MOST = 60;

/** Counts what the articles found can be narrowed down by, under the names that the index knows. */
export function facetsOf(rows: readonly Row[], { labels, people }: Pick<LibraryIndex, 'labels' | 'people'>): Facets {
	const [person, issue, outlet, tag, lang] = [new Counts(), new Counts(), new Counts(), new Counts(), new Counts()];
	for (const row of rows) {
		const { article } = row;
		const { persons, issues } = namesIn(row, labels, people);
		for (const name of persons) person.add(name);
		for (const name of issues) issue.add(name);
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

type Names = Pick<LibraryIndex, 'labels' | 'people'> & {
	readonly persons: readonly string[];
	readonly issues: readonly string[];
};

/** What was made out for a row, as long as the dossiers call things so: ten thousand rows are counted at each key. */
const known = new WeakMap<Row, Names>();

function namesIn(row: Row, labels: LibraryIndex['labels'], people: LibraryIndex['people']): Names {
	const before = known.get(row);
	if (before && before.labels === labels && before.people === people) return before;
	const { entities, issues } = row.article;
	const made = {
		labels,
		people,
		persons: entities.flatMap(({ type, name, dossier, id }) =>
			type === 'term' ? [] : [people.get(`${dossier}/${id}`)?.name ?? name],
		),
		issues: issues.map(({ dossier, id }) => labels.get(`${dossier}/${id}`) ?? id),
	};
	known.set(row, made);
	return made;
}
