import { traitOf } from './elements';

/** The text of a part of a page, and the way between it and the page. Runs of white space are one space; blocks are lines. */
export interface CopyText {
	readonly text: string;
	/** The offset in `text` of a boundary point of the DOM: of the first character that does not stand before it. */
	offsetOf(node: Node, offset: number): number;
	/** One range for each text node that a stretch of `text` touches. */
	ranges(start: number, end: number): readonly Range[];
}

/** Reads all text below an element. It describes the element as it is now: it must not change afterwards. */
export function copyText(root: Element): CopyText {
	const { document, NodeFilter } = windowOf(root);
	const nodes: Text[] = [];
	/** For each character of `text` its node, by number, and its offset there. What only parts two blocks has those of what follows. */
	const inNode: number[] = [];
	const atOffset: number[] = [];
	let text = '';
	let block: Element | null = null;
	let space = false;
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.nodeType !== 3) {
			if ((node as Element).localName === 'br') space = true;
			continue;
		}
		const own = node as Text;
		const around = blockOf(own, root);
		const number = nodes.push(own) - 1;
		for (let at = 0; at < own.data.length; at++) {
			const char = own.data.charAt(at);
			if (/\s/.test(char)) {
				space = true;
				continue;
			}
			const parts = text === '' ? '' : around !== block ? '\n' : space ? ' ' : '';
			for (const one of parts + char) {
				text += one;
				inNode.push(number);
				atOffset.push(at);
			}
			block = around;
			space = false;
		}
	}
	return {
		text,
		offsetOf(node, offset) {
			const point = document.createRange();
			point.setStart(node, offset);
			let low = 0;
			let high = text.length;
			while (low < high) {
				const middle = (low + high) >>> 1;
				const its = nodes[inNode[middle] as number] as Text;
				if (point.comparePoint(its, atOffset[middle] as number) < 0) low = middle + 1;
				else high = middle;
			}
			return low;
		},
		ranges(start, end) {
			const found: Range[] = [];
			const before = text.slice(0, end).trimEnd().length;
			for (let at = Math.max(0, start); at < before; ) {
				const number = inNode[at] as number;
				let last = at;
				while (last + 1 < before && inNode[last + 1] === number) last++;
				// White space between two nodes belongs to neither.
				const stop = at + text.slice(at, last + 1).trimEnd().length - 1;
				const range = document.createRange();
				const node = nodes[number] as Text;
				range.setStart(node, atOffset[at] as number);
				range.setEnd(node, (atOffset[Math.max(at, stop)] as number) + 1);
				found.push(range);
				at = last + 1;
			}
			return found;
		},
	};
}

function windowOf(root: Element): { readonly document: Document; readonly NodeFilter: typeof globalThis.NodeFilter } {
	const document = root.ownerDocument;
	return { document, NodeFilter: (document.defaultView ?? globalThis).NodeFilter };
}

/** The nearest element on lines of its own. */
function blockOf(node: Node, root: Element): Element {
	for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
		if (traitOf(element.localName).block) return element;
	}
	return root;
}
