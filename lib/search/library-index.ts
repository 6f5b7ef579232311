import { foldWords } from '../text/fold';
import { groupAlike } from './group-alike';
import type { ListedArticle, Sort } from './listed';
import { isSegment, type Segment } from './segment';
import { SKETCH_SIZE } from './sketch';

/** The fields of an article beside its text, in the order of `Row.folded`. */
export const FIELD_WEIGHTS = [5, 3, 2, 4, 3] as const;

/** Actors that several dossiers have, but for the one that stands for them: its `dossier/id`, and its name. By their own `dossier/id`. */
export type SamePeople = ReadonlyMap<string, { readonly key: string; readonly name: string }>;

/** One saved article in the index. */
export interface Row {
	readonly article: ListedArticle;
	/** Title, people and terms, outlet and byline, tags, notes: folded words between single spaces, a line each. */
	readonly folded: string;
	/** Where its text is; `null` while that is not known. */
	text: { readonly part: Part; readonly number: number } | null;
}

/** A segment, and which row each of its texts belongs to: -1 for one that has been saved anew or deleted since. */
export interface Part {
	/** What names it where it is stored. */
	readonly key: number;
	readonly segment: Segment;
	readonly rows: Int32Array;
	live: number;
}

/** All that is needed to find saved articles. Rows are never moved: a deleted one leaves a gap. */
export class LibraryIndex {
	readonly rows: (Row | null)[] = [];
	readonly parts: Part[] = [];
	/** What issues are called, by `dossier/id`. */
	labels: ReadonlyMap<string, string> = new Map();
	/** Of actors that several dossiers have, who stands for whom, by `dossier/id`. */
	people: SamePeople = new Map();
	readonly #byUrl = new Map<string, number>();
	#orders = new Map<Sort, Int32Array>();
	#groups: Int32Array | null = null;

	/** How many articles there are. */
	get size(): number {
		return this.#byUrl.size;
	}

	rowOf(url: string): number | null {
		return this.#byUrl.get(url) ?? null;
	}

	/** Puts in an article, or what has become of it. `notes`: the words of its notes. */
	put(article: ListedArticle, notes: readonly string[]): void {
		const number = this.#byUrl.get(article.url) ?? this.rows.length;
		const before = this.rows[number];
		const names = article.entities.map(({ name }) => name);
		const lines = [[article.title], names, [article.outlet, article.byline], article.tags, notes];
		const folded = lines.map((line) => ` ${line.map((part) => foldWords(part ?? '')).join(' \t ')} \n`).join('');
		let text = before?.text ?? null;
		if (text && before?.article.updatedAt !== article.updatedAt) {
			forget(text);
			text = null;
		}
		this.rows[number] = { article, folded, text };
		this.#byUrl.set(article.url, number);
		this.#changed(before?.text !== text);
	}

	remove(url: string): void {
		const number = this.#byUrl.get(url);
		if (number === undefined) return;
		const text = this.rows[number]?.text;
		if (text) forget(text);
		this.rows[number] = null;
		this.#byUrl.delete(url);
		this.#changed(true);
	}

	/** Takes up a segment. Gives false when none of its texts is of use: they are of another format, gone, or known already. */
	add(key: number, segment: Segment): boolean {
		if (!isSegment(segment)) return false;
		const rows = new Int32Array(segment.urls.length).fill(-1);
		const part: Part = { key, segment, rows, live: 0 };
		for (const [number, url] of segment.urls.entries()) {
			const at = this.#byUrl.get(url);
			const row = at === undefined ? null : this.rows[at];
			if (at === undefined || !row || row.text || row.article.updatedAt !== segment.stamps[number]) continue;
			row.text = { part, number };
			rows[number] = at;
			part.live++;
		}
		if (part.live === 0) return false;
		this.parts.push(part);
		this.#changed(true);
		return true;
	}

	/** Lets go of a part, so that its texts can be taken up anew. */
	drop(part: Part): void {
		this.parts.splice(this.parts.indexOf(part), 1);
		for (const at of part.rows) {
			const row = this.rows[at];
			if (row) row.text = null;
		}
		this.#changed(true);
	}

	/** Addresses of the articles whose text is not known, those saved last first. */
	unread(): readonly string[] {
		const urls: string[] = [];
		for (const number of this.order('saved')) {
			const row = this.rows[number];
			if (row && !row.text) urls.push(row.article.url);
		}
		return urls;
	}

	/** The numbers of all rows in an order; `best` alone says nothing, so it is `saved`. */
	order(sort: Sort): Int32Array {
		const known = this.#orders.get(sort);
		if (known) return known;
		const numbers = [...this.#byUrl.values()];
		const key = keyOf(sort);
		const keys = this.rows.map((row) => (row ? key(row.article) : ''));
		const way = sort === 'saved-first' || sort === 'published-first' || sort === 'title' ? 1 : -1;
		numbers.sort((a, b) => {
			const [one, other] = [keys[a] as string, keys[b] as string];
			return one === other ? 0 : way * (one < other ? -1 : 1);
		});
		// What has no date or title comes last in either direction.
		const made = Int32Array.from([...numbers.filter((at) => keys[at] !== ''), ...numbers.filter((at) => keys[at] === '')]);
		this.#orders.set(sort, made);
		return made;
	}

	/** For each row the number of its group of nearly equal texts; -1 for one that is alone. */
	groups(): Int32Array {
		this.#groups ??= groupAlike(
			this.rows.map((row) => {
				if (!row?.text) return null;
				const { part, number } = row.text;
				const sketch = part.segment.sketches.subarray(number * SKETCH_SIZE, (number + 1) * SKETCH_SIZE);
				const { published, savedAt } = row.article;
				return { sketch, day: Date.parse((published ?? savedAt).slice(0, 10)) / 86_400_000 };
			}),
		);
		return this.#groups;
	}

	#changed(texts: boolean): void {
		this.#orders.clear();
		if (texts) this.#groups = null;
	}
}

function forget({ part, number }: NonNullable<Row['text']>): void {
	part.rows[number] = -1;
	part.live--;
}

function keyOf(sort: Sort): (article: ListedArticle) => string {
	if (sort === 'title') return ({ title }) => foldWords(title);
	if (sort === 'published' || sort === 'published-first') return ({ published }) => published ?? '';
	return ({ savedAt }) => savedAt;
}
