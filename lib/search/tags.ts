import { Counts } from './counts';
import type { LibraryIndex } from './library-index';
import type { Facet } from './listed';

/** All tags in use, the commonest first. */
export function tagsOf({ rows }: LibraryIndex): readonly Facet[] {
	const counts = new Counts();
	for (const row of rows) for (const tag of row?.article.tags ?? []) counts.add(tag);
	return counts.most(Number.POSITIVE_INFINITY);
}
