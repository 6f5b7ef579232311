import type { Annotation } from '../domain/annotation';
import { MAX_TAGS } from '../domain/is-saved-article';
import type { KeptStatement, Revision } from '../domain/kept-statement';
import type { ArticleWithCopy } from '../domain/library-record';
import { isSame } from '../domain/same';
import { fieldsOf } from './statements';

/**
 * An article that is in the library and in a file: the one changed later, in the library when they are of one time, with
 * the tags of both and saved when it first was. A link never takes the place of a copy, nor of what is known of it and was
 * found in it; what the reader has done with the later one counts all the same.
 */
export function mergeArticles(kept: ArticleWithCopy, incoming: ArticleWithCopy): ArticleWithCopy {
	const [later, earlier] = incoming.updatedAt > kept.updatedAt ? [incoming, kept] : [kept, incoming];
	const whole = !hasCopy(later) && hasCopy(earlier) ? earlier : later;
	return {
		// With the time of its own copy: by that the search knows whether it has read it.
		...whole,
		read: later.read,
		archived: later.archived,
		progress: later.progress,
		savedAt: kept.savedAt < incoming.savedAt ? kept.savedAt : incoming.savedAt,
		tags: [...new Set([...later.tags, ...earlier.tags])].slice(0, MAX_TAGS),
	};
}

function hasCopy({ copy }: ArticleWithCopy): boolean {
	return copy.text !== '' || copy.html !== '';
}

/** A highlight or note that is in both: the one changed later, made when it first was. */
export function mergeAnnotations(kept: Annotation, incoming: Annotation): Annotation {
	const later = incoming.modified > kept.modified ? incoming : kept;
	return { ...later, created: kept.created < incoming.created ? kept.created : incoming.created };
}

/**
 * A statement that is in both: the one changed later, with the history of both. What the other one said, where it differs,
 * is in the history too: nothing that was confirmed is lost.
 */
export function mergeVersions(kept: KeptStatement, incoming: KeptStatement): KeptStatement {
	const [later, earlier] = incoming.updatedAt > kept.updatedAt ? [incoming, kept] : [kept, incoming];
	const missing = earlier.history.filter((revision) => !later.history.some((known) => isSame(known, revision)));
	const said = fieldsOf(earlier);
	const known = [...later.history, ...missing].some(({ before }) => isSame(before, said));
	if (!known && !isSame(said, fieldsOf(later))) missing.push({ at: later.updatedAt, before: said });
	return {
		...later,
		confirmedAt: kept.confirmedAt < incoming.confirmedAt ? kept.confirmedAt : incoming.confirmedAt,
		history: missing.length === 0 ? later.history : byTime([...later.history, ...missing]),
	};
}

function byTime(history: readonly Revision[]): readonly Revision[] {
	return history.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
