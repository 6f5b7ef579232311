import { endOfAd, isAdLabel } from './invitations';
import type { Draft, Region, Walk } from './walk';

/** The stretches of drafts that make up the article: half-open, in order, not overlapping. */
export type Stretch = readonly [start: number, end: number];

/** What was chosen as the article, and what beside it is furniture. */
export interface Root {
	readonly stretches: readonly Stretch[];
	/** The element that holds the article; drafts before the text itself (standfirst, captions) are looked for in it. */
	readonly frame: Stretch;
	/** For each draft: stands in furniture (related links, sharing, comments). */
	readonly furniture: readonly boolean[];
}

/** A narrower element takes over when it keeps this much of the wider one's prose. */
const NEARLY_ALL = 0.72;
/** Less prose than this is a teaser. */
const TEASER = 200;
/** An open dialog with this much of the page's prose is the article, opened over the page or over a copy of itself; with less, a notice. */
const OVERLAY = 0.4;
const LEAST_OVERLAY = 1000;

/** Characters of a draft that count as prose: long enough for a sentence, and no list of links. */
export function prose(draft: Draft): number {
	if (draft.kind === 'heading' || draft.kind === 'headline' || draft.kind === 'caption') return 0;
	if (draft.linked > 0.5) return 0;
	const least = draft.kind === 'list' || draft.kind === 'table' ? 120 : 40;
	return draft.length >= least ? draft.length : 0;
}

/** Chooses the article among all that was read: by what the page says of itself, else by where the prose is. */
export function chooseRoot({ drafts, regions }: Walk): Root {
	const furniture = findFurniture(drafts, regions);
	const sums = [0];
	for (const [index, draft] of drafts.entries()) sums.push((sums[index] ?? 0) + (furniture[index] ? 0 : prose(draft)));
	const amount = ([start, end]: Stretch): number => (sums[end] ?? 0) - (sums[start] ?? 0);
	const total = amount([0, drafts.length]);
	const best = (role: Region['role'], within: Stretch): Region | null => {
		let found: Region | null = null;
		for (const region of regions) {
			if (region.role !== role || region.start < within[0] || region.end > within[1]) continue;
			// The first of equals is the inner one: regions come in the order in which they end.
			if (amount([region.start, region.end]) > (found ? amount([found.start, found.end]) : 0)) found = region;
		}
		return found;
	};

	const page: Stretch = [0, drafts.length];
	const main = best('main', page);
	const wide: Stretch = main && amount([main.start, main.end]) > total * 0.5 ? [main.start, main.end] : page;
	const article = best('article', wide);
	const least = amount(wide) * 0.4;

	if (article && amount([article.start, article.end]) > Math.max(least, TEASER)) {
		return settle(regions, [article.start, article.end], article.element);
	}
	const posts = article ? together(regions, article, amount) : [];
	if (posts.reduce((sum, post) => sum + amount(post), 0) > Math.max(least, TEASER)) {
		return { stretches: posts, frame: [posts[0]?.[0] ?? 0, posts[posts.length - 1]?.[1] ?? 0], furniture };
	}
	const body = best('body', wide);
	if (body && amount([body.start, body.end]) > Math.max(least, TEASER)) {
		return { stretches: [[body.start, body.end]], frame: wide, furniture };
	}
	const dense = densest(drafts, furniture, wide);
	return narrow(dense ?? wide);

	function settle(all: readonly Region[], stretch: Stretch, element: Element): Root {
		const chosen = all.find((region) => region.element === element && region.role === 'article');
		const siblings = chosen ? together(all, chosen, amount) : [];
		if (siblings.length > 1) {
			return { stretches: siblings, frame: [siblings[0]?.[0] ?? 0, siblings[siblings.length - 1]?.[1] ?? 0], furniture };
		}
		return narrow(stretch);
	}

	/** The element inside that says it is the text, when it holds nearly all of the prose. */
	function narrow(stretch: Stretch): Root {
		for (const role of ['body', 'container'] as const) {
			const inner = best(role, stretch);
			if (inner && amount([inner.start, inner.end]) >= amount(stretch) * NEARLY_ALL) {
				return { stretches: [[inner.start, inner.end]], frame: stretch, furniture };
			}
		}
		return { stretches: [stretch], frame: stretch, furniture };
	}
}

