import type { BlockKind } from '../domain/page-text';
import { isNever, traitOf } from './elements';
import { type Role, roleOf } from './furniture';
import { joinLines, type Line, type Piece } from './lines';

/** A block of the page on its way: not yet known to be the article's. */
export interface Draft {
	/** The nearest element on lines of its own. */
	readonly element: Element;
	readonly kind: BlockKind;
	readonly pieces: readonly Piece[];
	/** The text of the pieces, a line feed in the place of each line break between them. */
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
export const MOST_HOSTS = 300;

/** Deeper than any parser nests; a page's script can, and must not exhaust the stack. */
export const DEEPEST = 700;

/** Reads an element's subtree in one pass, by tags and attributes alone: no layout is asked for. */
export function walk(root: Element): Walk {
	const drafts: Draft[] = [];
	const regions: Region[] = [];
	const shadows: ShadowRoot[] = [];
	const hosts: Element[] = [];
	const names = new Map<string, Role | null>();
	/** The lines of the block on its way: line breaks part them. */
	let lines: Line[] = [];
	let line: Line = [];

	const flush = (element: Element, kind: BlockKind): void => {
		if (line.length > 0) lines.push(line);
		line = [];
		if (lines.length === 0) return;
		for (const block of joinLines(lines)) drafts.push({ element, kind, ...block });
		lines = [];
	};

	const read = (node: Text, inLink: boolean): void => {
		const { data } = node;
		if (line.length > 0 || !isBlank(data)) line.push({ node, data, inLink });
	};

	const visit = (parent: ParentNode & Node, block: Element, kind: BlockKind, inLink: boolean, depth: number): void => {
		for (let node: Node | null = parent.firstChild; node; ) {
			const { nodeType } = node;
			if (nodeType === 3) {
				read(node as Text, inLink);
				node = node.nextSibling;
			} else if (nodeType === 1) {
				const tag = (node as Element).localName;
				if (tag === 'br') breakLine(block, kind);
				else if (depth < DEEPEST) enter(node as Element, tag, block, kind, inLink, depth + 1);
				node = tag === 'form' || typeof tag !== 'string' ? afterForm(node, parent) : node.nextSibling;
			} else {
				node = typeof nodeType === 'number' ? node.nextSibling : afterForm(node, parent);
			}
		}
	};

	/** One line break parts two lines of a block; with nothing but white space between them, two part two blocks. */
	const breakLine = (block: Element, kind: BlockKind): void => {
		if (line.length === 0) {
			flush(block, kind);
		} else {
			lines.push(line);
			line = [];
		}
	};

	const enter = (element: Element, tag: string, block: Element, kind: BlockKind, inLink: boolean, depth: number): void => {
		if (typeof tag !== 'string') return;
		const trait = traitOf(tag);
		if (trait.block) flush(block, kind);
		if (isNever(element, tag, trait)) return;
		const role = roleOf(element, tag, names);
		if (role === 'hidden') return;
		const start = drafts.length;
		// A paragraph in a cell is a paragraph: old sites lay whole articles out in tables.
		const own = tag === 'p' && kind === 'table' ? 'paragraph' : (trait.kind ?? kind);
		const within = trait.block ? element : block;
		const link = inLink || tag === 'a';
		const custom = tag.includes('-');
		const shadow = custom ? element.shadowRoot : null;
		if (custom && !shadow && hosts.length < MOST_HOSTS) hosts.push(element);
		if (shadow) {
			shadows.push(shadow);
			visit(shadow, within, own, link, depth);
		} else if (tag === 'slot' && hasAssigned(element as HTMLSlotElement)) {
			for (const node of (element as HTMLSlotElement).assignedNodes()) {
				if (node.nodeType === 1) enter(node as Element, (node as Element).localName, within, own, link, depth + 1);
				else if (node.nodeType === 3 && !isBlank((node as Text).data)) read(node as Text, link);
			}
		} else {
			visit(element, within, own, link, depth);
		}
		if (trait.block) flush(element, own);
		if (role) regions.push({ element, role, start, end: drafts.length });
	};

	enter(root, root.localName, root, 'paragraph', false, 0);
	flush(root, 'paragraph');
	return { drafts, regions, shadows, hosts };
}

/** The next sibling of a form: a field named "nextSibling" would lead astray (DOM clobbering). */
function afterForm(form: Node, parent: Node): Node | null {
	const all = Array.from(parent.childNodes);
	return all[all.indexOf(form as ChildNode) + 1] ?? null;
}

/** True for a slot that shows nodes from outside its shadow root. */
export function hasAssigned(slot: HTMLSlotElement): boolean {
	return typeof slot.assignedNodes === 'function' && slot.assignedNodes().length > 0;
}

/** True for white space and nothing else. */
function isBlank(data: string): boolean {
	return !/\S/.test(data);
}
