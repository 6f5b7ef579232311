import type { Lang } from './lang';

/** Stands between the texts of a page's text nodes where they are sent as one: no parser leaves it in a page. */
export const TEXT_BORDER = '\0';

/** What part of an article a block is. */
export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'list' | 'table' | 'caption' | 'quote';

/**
 * One block of an article: the unaltered concatenation of its DOM text nodes, with a line feed for each line break
 * (`br`) between them.
 * `id` is unique within the page and stays the same while the page lives; blocks come in reading order.
 */
export interface TextBlock {
	readonly id: number;
	readonly kind: BlockKind;
	readonly text: string;
}

/** An article as the reader sees it, without its markup. Dates are ISO 8601 (`2025-08-09` or longer). */
export interface PageText {
	readonly url: string | null;
	readonly canonicalUrl: string | null;
	readonly title: string;
	readonly byline: string | null;
	readonly outlet: string | null;
	readonly published: string | null;
	readonly lang: Lang | null;
	/** True when the page says that not everybody may read all of it. */
	readonly restricted?: boolean;
	readonly blocks: readonly TextBlock[];
}