/** The posts of a live blog: articles beside `article` with prose of their own. */
function together(regions: readonly Region[], article: Region, amount: (stretch: Stretch) => number): Stretch[] {
	const shelf = shelfOf(article.element);
	return regions
		.filter((region) => region.role === 'article' && (region === article || shelfOf(region.element) === shelf))
		.map((region): Stretch => [region.start, region.end])
		.filter((stretch) => stretch[0] === article.start || amount(stretch) > TEASER)
		.sort((a, b) => a[0] - b[0])
		.filter((stretch, index, all) => index === 0 || stretch[0] >= (all[index - 1]?.[1] ?? 0));
}

/** The element on which a post stands with others: its parent, or its parent's when each post has a wrapper. */
function shelfOf(element: Element): Element | null {
	const parent = element.parentElement;
	return parent && parent.childElementCount === 1 ? parent.parentElement : parent;
}

/** The smallest element that holds most of the prose. */
function densest(drafts: readonly Draft[], furniture: readonly boolean[], within: Stretch): Stretch | null {
	const held = new Map<Element, number>();
	let total = 0;
	let top: Draft | null = null;
	for (let index = within[0]; index < within[1]; index++) {
		const draft = drafts[index];
		const amount = draft && !furniture[index] ? prose(draft) : 0;
		if (!draft || amount === 0) continue;
		total += amount;
		if (!top || amount > prose(top)) top = draft;
		for (let element: Element | null = draft.element; element; element = element.parentElement) {
			held.set(element, (held.get(element) ?? 0) + amount);
		}
	}
	if (total === 0) return null;
	let smallest: Element | null = null;
	for (const [element, amount] of held) {
		if (amount >= total * NEARLY_ALL && (!smallest || smallest.contains(element))) smallest = element;
	}
	if (!smallest) return null;
	const found = smallest;
	const first = drafts.findIndex((draft) => found.contains(draft.element));
	if (first < 0) return null;
	let end = first;
	for (let index = first; index < drafts.length; index++) if (found.contains(drafts[index]?.element ?? null)) end = index + 1;
	return [first, end];
}

/** Marks furniture, sparing what only has such a word in its class and holds the article itself. */
function findFurniture(drafts: readonly Draft[], regions: readonly Region[]): boolean[] {
	const sums = [0];
	for (const [index, draft] of drafts.entries()) sums.push((sums[index] ?? 0) + prose(draft));
	const amount = (region: Region): number => (sums[region.end] ?? 0) - (sums[region.start] ?? 0);
	const total = sums[drafts.length] ?? 0;
	const texts = regions.filter((region) => region.role === 'body' || region.role === 'article' || region.role === 'main');
	// Few of them hold that much: a front page has hundreds of small articles, and as many lists beside them.
	const long = texts.filter((text) => amount(text) > Math.max(TEASER, total * 0.3));
	const marks = new Array<boolean>(drafts.length).fill(false);
	const leastOverlay = Math.max(LEAST_OVERLAY, total * OVERLAY);
	const overlay = regions.find((region) => region.role === 'dialog' && amount(region) > leastOverlay);
	for (const region of regions) {
		if (isTeaser(drafts, region)) marks.fill(true, region.start, region.end);
		if (region.role !== 'furniture' && region.role !== 'comments' && region.role !== 'aside' && region.role !== 'dialog')
			continue;
		const holdsText = long.some(
			(text) =>
				text.start >= region.start && text.end <= region.end && (region.role !== 'comments' || amount(text) > total * 0.5),
		);
		const holdsMost = region.role === 'furniture' && amount(region) > total * 0.5;
		if (region.role === 'dialog' ? region !== overlay : !holdsText && !holdsMost) marks.fill(true, region.start, region.end);
	}
	if (overlay) marks.fill(true, 0, overlay.start).fill(true, overlay.end);
	const holders = new Set(texts.map(({ element }) => element));
	for (const [index, draft] of drafts.entries()) {
		if (isAdLabel(draft)) marks.fill(true, index, endOfAd(drafts, index, holders));
	}
	return marks;
}

/** A list's item or a small article that leads with a linked headline invites to another page. */
function isTeaser(drafts: readonly Draft[], { role, start, end }: Region): boolean {
	if ((role !== 'item' && role !== 'article') || end - start < 2 || end - start > 8) return false;
	for (let index = start; index < end; index++) {
		const draft = drafts[index];
		if (draft && draft.length >= 20) return draft.linked > 0.85;
	}
	return false;
}
