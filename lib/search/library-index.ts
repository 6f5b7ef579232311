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

/** The fields of all articles as one text, so that it is gone over once; row n's begin at `starts[n]`, one more for the end. */
export interface Fields {
	readonly text: string;
	readonly starts: Uint32Array;
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
	readonly #orders = new Map<Sort, { readonly numbers: Int32Array; isFresh: boolean }>();
	#groups: Int32Array | null = null;
	/** How many texts the groups are made of, and how many have come since. */
	#grouped = { texts: 0, since: 0 };
	#fields: Fields | null = null;
	#lengths: Float32Array | null = null;

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
		const stays = before && SORTED_BY.every((field) => before.article[field] === article[field]);
		this.#fieldsChanged();
		if (!stays) this.#placesChanged();
		// Stories are told apart by their days, too.
		if (!stays || before?.text !== text) this.#groups = null;
	}

	remove(url: string): void {
		const number = this.#byUrl.get(url);
		if (number === undefined) return;
		const text = this.rows[number]?.text;
		if (text) forget(text);
		this.rows[number] = null;
		this.#byUrl.delete(url);
		this.#fieldsChanged();
		this.#placesChanged();
		this.#groups = null;
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
		this.#grouped.since += part.live;
		return true;
	}

	/** Lets go of a part, so that its texts can be taken up anew. */
	drop(part: Part): void {
		this.parts.splice(this.parts.indexOf(part), 1);
		for (const at of part.rows) {
			const row = this.rows[at];
			if (row) row.text = null;
		}
		this.#groups = null;
	}

	/** The fields of all articles. */
	fields(): Fields {
		if (this.#fields) return this.#fields;
		const starts = new Uint32Array(this.rows.length + 1);
		for (const [at, row] of this.rows.entries()) starts[at + 1] = (starts[at] as number) + (row?.folded.length ?? 0);
		this.#fields = { text: this.rows.map((row) => row?.folded ?? '').join(''), starts };
		return this.#fields;
	}

	/** How long each row's article is, in words: 1 is as long as most are. */
	lengths(): Float32Array {
		if (this.#lengths) return this.#lengths;
		const usual = Math.max(1, this.rows.reduce((sum, row) => sum + (row?.article.words ?? 0), 0) / Math.max(1, this.size));
		this.#lengths = Float32Array.from(this.rows, (row) => (row?.article.words ?? 0) / usual);
		return this.#lengths;
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
		if (known?.isFresh) return known.numbers;
		const keys = this.rows.map((row) => (row ? keyOf(sort, row) : ''));
		const way = sort === 'saved-first' || sort === 'published-first' || sort === 'title' ? 1 : -1;
		// From how it was: what is nearly in order is quickly brought into order.
		const numbers = this.#rowsFrom(known?.numbers ?? []);
		numbers.sort((a, b) => {
			const [one, other] = [keys[a] as string, keys[b] as string];
			return one === other ? 0 : way * (one < other ? -1 : 1);
		});
		// What has no date or title comes last in either direction.
		const made = Int32Array.from([...numbers.filter((at) => keys[at] !== ''), ...numbers.filter((at) => keys[at] === '')]);
		this.#orders.set(sort, { numbers: made, isFresh: true });
		return made;
	}

	/** The numbers of all rows: those that were in an order already as they stand there, new ones behind them. */
	#rowsFrom(before: Iterable<number>): number[] {
		const numbers = [...before].filter((at) => this.rows[at]);
		const isIn = new Uint8Array(this.rows.length);
		for (const at of numbers) isIn[at] = 1;
		for (let at = 0; at < isIn.length; at++) if (isIn[at] === 0 && this.rows[at]) numbers.push(at);
		return numbers;
	}

	/**
	 * For each row the number of its group of nearly equal texts; -1 for one that is alone. While texts are taken up they are
	 * made anew only when half as many more are known: after an import the list would else be busy with nothing but that.
	 */
	groups(): Int32Array {
		const { texts, since } = this.#grouped;
		if (this.#groups && since > 0 && (2 * since >= texts || this.rows.every((row) => !row || row.text))) this.#groups = null;
		if (this.#groups) return this.#groups;
		this.#grouped = { texts: this.rows.reduce((sum, row) => sum + (row?.text ? 1 : 0), 0), since: 0 };
		this.#groups = groupAlike(
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

	#fieldsChanged(): void {
		this.#fields = null;
		this.#lengths = null;
	}

	#placesChanged(): void {
		for (const order of this.#orders.values()) order.isFresh = false;
	}
}

/** What the orders go by. */
const SORTED_BY = ['savedAt', 'published', 'title'] as const;

function forget({ part, number }: NonNullable<Row['text']>): void {
	part.rows[number] = -1;
	part.live--;
}

function keyOf(sort: Sort, { article, folded }: Row): string {
	// The title stands first, folded already.
	if (sort === 'title') return folded.slice(1, folded.indexOf('\n') - 1);
	if (sort === 'published' || sort === 'published-first') return article.published ?? '';
	return article.savedAt;
}
