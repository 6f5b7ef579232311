import type { BlockKind, PageText } from '../domain/page-text';
import { type BlockIds, COUNTED } from './block-ids';
import { isInvitation } from './invitations';
import { LETTERS, lettersOf } from './letters';
import type { Piece } from './lines';
import { readMetadata } from './metadata';
import { chooseRoot, prose, type Root } from './root';
import { type Draft, type Walk, walk } from './walk';

/** A page's text, with the text nodes that each block is made of. */
export interface CollectedPage {
	readonly page: PageText;
	readonly pieces: ReadonlyMap<number, readonly Piece[]>;
	/** Open shadow roots on the page: changes inside them are seen only from inside. */
	readonly shadows: readonly ShadowRoot[];
	/** Custom elements that had no shadow root: to get one is a change that nobody is told of. */
	readonly hosts: readonly Element[];
}

const ANY_LETTER = new RegExp(`[${LETTERS}]`);

/** More than any article has; a page that never ends is read so far. */
const MOST_BLOCKS = 5000;

/**
 * Collects the article of a page: its metadata and its text in blocks, in reading order. Works by tags and attributes
 * alone, so the same in a browser and under linkedom, and asks for no layout. A page without an article gives few
 * blocks or none. `url` is the page's address, `null` for a file.
 */
export function collectPage(document: Document, url: string | null, ids: BlockIds = COUNTED): CollectedPage {
	// Not from `body`: a form or picture of that name would stand in for it, and linkedom makes up a second one.
	// A document that is written in as a whole is no article.
	const top = document.designMode === 'on' ? null : (document.documentElement as HTMLElement | null);
	const walked: Walk = top ? walk(top) : { drafts: [], regions: [], shadows: [], hosts: [] };
	const root = chooseRoot(walked);
	const metadata = readMetadata(document, url);
	const headline = findHeadline(walked.drafts, root, metadata.title);
	const chosen = chooseBlocks(walked.drafts, root, headline).slice(0, MOST_BLOCKS);
	const numbers = ids.assign(chosen.map(({ draft }) => draft));
	const pieces = new Map<number, readonly Piece[]>();
	const blocks = chosen.map(({ draft, kind }, index) => {
		const id = numbers[index] ?? index;
		pieces.set(id, draft.pieces);
		return { id, kind, text: draft.text };
	});
	const title = metadata.title || (headline === null ? '' : (walked.drafts[headline]?.text.replace(/\s+/g, ' ').trim() ?? ''));
	return { page: { ...metadata, title, blocks }, pieces, shadows: walked.shadows, hosts: walked.hosts };
}

interface Chosen {
	readonly draft: Draft;
	readonly kind: BlockKind;
}

function chooseBlocks(drafts: readonly Draft[], root: Root, headline: number | null): Chosen[] {
	const chosen: Chosen[] = [];
	const first = root.stretches[0]?.[0] ?? 0;
	const take = (index: number, wanted: (draft: Draft) => boolean): void => {
		const draft = drafts[index];
		if (!draft || index === headline || root.furniture[index] || !wanted(draft)) return;
		chosen.push({ draft, kind: draft.kind === 'headline' ? 'heading' : draft.kind });
	};
	const title = headline === null ? undefined : drafts[headline];
	if (title) chosen.push({ draft: title, kind: 'headline' });
	// Between headline and text stand the standfirst and the first picture's caption.
	const from = headline !== null && headline < first ? headline + 1 : root.frame[0];
	for (let index = from; index < first; index++) take(index, isStandfirst);
	for (const [start, end] of root.stretches) for (let index = start; index < end; index++) take(index, isArticleText);
	return chosen;
}

/** The headline: the one that the page's title repeats, else the first one in or before the article. */
function findHeadline(drafts: readonly Draft[], root: Root, title: string): number | null {
	const [start, end] = [root.stretches[0]?.[0] ?? 0, root.stretches[root.stretches.length - 1]?.[1] ?? 0];
	let first: number | null = null;
	let repeated: number | null = null;
	let nearest: number | null = null;
	const wanted = lettersOf(title);
	for (let index = 0; index < end; index++) {
		const draft = drafts[index];
		if (!draft || (draft.kind !== 'headline' && draft.kind !== 'heading')) continue;
		const own = lettersOf(draft.text);
		if (repeats(own, wanted)) {
			if (draft.kind === 'headline') return index;
			repeated ??= index;
		}
		if (draft.kind !== 'headline' || root.furniture[index]) continue;
		if (index >= start) first ??= index;
		else if (draft.length >= 15) nearest = index;
	}
	return repeated ?? first ?? nearest;
}

/** True when one is the other, or a good part of it. */
function repeats(heading: string, title: string): boolean {
	const [short, long] = heading.length < title.length ? [heading, title] : [title, heading];
	return short.length >= 12 && short.length >= long.length * 0.5 && long.includes(short);
}

/** A link or a few words between headline and text are buttons, sections and bylines. */
function isStandfirst(draft: Draft): boolean {
	return draft.linked < 0.5 && (draft.kind === 'caption' ? draft.length >= 20 : draft.length >= 50);
}

/** Everything in the article but the numbers of a chart and what leads elsewhere: a teaser, a tag, a button, "read also". */
function isArticleText(draft: Draft): boolean {
	if (!ANY_LETTER.test(draft.text) || isInvitation(draft)) return false;
	if (draft.linked > 0.85 && draft.kind !== 'table') return draft.kind === 'quote' && prose(draft) > 0;
	return true;
}
