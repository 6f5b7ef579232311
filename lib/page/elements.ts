import type { BlockKind } from '../domain/page-text';

/** Elements whose text is never the article's: code, forms' fields, embedded things, navigation. */
const NEVER = new Set(
	(
		'script style noscript template svg math canvas iframe frame object embed audio video map head link meta title ' +
		'input textarea select option datalist button output progress meter code pre kbd samp var nav menu dialog portal'
	).split(' '),
);

/** Elements that end the block before them and the block within them, whatever the style sheet says of them. */
const BLOCKS = new Set(
	(
		'address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
		'figure footer form frame h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav object ol p pre section ' +
		'summary table tbody td tfoot th thead tr ul video'
	).split(' '),
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
	['h1', 'headline'],
	['h2', 'heading'],
	['h3', 'heading'],
	['h4', 'heading'],
	['h5', 'heading'],
	['h6', 'heading'],
	['li', 'list'],
	['dt', 'list'],
	['dd', 'list'],
	['td', 'table'],
	['th', 'table'],
	['caption', 'caption'],
	['figcaption', 'caption'],
	['blockquote', 'quote'],
]);

/** True for an element in which no text is read: by its tag. */
export function isNeverRead(tag: string): boolean {
	return NEVER.has(tag);
}

/** True for an element that stands on lines of its own: by its tag, since nothing may depend on layout here. */
export function isBlock(tag: string): boolean {
	return BLOCKS.has(tag);
}

/** The kind of the text in an element, given the kind of the text around it. */
export function kindOf(tag: string, around: BlockKind): BlockKind {
	// A paragraph in a cell is a paragraph: old sites lay whole articles out in tables.
	if (tag === 'p' && around === 'table') return 'paragraph';
	return KINDS.get(tag) ?? around;
}
