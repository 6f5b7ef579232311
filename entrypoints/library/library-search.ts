import { aroundArticle } from '../../lib/search/around';
import { findArticles } from '../../lib/search/find-articles';
import { LibraryIndex, type SamePeople } from '../../lib/search/library-index';
import type { Around, Facet, Found, ListRequest } from '../../lib/search/listed';
import { parseQuery } from '../../lib/search/query';
import { buildSegment, type Segment } from '../../lib/search/segment';
import { type SnippetPart, snippetOf } from '../../lib/search/snippet';
import { tagsOf } from '../../lib/search/tags';
import { connection, type UseDatabase } from '../../lib/store/connection';
import { countArticles } from '../../lib/store/list-articles';
import { allArticles, articleTexts, newestArticles, type SearchableArticle, someArticles } from '../../lib/store/read-library';
import { StoredIndex } from '../../lib/store/search-index';

/** Articles that can be shown before all have been read. */
const FIRST = 60;
/** All others are read so long after the first list was given (milliseconds): by then it is drawn, which reading would hold up. */
const DRAWN = 150;
/** Where nobody asks for anything, in other rooms of the library, they are read so long after it was opened. */
const UNASKED = 1500;
/** Texts taken up at once: small enough that whoever types meanwhile is answered at once. */
const BATCH = 256;
/** A part of fewer texts than this is small; so many small ones are made one. */
const SMALL = 64;
const MOST_SMALL = 8;
/** Nobody but one worker at a time takes up texts. */
const LOCK = 'on-record-search';

/** The search over the saved articles, kept in step with the store. It reads the store and writes nothing but its own index. */
export class LibrarySearch {
	#index = new LibraryIndex();
	readonly #store: UseDatabase;
	readonly #stored = new StoredIndex<Segment>();
	#count = 0;
	#isRead = false;
	/** True when there is an answer that may be another one by now. */
	#isAnswered = false;
	#damaged = 0;
	#beginning: Beginning | null = null;
	#changes: Promise<void> = Promise.resolve();

	/** `changed` is called whenever answers may be other ones than before; `cleared` when the browser has cleared the storage. */
	constructor(
		private readonly changed: () => void,
		cleared: () => void = () => {},
	) {
		this.#store = connection({ onCleared: cleared });
		this.#begin();
	}

