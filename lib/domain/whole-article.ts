import type { Annotation } from './annotation';
import { isListOf, isObject } from './guard';
import { isAnnotation } from './is-annotation';
import { isSavedPictures } from './is-picture';
import { isSavedArticle, isSavedContent } from './is-saved-article';
import type { SavedPicture } from './picture';
import type { SavedArticle, SavedContent } from './saved-article';

/** A saved article with its copy, and the highlights and notes in it. */
export interface WholeArticle {
	readonly article: SavedArticle;
	readonly content: SavedContent;
	/** The oldest first. */
	readonly annotations: readonly Annotation[];
	/** Of an article that was removed: the pictures that went with it. An article that is opened comes without them. */
	readonly pictures?: readonly SavedPicture[];
}

/** True for an article, a copy and annotations that belong together. */
export function isWholeArticle(value: unknown): value is WholeArticle {
	if (!isObject(value) || !isSavedArticle(value.article) || !isSavedContent(value.content)) return false;
	const { url } = value.article;
	return (
		value.content.url === url &&
		isListOf(value.annotations, isAnnotation) &&
		value.annotations.every((own) => own.article === url) &&
		(value.pictures === undefined || isSavedPictures(value.pictures))
	);
}
