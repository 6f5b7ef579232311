import { facetsOf } from './facets';
import { speaksOfArchive, testOf } from './filters';
import type { LibraryIndex, Row } from './library-index';
import type { Found, FoundArticle, ListRequest, SameStory } from './listed';
import { parseQuery, type Query } from './query';
import { scoresOf } from './score';

/** The saved articles that a query finds, in order. What is archived is found by searching, but not listed unasked. */
export function findArticles(request: ListRequest, index: LibraryIndex): Found {
	const query = parseQuery(request.query);
	const { mask, scores } = match(query, index);
	const order =
		scores && request.sort === 'best' ? byScore(scores, mask, 2 * request.most + 100, index) : index.order(request.sort);
	const groups = index.groups();
	const shown: { readonly first: number; readonly others: number[] }[] = [];
	/** The groups that have a row already; one that is not shown needs no list of its own. */
	const ofGroup = new Map<number, number[] | null>();
	const hits: Row[] = [];
	let rows = 0;
	for (const at of order) {
		const row = index.rows[at];
		if (!row || mask[at] === 0) continue;
		hits.push(row);
		const group = groups[at] as number;
		const known = group < 0 ? undefined : ofGroup.get(group);
		if (known !== undefined) {
			known?.push(at);
			continue;
		}
		const others: number[] | null = rows++ < request.most ? [] : null;
		if (others) shown.push({ first: at, others });
		if (group >= 0) ofGroup.set(group, others);
	}
	return {
		articles: shown.flatMap(({ first, others }): FoundArticle[] => {
			const row = index.rows[first];
			return row ? [{ article: row.article, also: others.slice(0, MOST_ALSO).flatMap((at) => storyAt(at, index)) }] : [];
		}),
		total: hits.length,
		rows,
		saved: index.size,
		facets: facetsOf(hits, index),
		pending: index.rows.reduce((sum, row) => sum + (row && !row.text ? 1 : 0), 0),
	};
}

/** More reports of one story than anyone reads. */
const MOST_ALSO = 50;

/** A row as a report of the same story; none where it is gone. */
export function storyAt(at: number, index: LibraryIndex): readonly SameStory[] {
	const article = index.rows[at]?.article;
	if (!article) return [];
	const { url, title, outlet, published } = article;
	return [{ url, title, outlet, published }];
}

function match(
	{ wanted, filters }: Query,
	index: LibraryIndex,
): { readonly mask: Uint8Array; readonly scores: Float32Array | null } {
	const tests = filters.map((filter) => testOf(filter, index));
	if (wanted.length === 0 && filters.every(({ field }) => field === 'is') && !speaksOfArchive(filters)) {
		tests.push(({ archived }) => !archived);
	}
	const mask = Uint8Array.from(index.rows, (row) => (row && tests.every((test) => test(row.article)) ? 1 : 0));
	let sum: Float32Array | null = null;
	for (const one of wanted) {
		const scores = scoresOf(one, index);
		for (let at = 0; at < mask.length; at++) if (scores[at] === 0 ? !one.not : one.not) mask[at] = 0;
		if (one.not) continue;
		if (sum) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (scores[at] as number);
		else sum = scores;
	}
	return { mask, scores: sum };
}

/**
 * The rows that match, the best first; of equals the one saved last. Only as many as may be shown are put in order: to
 * sort ten thousand for each letter that is typed would take longer than to find them.
 */
function byScore(scores: Float32Array, mask: Uint8Array, most: number, index: LibraryIndex): Int32Array {
	const found = index.order('saved').filter((at) => mask[at] === 1);
	const ranked = Float32Array.from(found, (at) => scores[at] as number).sort();
	const least = ranked[Math.max(0, ranked.length - most)] ?? 0;
	const top = found.filter((at) => (scores[at] as number) >= least);
	const rest = found.filter((at) => (scores[at] as number) < least);
	top.sort((a, b) => (scores[b] as number) - (scores[a] as number));
	const ordered = new Int32Array(found.length);
	ordered.set(top);
	ordered.set(rest, top.length);
	return ordered;
}
