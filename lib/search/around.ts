import { storyAt } from './find-articles';
import type { LibraryIndex, Row, SamePeople } from './library-index';
import type { Around, RelatedSaved } from './listed';
import { eachText, findWords, type Segment, wordAt, wordCount } from './segment';

/** How many are offered. */
const MOST_RELATED = 6;

/** Words that tell what an article is about: this many of its most telling ones. */
const TELLING = 24;

/** Less than this in common is chance. */
const LEAST = 0.12;

/** The same story in other outlets, and related articles of the reading list: by whom they name, their words, and their time. */
export function aroundArticle(url: string, index: LibraryIndex): Around {
	const at = index.rowOf(url);
	const row = at === null ? null : index.rows[at];
	if (at === null || !row) return { also: [], related: [] };
	const groups = index.groups();
	const group = groups[at] as number;
	const also = group < 0 ? [] : [...groups.keys()].filter((other) => other !== at && groups[other] === group);
	const apart = new Set([at, ...also]);
	const names = new Shared(row, index);
	const words = new Telling(row, index);
	const scored: { at: number; score: number }[] = [];
	for (const [other, candidate] of index.rows.entries()) {
		if (!candidate || apart.has(other)) continue;
		const common = 0.6 * names.share(candidate) + 0.4 * words.share(other);
		if (common < LEAST) continue;
		const days = daysBetween(row, candidate);
		scored.push({ at: other, score: common + (days === null ? 0 : 0.15 * Math.exp(-Math.abs(days) / 30)) });
	}
	scored.sort((a, b) => b.score - a.score);
	const seen = new Set<number>();
	const related: RelatedSaved[] = [];
	for (const { at: other } of scored) {
		if (related.length === MOST_RELATED) break;
		const own = groups[other] as number;
		const candidate = index.rows[other];
		// One report of each story.
		if (!candidate || (own >= 0 && seen.has(own))) continue;
		if (own >= 0) seen.add(own);
		const why = { names: names.common(candidate), days: daysBetween(row, candidate), words: words.common(other) };
		related.push(...storyAt(other, index).map((article) => ({ article, why })));
	}
	return { also: also.slice(0, 50).flatMap((other) => storyAt(other, index)), related };
}

function daysBetween(from: Row, to: Row): number | null {
	const [a, b] = [from.article.published, to.article.published];
	if (a === null || b === null) return null;
	const days = (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000;
	return Number.isNaN(days) ? null : Math.round(days);
}

/** The people, organizations and terms of one article, weighed by how few other articles name them. */
class Shared {
	readonly #weights = new Map<string, number>();
	readonly #sum: number;
	readonly #people: SamePeople;

	constructor(row: Row, { rows, size, people }: LibraryIndex) {
		this.#people = people;
		const keyOf = (entity: Entity) => this.#keyOf(entity);
		const counts = new Map<string, number>(row.article.entities.map((entity) => [keyOf(entity), 0]));
		for (const other of rows) {
			for (const entity of other?.article.entities ?? []) {
				const count = counts.get(keyOf(entity));
				if (count !== undefined) counts.set(keyOf(entity), count + 1);
			}
		}
		for (const [key, count] of counts) this.#weights.set(key, Math.log((size + 1) / Math.max(1, count)));
		this.#sum = [...this.#weights.values()].reduce((sum, weight) => sum + weight, 0);
	}

	/** 0 to 1: how much of it another article has. */
	share({ article }: Row): number {
		let sum = 0;
		for (const entity of article.entities) sum += this.#weights.get(this.#keyOf(entity)) ?? 0;
		return this.#sum === 0 ? 0 : sum / this.#sum;
	}

	common({ article }: Row): readonly string[] {
		return article.entities
			.filter((entity) => this.#weights.has(this.#keyOf(entity)))
			.sort((a, b) => (this.#weights.get(this.#keyOf(b)) ?? 0) - (this.#weights.get(this.#keyOf(a)) ?? 0))
			.map((entity) => this.#people.get(`${entity.dossier}/${entity.id}`)?.name ?? entity.name);
	}

	/** One key for an actor, whichever of the dossiers that have it named it when the article was saved. */
	#keyOf({ id, dossier }: Entity): string {
		const own = `${dossier}/${id}`;
		return this.#people.get(own)?.key ?? own;
	}
}

type Entity = Row['article']['entities'][number];

/** The words of one article that stand in few others, and who shares them. */
class Telling {
	readonly #words: { readonly word: string; readonly weight: number; readonly rows: Set<number> }[] = [];
	readonly #sum: number;

	constructor(row: Row, index: LibraryIndex) {
		if (row.text) {
			const { part, number } = row.text;
			for (const { word } of tellingWords(part.segment, number)) {
				const rows = new Set<number>();
				for (const { segment, rows: own } of index.parts) {
					const [from, to] = findWords(segment, word, false);
					if (from < to) eachText(segment, from, (text) => (own[text] as number) >= 0 && rows.add(own[text] as number));
				}
				this.#words.push({ word, weight: Math.log((index.size + 1) / Math.max(1, rows.size)), rows });
			}
		}
		this.#sum = this.#words.reduce((sum, { weight }) => sum + weight, 0);
	}

	share(row: number): number {
		if (this.#sum === 0) return 0;
		return this.#words.reduce((sum, { weight, rows }) => sum + (rows.has(row) ? weight : 0), 0) / this.#sum;
	}

	common(row: number): readonly string[] {
		return this.#words
			.filter(({ rows }) => rows.has(row))
			.sort((a, b) => b.weight - a.weight)
			.slice(0, 4)
			.map(({ word }) => word);
	}
}

function tellingWords(segment: Segment, number: number): readonly { readonly word: string }[] {
	const found: { word: string; score: number }[] = [];
	for (let at = 0; at < wordCount(segment); at++) {
		let own = 0;
		let texts = 0;
		eachText(segment, at, (text, times) => {
			texts++;
			if (text === number) own = times;
		});
		// A word that is here alone tells nothing of others; a number or two letters tell nothing at all.
		if (own === 0 || (texts === 1 && segment.urls.length > 50)) continue;
		const word = wordAt(segment, at);
		if (word.length < 4 || /\d/.test(word)) continue;
		found.push({ word, score: Math.sqrt(own) * Math.log(1 + segment.urls.length / texts) });
	}
	return found.sort((a, b) => b.score - a.score).slice(0, TELLING);
}
