import type { PageText } from '../domain/page-text';
import type { CollectedPage } from './collect';
import type { Piece } from './lines';
import { walk } from './walk';

/**
 * Collects the text of a saved copy: all of what stands below an element, since what is no article's was left out when it
 * was saved. `about`: what is known of the article.
 */
export function collectCopy(root: Element, about: Omit<PageText, 'blocks'>): CollectedPage {
	const { drafts } = walk(root);
	const pieces = new Map<number, readonly Piece[]>(drafts.map((draft, id) => [id, draft.pieces]));
	const blocks = drafts.map(({ kind, text }, id) => ({ id, kind, text }));
	return { page: { ...about, blocks }, pieces, shadows: [], hosts: [] };
}
