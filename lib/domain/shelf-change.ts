import { isListOf, isObject } from './guard';
import { isTag, MAX_TAGS } from './is-saved-article';
import type { ArticleShelf } from './saved-article';

/**
 * What is to become different on the shelf of an article. Tags are added and taken away one by one, so that two windows
 * that do so at once lose nothing.
 */
export interface ShelfChange {
	readonly addTags?: readonly string[];
	readonly removeTags?: readonly string[];
	readonly read?: boolean;
	readonly archived?: boolean;
	/** 0 to 1. */
	readonly progress?: number;
}

/** True for a change of the shelf. */
export function isShelfChange(value: unknown): value is ShelfChange {
	if (!isObject(value)) return false;
	const { addTags, removeTags, read, archived, progress } = value;
	return (
		(addTags === undefined || isListOf(addTags, isTag, MAX_TAGS)) &&
		(removeTags === undefined || isListOf(removeTags, isTag, MAX_TAGS)) &&
		(read === undefined || typeof read === 'boolean') &&
		(archived === undefined || typeof archived === 'boolean') &&
		(progress === undefined || (typeof progress === 'number' && progress >= 0 && progress <= 1))
	);
}

/** The shelf after a change: no tag twice, the new ones last, and never more than an article may have. */
export function changedShelf(shelf: ArticleShelf, change: ShelfChange): ArticleShelf {
	const { addTags = [], removeTags = [], read = shelf.read, archived = shelf.archived, progress = shelf.progress } = change;
	const gone = new Set(removeTags);
	const tags = [...new Set([...shelf.tags.filter((tag) => !gone.has(tag)), ...addTags])].slice(0, MAX_TAGS);
	return { tags, read, archived, progress };
}
