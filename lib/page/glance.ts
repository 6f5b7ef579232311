import { TEXT_BORDER } from '../domain/page-text';
import { DEEPEST, hasAssigned, MOST_HOSTS, type Walk } from './walk';

/** What a page says at first glance: enough to tell that it is about nothing of interest. */
export interface Glance extends Pick<Walk, 'shadows' | 'hosts'> {
	/**
	 * All text of the page, in its order, with `TEXT_BORDER` between what stands in two text nodes. The text nodes of every
	 * block that `collectPage` gives are among them, in their order.
	 */
	readonly text: string;
}

/** A page with more text than this is looked at closely at once: to ask about it would cost as much. */
const MOST_CHARS = 500_000;

/** What text stands in these is code, and often more than all the rest. */
const CODE = ['script', 'style', 'noscript'];

/** The texts that are no code (XPath). In a document of XML, where these names would need a prefix, code is among them. */
const TEXTS = `//text()${CODE.map((tag) => `[not(parent::${tag})]`).join('')}`;

/** Custom elements (XPath). */
const CUSTOM = '//*[contains(local-name(), "-")]';

/** What the reader writes, or may: it is not even glanced at. The less is asked of each element of a page, the better. */
const FIELDS =
	'textarea, [contenteditable]:not([contenteditable="false" i]), ' +
	'[role$="box"]:is([role="textbox"], [role="searchbox"], [role="combobox"])';

/** The interfaces of `NodeFilter` and `XPathResult` are not there where pages are read without a window. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const ORDERED_SNAPSHOT = 7;

/**
 * The texts of a page, furniture and what is hidden among them, but not what stands in fields and editors, at a small part
 * of the cost of `collectPage`: which of them are the article's, and where one block ends and the next begins, is left open.
 * `null` for a page with more text than is worth a glance.
 *
 * It runs once on every page, so nothing of it is ever compiled to fast code, and what counts is how often the page's nodes
 * are asked for anything. So elements are not asked at all: the browser finds the text nodes, and the few elements that matter.
 */
export function glanceAt(document: Document): Glance | null {
	const shadows: ShadowRoot[] = [];
	const hosts: Element[] = [];
	// All of it is an editor.
	if (document.designMode === 'on') return { text: '', shadows, hosts };
	let isDeep = false;
	for (const host of find<Element>(document, CUSTOM)) {
		if (host.shadowRoot) isDeep = true;
		else if (hosts.length < MOST_HOSTS) hosts.push(host);
	}
	const texts: string[] = [];
	if (isDeep) {
		hosts.length = 0;
		readDeeply(document, 0, { document, texts, shadows, hosts, fields: fieldsIn(document) });
	} else {
		const left = new Set<Node>();
		for (const field of fieldsIn(document)) {
			const inside = document.createTreeWalker(field, SHOW_TEXT);
			while (inside.nextNode()) left.add(inside.currentNode);
		}
		for (const node of find<Text>(document, TEXTS)) if (!left.has(node)) texts.push(node.data);
	}
	const text = texts.join(TEXT_BORDER);
	return text.length > MOST_CHARS ? null : { text, shadows, hosts };
}

/** The nodes that an XPath names, in their order. */
function find<T extends Node>(document: Document, path: string): T[] {
	const found = document.evaluate(path, document, null, ORDERED_SNAPSHOT, null);
	const nodes: T[] = [];
	for (let i = 0, count = found.snapshotLength; i < count; i++) nodes.push(found.snapshotItem(i) as T);
	return nodes;
}

/** What `readDeeply` adds to. */
interface Found {
	readonly document: Document;
	readonly texts: string[];
	readonly shadows: ShadowRoot[];
	readonly hosts: Element[];
	/** Fields and editors, which are left out. */
	readonly fields: Set<Element>;
}

/** The same for a page that hangs text into shadow roots: it is read where it shows. */
function readDeeply(root: Node, depth: number, found: Found): void {
	if (depth > DEEPEST) return;
	const walker = found.document.createTreeWalker(root, SHOW_TEXT | SHOW_ELEMENT);
	for (let node: Node | null = root; node; ) {
		// A form with fields of such names tells neither its type nor its tag (DOM clobbering): it is entered like any element.
		if (node.nodeType === 3) found.texts.push((node as Text).data);
		const apart: boolean = node.nodeType === 1 && readApart(node as Element, depth, found);
		node = apart ? nextOutside(walker) : walker.nextNode();
	}
}

/** Reads what an element shows that does not stand in it. False when it shows what stands in it. */
function readApart(element: Element, depth: number, found: Found): boolean {
	const tag = element.localName;
	if (CODE.includes(tag) || found.fields.has(element)) return true;
	if (tag === 'slot') {
		if (!hasAssigned(element as HTMLSlotElement)) return false;
		for (const node of (element as HTMLSlotElement).assignedNodes()) readDeeply(node, depth + 1, found);
		return true;
	}
	if (typeof tag !== 'string' || !tag.includes('-')) return false;
	const { shadowRoot } = element;
	if (shadowRoot) {
		found.shadows.push(shadowRoot);
		for (const field of fieldsIn(shadowRoot)) found.fields.add(field);
		readDeeply(shadowRoot, depth + 1, found);
	} else if (found.hosts.length < MOST_HOSTS) found.hosts.push(element);
	return shadowRoot !== null;
}

function fieldsIn(root: ParentNode): Set<Element> {
	return new Set(root.querySelectorAll(FIELDS));
}

/** The next node that does not stand in the one where the walker is. */
function nextOutside(walker: TreeWalker): Node | null {
	for (;;) {
		const next = walker.nextSibling();
		if (next) return next;
		if (!walker.parentNode()) return null;
	}
}
