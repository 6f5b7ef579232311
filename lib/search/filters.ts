import { firstDay, isPartialDate, lastDay } from '../domain/partial-date';
import { foldText, foldWords } from '../text/fold';
import type { LibraryIndex } from './library-index';
import type { ListedArticle } from './listed';
import type { Filter } from './query';

type Test = (article: ListedArticle) => boolean;

const NEVER: Test = () => false;

/** What `is:` can be followed by, folded, in both languages. */
const STATES: Readonly<Record<string, Test>> = {
	unread: ({ read }) => !read,
	read: ({ read }) => read,
	archived: ({ archived }) => archived,
	highlighted: ({ highlights }) => highlights > 0,
	begun: ({ progress, read }) => progress > 0.02 && !read,
	'sin-leer': ({ read }) => !read,
	leido: ({ read }) => read,
	archivado: ({ archived }) => archived,
	subrayado: ({ highlights }) => highlights > 0,
	empezado: ({ progress, read }) => progress > 0.02 && !read,
};

/** The test that a condition puts to an article. One that makes no sense lets nothing through. */
export function testOf({ field, value, not }: Filter, index: LibraryIndex): Test {
	const test = positive(field, value, index);
	return not ? (article) => !test(article) : test;
}

/** True for a query that says itself whether it wants archived articles. */
export function speaksOfArchive(filters: readonly Filter[]): boolean {
	return filters.some(({ field, value }) => field === 'is' && ['archived', 'archivado'].includes(foldText(value)));
}

function positive(field: Filter['field'], value: string, { labels, people }: LibraryIndex): Test {
	const namedSo = nameTest(value);
	switch (field) {
		case 'person':
			return ({ entities }) =>
				entities.some(({ name, dossier, id }) => namedSo(name) || namedSo(people.get(`${dossier}/${id}`)?.name ?? ''));
		case 'issue':
			return ({ issues }) => issues.some(({ id, dossier }) => id === value || namedSo(labels.get(`${dossier}/${id}`) ?? id));
		case 'outlet':
			return ({ outlet }) => outlet !== null && namedSo(outlet);
		case 'tag': {
			const wanted = foldWords(value);
			return ({ tags }) => tags.some((tag) => foldWords(tag) === wanted);
		}
		case 'lang': {
			const wanted = foldText(value).slice(0, 2);
			const lang = wanted === 'en' || wanted === 'in' ? 'en' : wanted === 'es' || wanted === 'sp' ? 'es' : null;
			return lang === null ? NEVER : (article) => article.lang === lang;
		}
		case 'after':
			return dated(value, (day) => (own) => own >= firstDay(day));
		case 'before':
			return dated(value, (day) => (own) => own <= lastDay(day));
		case 'on':
			return dated(value, (day) => (own) => own >= firstDay(day) && own <= lastDay(day));
		case 'is': {
			const state = foldText(value);
			return Object.hasOwn(STATES, state) ? (STATES[state] as Test) : NEVER;
		}
	}
}

/** True for names that hold these words in a row: `vela` and `ana vela` are in `Ana Vela Rey`, `vel` is not. */
function nameTest(value: string): (name: string) => boolean {
	const wanted = ` ${foldWords(value)} `;
	/** Ten thousand articles share a few hundred names. */
	const known = new Map<string, boolean>();
	return (name) => {
		const before = known.get(name);
		if (before !== undefined) return before;
		const is = ` ${foldWords(name)} `.includes(wanted);
		known.set(name, is);
		return is;
	};
}

/** The day of an article is that of its publication, or else of its saving. */
function dated(value: string, make: (day: string) => (own: string) => boolean): Test {
	if (!isPartialDate(value)) return NEVER;
	const test = make(value);
	return ({ published, savedAt }) => test(firstDay(published ?? savedAt));
}
