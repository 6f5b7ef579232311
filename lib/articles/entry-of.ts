import type { Annotation } from '../domain/annotation';
import type { ArticleWithCopy } from '../domain/library-record';
import type { ListEntry } from '../domain/list-entry';
import { isOnWhole } from '../domain/whole-note';

/** A saved article, with its highlights and notes, as other programs' reading lists have it. */
export function entryOf(article: ArticleWithCopy, annotations: readonly Annotation[]): ListEntry {
	const { url, byline, published, lang, savedAt, tags, read, archived, progress, copy } = article;
	const onWhole = (one: Annotation) => isOnWhole(one, article.title);
	return {
		url,
		title: article.title === url ? '' : article.title,
		byline,
		published,
		lang,
		savedAt,
		tags,
		read,
		archived,
		progress,
		note: annotations
			.filter(onWhole)
			.map(({ note }) => note)
			.join('\n\n'),
		highlights: annotations
			.filter((one) => !onWhole(one))
			.map(({ quote, note, created }) => ({ quote: quote.exact, note, created })),
		html: copy.html === '' ? null : copy.html,
	};
}
