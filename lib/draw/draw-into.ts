import { type Leaf, leavesOf } from './drawable';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A leaf that stands in the document. */
interface Drawn {
	readonly tag: string | null;
	readonly node: Element | Text;
	leaf: Leaf | null;
	children: Map<string, Drawn>;
}

/**
 * Gives a function that draws JSX into an element, and at the next call changes only what is different: focus, scroll
 * positions and opened details stay. For components without state; it is a twentieth of Preact, and the card is all it
 * has to draw in other people's pages.
 */
export function drawInto(root: Element): (content: unknown) => void {
	let drawn = new Map<string, Drawn>();
	return (content) => {
		drawn = drawChildren(root, content, drawn, HTML);
	};
}

function drawChildren(parent: Element, content: unknown, before: Map<string, Drawn>, space: string): Map<string, Drawn> {
	const now = new Map<string, Drawn>();
	for (const [place, leaf] of leavesOf(content)) {
		const old = before.get(place);
		const tag = typeof leaf === 'string' ? null : leaf.tag;
		now.set(place, old?.tag === tag ? old : create(tag, parent.ownerDocument, space));
	}
	// First of all, so that what stays need not be moved: an element that is moved loses the focus.
	for (const [place, old] of before) if (now.get(place) !== old) old.node.remove();
	let next = parent.firstChild;
	for (const [place, leaf] of leavesOf(content)) {
		const drawn = now.get(place);
		if (!drawn) continue;
		update(drawn, leaf, space);
		if (drawn.node === next) next = next.nextSibling;
		else parent.insertBefore(drawn.node, next);
	}
	return now;
}

function create(tag: string | null, document: Document, space: string): Drawn {
	const node = tag === null ? document.createTextNode('') : document.createElementNS(tag === 'svg' ? SVG : space, tag);
	return { tag, node, leaf: null, children: new Map() };
}

function update(drawn: Drawn, leaf: Leaf, space: string): void {
	const { node } = drawn;
	const before = drawn.leaf;
	drawn.leaf = leaf;
	if (typeof leaf === 'string') {
		if (before !== leaf) (node as Text).data = leaf;
		return;
	}
	const element = node as Element;
	const old = before === null || typeof before === 'string' ? {} : before.props;
	for (const name of new Set([...Object.keys(old), ...Object.keys(leaf.props)])) {
		if (name !== 'children' && old[name] !== leaf.props[name]) set(element, name, old[name], leaf.props[name]);
	}
	drawn.children = drawChildren(element, leaf.props.children, drawn.children, leaf.tag === 'svg' ? SVG : space);
}

function set(element: Element, name: string, before: unknown, value: unknown): void {
	if (name.startsWith('on')) {
		const type = name.slice(2).toLowerCase();
		if (typeof before === 'function') element.removeEventListener(type, before as EventListener);
		if (typeof value === 'function') element.addEventListener(type, value as EventListener);
		return;
	}
	const attribute = element.namespaceURI === SVG ? name : name.toLowerCase();
	// What is said to a screen reader is also said when it is not so.
	if (value === null || value === undefined || (value === false && !name.startsWith('aria-'))) element.removeAttribute(attribute);
	else element.setAttribute(attribute, value === true && !name.startsWith('aria-') ? '' : String(value));
}
