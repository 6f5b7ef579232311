import { isCount, isListOf, isObject, isOneOf, isText, isTextOrNull } from './guard';
import { LANGS } from './lang';
import type { BlockKind, PageText, TextBlock } from './page-text';

const BLOCK_KINDS: readonly BlockKind[] = ['headline', 'heading', 'paragraph', 'list', 'table', 'caption', 'quote'];

/** The most that is read of one page; the longest articles known hold about 200,000 characters. */
const MAX_BLOCKS = 20_000;
const MAX_CHARS = 4_000_000;

function isTextBlock(value: unknown): value is TextBlock {
	return isObject(value) && isCount(value.id) && isOneOf(value.kind, BLOCK_KINDS) && isText(value.text, MAX_CHARS);
}

/** True for a `PageText` of a size that can be read: the text of a page is hostile until this has passed. */
export function isPageText(value: unknown): value is PageText {
	return (
		isObject(value) &&
		isTextOrNull(value.url) &&
		isTextOrNull(value.canonicalUrl) &&
		isText(value.title) &&
		isTextOrNull(value.byline) &&
		isTextOrNull(value.outlet) &&
		isTextOrNull(value.published) &&
		(value.lang === null || isOneOf(value.lang, LANGS)) &&
		(value.restricted === undefined || typeof value.restricted === 'boolean') &&
		isListOf(value.blocks, isTextBlock, MAX_BLOCKS) &&
		value.blocks.reduce((chars, block) => chars + block.text.length, 0) <= MAX_CHARS &&
		new Set(value.blocks.map((block) => block.id)).size === value.blocks.length
	);
}