	/** Reads the newest in the store, unless that has been done or is being done; the rest a little later. What failed is tried anew. */
	#begin(): Beginning {
		if (this.#beginning) return this.#beginning;
		let goOn = () => {};
		const wanted = new Promise<void>((resolve) => {
			goOn = resolve;
		});
		setTimeout(goOn, UNASKED);
		const first = this.#readFirst();
		const all = Promise.all([first, wanted]).then(() => this.#readAll());
		const made = { first, all, goOn };
		all.catch(() => {
			if (this.#beginning === made) this.#beginning = null;
		});
		this.#changes = all.then(() => this.#takeUpTexts());
		this.#changes.catch((error: unknown) => console.warn('The search does not know all texts.', error));
		this.#beginning = made;
		return made;
	}

	/** Has all articles read, now. */
	#all(): Promise<void> {
		const { all, goOn } = this.#begin();
		goOn();
		return all;
	}

	/** The articles that a request asks for. The first list of all is given before all articles have been read. */
	async find(request: ListRequest): Promise<Found> {
		if (!this.#isRead && request.query.trim() === '' && (request.sort === 'best' || request.sort === 'saved')) {
			const beginning = this.#begin();
			const first = await beginning.first;
			setTimeout(beginning.goOn, DRAWN);
			// What it is called by has come in meanwhile, or will be told.
			first.labels = this.#index.labels;
			first.people = this.#index.people;
			const found = findArticles(request, first);
			this.#isAnswered = true;
			const more = Math.max(0, this.#count - found.saved);
			return { ...found, total: found.total + more, rows: found.rows + more, saved: this.#count, pending: this.#count };
		}
		await this.#all();
		this.#isAnswered = true;
		return { ...findArticles(request, this.#index), damaged: this.#damaged };
	}

	async around(url: string): Promise<Around> {
		await this.#all();
		return aroundArticle(url, this.#index);
	}

	/** All tags in use, the commonest first. */
	async tags(): Promise<readonly Facet[]> {
		await this.#all();
		return tagsOf(this.#index);
	}

	/** For each article the stretch of its text that a query finds; `null` where that is in its title or the like. */
	async snippets(urls: readonly string[], typed: string): Promise<readonly (readonly SnippetPart[] | null)[]> {
		const query = parseQuery(typed);
		if (!query.wanted.some(({ not }) => !not)) return urls.map(() => null);
		const texts = await this.#store((database) => articleTexts(database, urls));
		return urls.map((url) => {
			const text = texts.find((one) => one.url === url)?.text;
			return text === undefined ? null : snippetOf(text, query);
		});
	}

	/** What issues are called, by `dossier/id`, and which actors are one. */
	name(labels: ReadonlyMap<string, string>, people: SamePeople): void {
		this.#index.labels = labels;
		this.#index.people = people;
		if (this.#isAnswered) this.changed();
	}

	/** Takes note of changed articles; `null`: of all. Changes are worked off one after the other. */
	refresh(urls: readonly string[] | null): Promise<void> {
		this.#begin().goOn();
		this.#changes = this.#changes
			.catch(() => {})
			.then(() => this.#all())
			.then(async () => {
				if (urls) await this.#readSome(urls);
				else await this.#readAll();
				this.changed();
				await this.#takeUpTexts();
			});
		return this.#changes;
	}

	#put({ article, notes }: SearchableArticle, index: LibraryIndex): void {
		index.put({ ...article, highlights: notes.length }, notes);
	}

	async #readFirst(): Promise<LibraryIndex> {
		const index = new LibraryIndex();
		await this.#store(async (database) => {
			const [newest, count] = await Promise.all([newestArticles(database, FIRST), countArticles(database)]);
			this.#count = count;
			for (const article of newest) this.#put(article, index);
		});
		return index;
	}

	async #readAll(): Promise<void> {
		const index = this.#index;
		const gone = new Set(index.rows.flatMap((row) => row?.article.url ?? []));
		await this.#store(async (database) => {
			let damaged = 0;
			for await (const helping of allArticles(database)) {
				damaged += helping.damaged;
				for (const article of helping.articles) {
					gone.delete(article.article.url);
					this.#put(article, index);
				}
			}
			this.#damaged = damaged;
		});
		for (const url of gone) index.remove(url);
		this.#isRead = true;
		this.changed();
	}

	async #readSome(urls: readonly string[]): Promise<void> {
		const found = await this.#store((database) => someArticles(database, urls));
		for (const url of urls) if (!found.some(({ article }) => article.url === url)) this.#index.remove(url);
		for (const article of found) this.#put(article, this.#index);
	}

	/** Brings the texts into step: from what is stored, and where that does not know a text, from the text itself. */
	async #takeUpTexts(): Promise<void> {
		if (this.#index.unread().length === 0) return;
		await navigator.locks.request(LOCK, async () => {
			await this.#loadParts();
			await this.#tidy();
			for (let left = this.#index.unread(); left.length > 0; left = this.#index.unread()) {
				const texts = await this.#store((database) => articleTexts(database, left.slice(0, BATCH)));
				const segment = buildSegment(texts.map(({ url, updatedAt, text }) => ({ url, stamp: updatedAt, text })));
				if (!this.#index.add(await this.#stored.store(segment), segment)) {
					// They have changed or gone since: what they are now comes with the news of it.
					break;
				}
				this.changed();
				await breathe();
			}
		});
	}

	async #loadParts(): Promise<void> {
		const known = new Set(this.#index.parts.map(({ key }) => key));
		const useless: number[] = [];
		for (const [key, segment] of await this.#stored.load(known)) if (!this.#index.add(key, segment)) useless.push(key);
		if (useless.length > 0) await this.#stored.drop(useless);
		this.changed();
	}

	/** Lets go of parts that hold little of use, so that their texts are taken up together. */
	async #tidy(): Promise<void> {
		const { parts } = this.#index;
		const small = parts.filter(({ live }) => live < SMALL);
		const empty = parts.filter(({ live, rows }) => live < rows.length / 2);
		const dropped = new Set([...(small.length > MOST_SMALL ? small : []), ...empty]);
		for (const part of dropped) this.#index.drop(part);
		await this.#stored.drop([...dropped].map(({ key }) => key));
	}
}

interface Beginning {
	/** Holds the articles saved last. */
	readonly first: Promise<LibraryIndex>;
	/** All articles are in the index, if not all their texts. */
	readonly all: Promise<void>;
	/** Has them read without further waiting. */
	goOn(): void;
}

/** Lets waiting requests have their turn. */
function breathe(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 0);
	});
}
