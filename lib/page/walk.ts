import type { BlockKind } from '../domain/page-text';
import { isBlock, isNeverRead, kindOf } from './elements';
import { type Role, roleOf } from './furniture';

/** A block of the page on its way: not yet known to be the article's. */
export interface Draft {
	/** The nearest element on lines of its own. */
	readonly element: Element;
	readonly kind: BlockKind;
	readonly texts: readonly Text[];
	/** The unaltered concatenation of `texts`. */
	readonly text: string;
	/** Characters that are not white space at either end of `text`. */
	readonly length: number;
	/** How much of the text stands in links: 0 to 1. */
	readonly linked: number;
}

/** An element with a role, and the drafts inside it: `drafts[start]` to `drafts[end - 1]`. */
export interface Region {
	readonly element: Element;
	readonly role: Role;
	readonly start: number;
	readonly end: number;
}

/** All readable text of a page, in order, with what its elements say they are. */
export interface Walk {
	readonly drafts: readonly Draft[];
	readonly regions: readonly Region[];
	/** Open shadow roots met on the way. */
	readonly shadows: readonly ShadowRoot[];
	/** Custom elements that have no shadow root yet: to get one is a change that nobody is told of. */
	readonly hosts: readonly Element[];
}

/** More custom elements than a page hangs its text into. */
const MOST_HOSTS = 300;

/** Deeper than any parser nests; a page's script can, and must not exhaust the stack. */
const DEEPEST = 700;

/** Reads an element's subtree in one pass, by tags and attributes alone: no layout is asked for. */
export function walk(root: Element): Walk {
	const drafts: Draft[] = [];
	const regions: Region[] = [];
	const shadows: ShadowRoot[] = [];
	const hosts: Element[] = [];
	const names = new Map<string, Role | null>();
	let texts: Text[] = [];
	let linkedLength = 0;

	const flush = (element: Element, kind: BlockKind): void => {
		if (texts.length === 0) return;
		const linked = linkedLength;
		// White space that only parts two elements belongs to neither.
		while (texts.length > 0 && isBlank(texts[texts.length - 1])) texts.pop();
		if (texts.length > 0) {
			const text = texts.length === 1 ? (texts[0]?.data ?? '') : texts.map((node) => node.data).join('');
			const length = text.trim().length;
			drafts.push({ element, kind, texts, text, length, linked: Math.min(1, linked / length) });
			texts = [];
		}
		linkedLength = 0;
	};

	const visit = (parent: ParentNode & Node, block: Element, kind: BlockKind, inLink: boolean, depth: number): void => {
		for (let node: Node | null = parent.firstChild; node; node = after(node, parent)) {
			if (node.nodeType === 3) {
				const text = node as Text;
				if (texts.length === 0 && isBlank(text)) continue;
				texts.push(text);
				if (inLink) linkedLength += text.data.trim().length;
			} else if (node.nodeType === 1 && depth < DEEPEST) {
				enter(node as Element, block, kind, inLink, depth + 1);
			}
		}
	};

	const enter = (element: Element, block: Element, kind: BlockKind, inLink: boolean, depth: number): void => {
		const tag = element.localName;
		if (typeof tag !== 'string') return;
		const breaks = isBlock(tag);
		if (breaks) flush(block, kind);
		if (isNeverRead(tag)) return;
		const role = roleOf(element, tag, names);
		if (role === 'hidden') return;
		const start = drafts.length;
		const own = breaks ? kindOf(tag, kind) : kind;
		const within = breaks ? element : block;
		const link = inLink || tag === 'a';
		const custom = tag.includes('-');
		const shadow = custom ? element.shadowRoot : null;
		if (custom && !shadow && hosts.length < MOST_HOSTS) hosts.push(element);
		if (shadow) {
			shadows.push(shadow);
			visit(shadow, within, own, link, depth);
		} else if (tag === 'slot' && hasAssigned(element as HTMLSlotElement)) {
			for (const node of (element as HTMLSlotElement).assignedNodes()) {
				if (node.nodeType === 1) enter(node as Element, within, own, link, depth + 1);
				else if (node.nodeType === 3 && !isBlank(node as Text)) texts.push(node as Text);
			}
		} else {
			visit(element, within, own, link, depth);
		}
		if (breaks) flush(element, own);
		if (role) regions.push({ element, role, start, end: drafts.length });
	};

	enter(root, root, 'paragraph', false, 0);
	flush(root, 'paragraph');
	return { drafts, regions, shadows, hosts };
}

/** The next sibling. A form is passed by another way: a field named "nextSibling" would lead astray (DOM clobbering). */
function after(node: Node, parent: Node): Node | null {
	if (node.nodeType !== 1 && typeof node.nodeType === 'number') return node.nextSibling;
	const tag = (node as Element).localName;
	if (tag !== 'form' && typeof tag === 'string') return node.nextSibling;
	const all = Array.from(parent.childNodes);
	return all[all.indexOf(node as ChildNode) + 1] ?? null;
}

function hasAssigned(slot: HTMLSlotElement): boolean {
	return typeof slot.assignedNodes === 'function' && slot.assignedNodes().length > 0;
}

function isBlank(text: Text | undefined): boolean {
	return !text || !/\S/.test(text.data);
}
