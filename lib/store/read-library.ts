import { isAnnotation } from '../domain/is-annotation';
import { isSavedArticle, isSavedContent } from '../domain/is-saved-article';
import type { SavedArticle } from '../domain/saved-article';
import type { Database } from './schema';

/** An article for the search, and the reader's words about it. */
export interface SearchableArticle {
	readonly article: Omit<SavedArticle, 'statements'>;
	/** One for each highlight; empty for one without a note. */
	readonly notes: readonly string[];
}

/** Articles read at once: the worker can answer between two such helpings. */
const HELPING = 1000;

/** The articles saved last, the newest first. */
export async function newestArticles(database: Database, most: number): Promise<readonly SearchableArticle[]> {
	const transaction = database.transaction(['articles', 'annotations']);
	const records = await newest(transaction.objectStore('articles').index('savedAt') as never, most);
	const notes = transaction.objectStore('annotations').index('article');
	return Promise.all(
		records.filter(isSavedArticle).map(async (article) => searchable(article, notesAmong(await notes.getAll(article.url)))),
	);
}

/** What an index can do of which the library's types do not know all: the last method is of 2025. */
interface NewestFirst {
	openCursor(range: null, direction: 'prev'): Promise<Cursor | null>;
	getAllRecords?(options: {
		readonly count: number;
		readonly direction: 'prev';
	}): Promise<readonly { readonly value: unknown }[]>;
}

interface Cursor {
	readonly value: unknown;
	continue(): Promise<Cursor | null>;
}

/** The last records of an index, the last first: at once, where the browser can do that. */
async function newest(index: NewestFirst, count: number): Promise<readonly unknown[]> {
	if (index.getAllRecords) return (await index.getAllRecords({ count, direction: 'prev' })).map(({ value }) => value);
	const found: unknown[] = [];
	for (let cursor = await index.openCursor(null, 'prev'); cursor && found.length < count; cursor = await cursor.continue())
		found.push(cursor.value);
	return found;
}

/** Some of all articles, and how many more were left out since they are damaged. */
interface Helping {
	readonly articles: readonly SearchableArticle[];
	readonly damaged: number;
}

/** All articles, in helpings, in no order. A damaged record is left out. */
export async function* allArticles(database: Database): AsyncGenerator<Helping> {
	const notes = new Map<string, string[]>();
	const annotations: readonly unknown[] = await database.getAll('annotations');
	for (const { article, note } of annotations.filter(isAnnotation)) {
		const known = notes.get(article);
		if (known) known.push(note);
		else notes.set(article, [note]);
	}
	let last: string | null = null;
	for (;;) {
		const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
		const records: readonly unknown[] = await database.getAll('articles', range, HELPING);
		const articles = records.filter(isSavedArticle).map((article) => searchable(article, notes.get(article.url) ?? []));
		yield { articles, damaged: records.length - articles.length };
		const end = records[records.length - 1] as { readonly url: string } | undefined;
		if (records.length < HELPING || !end) return;
		last = end.url;
	}
}

/** Some articles as they are now; those that are gone or damaged are missing. */
export async function someArticles(database: Database, urls: readonly string[]): Promise<readonly SearchableArticle[]> {
	const found = await Promise.all(
		urls.map(async (url) => {
			const [record, notes]: [unknown, readonly string[]] = await Promise.all([
				database.get('articles', url),
				notesOf(database, url),
			]);
			return isSavedArticle(record) ? [searchable(record, notes)] : [];
		}),
	);
	return found.flat();
}

/** All words of an article: its text, and the statements in it. */
export interface ArticleText {
	readonly url: string;
	/** When this copy was saved. */
	readonly updatedAt: string;
	readonly text: string;
}

/** The words of some articles; of those that are gone or damaged there are none. */
export async function articleTexts(database: Database, urls: readonly string[]): Promise<readonly ArticleText[]> {
	const transaction = database.transaction(['articles', 'contents']);
	const found = await Promise.all(
		urls.map(async (url) => {
			const [article, content]: readonly unknown[] = await Promise.all([
				transaction.objectStore('articles').get(url),
				transaction.objectStore('contents').get(url),
			]);
			if (!isSavedArticle(article)) return [];
			const { statements, updatedAt } = article;
			// A copy that is damaged has no words to be found by, which is no reason to look at it again and again.
			const own = isSavedContent(content) ? content.text : '';
			const said = statements.flatMap(({ quote, more }) => [quote, ...(more ?? [])]).map(({ exact }) => exact);
			return [{ url, updatedAt, text: [own, ...said.filter((words) => !own.includes(words))].join('\n') }];
		}),
	);
	return found.flat();
}

async function notesOf(database: Database, url: string): Promise<readonly string[]> {
	return notesAmong(await database.getAllFromIndex('annotations', 'article', url));
}

function notesAmong(annotations: readonly unknown[]): readonly string[] {
	return annotations.filter(isAnnotation).map(({ note }) => note);
}

function searchable({ statements: _statements, ...article }: SavedArticle, notes: readonly string[]): SearchableArticle {
	return { article, notes };
}
