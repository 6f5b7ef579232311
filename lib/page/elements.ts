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
		'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
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

/** What a tag says of the text in an element. */
export interface Trait {
	/** No text in it is ever the article's, see `isNever`. */
	readonly never: boolean;
	/** It stands on lines of its own: said by its tag, since nothing may depend on layout here. */
	readonly block: boolean;
	/** The kind of the text in it; `null` when that is the kind of the text around it. */
	readonly kind: BlockKind | null;
}

const TRAITS: ReadonlyMap<string, Trait> = new Map(
	[...NEVER, ...BLOCKS, ...KINDS.keys()].map((tag) => [
		tag,
		{ never: NEVER.has(tag), block: BLOCKS.has(tag), kind: KINDS.get(tag) ?? null },
	]),
);

const PLAIN: Trait = { never: false, block: false, kind: null };

/** True where no text is ever the article's. A dialog that is open can be a reader's view or what a paywall has put over the page. */
export function isNever(element: Element, tag: string, { never }: Trait): boolean {
	return never && !(tag === 'dialog' && element.hasAttribute('open'));
}

/** What an element's tag says. Asked for every element of a page. */
export function traitOf(tag: string): Trait {
	return TRAITS.get(tag) ?? PLAIN;
}
