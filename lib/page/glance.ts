import { isNever, traitOf } from './elements';
import { isHidden } from './furniture';
import { beginsBlock } from './lines';
import { afterForm, DEEPEST, hasAssigned, isBlank, MOST_HOSTS, type Walk } from './walk';

/** What a page says at first glance: enough to tell that it is about nothing of interest. */
export interface Glance extends Pick<Walk, 'shadows' | 'hosts'> {
	/** The text of every block that the page may have: all that `collectPage` gives are among them, letter for letter but for white space at their ends. */
	readonly texts: readonly string[];
}

/** A page with more than this is looked at closely at once (characters, blocks): to ask about it would cost as much. */
const MOST_CHARS = 500_000;
const MOST_TEXTS = 20_000;

/** What `isHidden` finds hidden is among these: classes and ids with one of these words in them may hide, no others do. */
const MAY_HIDE = [
	...['[hidden]', '[aria-hidden]', '[contenteditable]', '[style]', '[role]'],
	...['only', 'hidden', 'screen', 'assistive', 'none'].flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`]),
].join(',');

/**
 * The texts of a page, furniture and all, at a small part of the cost of `collectPage`: where the article is, and whose it
 * is, is left open. `null` for a page with more text than is worth a glance.
 *
 * It runs once on every page, so nothing of it is ever compiled to fast code: what counts is how little is done for a node.
 * Lines and blocks are those of `walk`. Boxes part blocks whether they show or not, so that no box need be asked what it is;
 * what is hidden within a line is left out by both.
 */
export function glanceAt(document: Document): Glance | null {
	const texts: string[] = [];
	const shadows: ShadowRoot[] = [];
	const hosts: Element[] = [];
	let chars = 0;
	/** The data of the text nodes since the last line break, and the lines before it in the same block. */
	let line: string[] = [];
	let lines: string[][] = [];

	const add = (text: string): void => {
		if (isBlank(text)) return;
		texts.push(text);
		chars += text.length;
	};
	const flush = (): void => {
		if (lines.length > 0) {
			for (const text of joined([...lines, line])) add(text);
			lines = [];
		} else if (line.length > 0) {
			add(line.length === 1 ? (line[0] as string) : line.join(''));
		} else return;
		line = [];
	};
	const visit = (parent: ParentNode & Node, depth: number): void => {
		for (let node: Node | null = parent.firstChild; node; ) {
			const { nodeType } = node;
			if (nodeType === 3) {
				line.push((node as Text).data);
			} else if (nodeType === 1) {
				const tag = (node as Element).localName;
				if (tag === 'br') breakLine();
				else if (depth < DEEPEST) enter(node as Element, tag, depth + 1);
				if (tag === 'form' || typeof tag !== 'string') {
					node = afterForm(node, parent);
					continue;
				}
			} else if (typeof nodeType !== 'number') {
				node = afterForm(node, parent);
				continue;
			}
			node = node.nextSibling;
		}
	};
	const breakLine = (): void => {
		if (line.every(isBlank)) {
			line = [];
			flush();
		} else {
			lines.push(line);
			line = [];
		}
	};
	const enter = (element: Element, tag: string, depth: number): void => {
		if (typeof tag !== 'string') return;
		const trait = traitOf(tag);
		const { block } = trait;
		if (block) flush();
		if (
			isNever(element, tag, trait) ||
			(!block && element.hasAttributes() && element.matches(MAY_HIDE) && isHidden(element, tag))
		)
			return;
		if (tag.includes('-')) {
			const { shadowRoot } = element;
			if (shadowRoot) shadows.push(shadowRoot);
			else if (hosts.length < MOST_HOSTS) hosts.push(element);
			visit(shadowRoot ?? element, depth);
		} else if (tag === 'slot' && hasAssigned(element as HTMLSlotElement)) {
			for (const node of (element as HTMLSlotElement).assignedNodes()) {
				if (node.nodeType === 1) enter(node as Element, (node as Element).localName, depth + 1);
				else if (node.nodeType === 3 && !isBlank((node as Text).data)) line.push((node as Text).data);
			}
		} else {
			visit(element, depth);
		}
		if (block) flush();
	};

	const top = document.designMode === 'on' ? null : (document.documentElement as HTMLElement | null);
	if (top) enter(top, top.localName, 0);
	flush();
	return chars > MOST_CHARS || texts.length > MOST_TEXTS ? null : { texts, shadows, hosts };
}

/** The blocks that lines with breaks between them make, as `joinLines` has them. */
function joined(lines: readonly (readonly string[])[]): string[] {
	const blocks: string[] = [];
	let before = '';
	for (const parts of lines) {
		const first = parts.findIndex((part) => !isBlank(part));
		if (first < 0) continue;
		// White space around a line break belongs to neither side.
		const text = parts.slice(first, parts.findLastIndex((part) => !isBlank(part)) + 1).join('');
		const last = blocks.length - 1;
		if (last < 0 || beginsBlock(before, text)) blocks.push(text);
		else blocks[last] += `\n${text}`;
		before = text;
	}
	return blocks;
}
