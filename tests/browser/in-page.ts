// Functions that run inside a page under test. They are sent as text: they may use nothing from outside themselves.

/** The painted ranges by highlight name. The registry is shared between the page and the extension's world. */
export function readMarks(): Record<string, string[]> {
	const marks: Record<string, string[]> = {};
	for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<AbstractRange>>) {
		const ranges = [...highlight].sort((a, b) => {
			const [first, second] = [a, b].map((range) => {
				const live = document.createRange();
				live.setStart(range.startContainer, range.startOffset);
				return live;
			}) as [Range, Range];
			// Text in two shadow trees has no order.
			if (first.startContainer.getRootNode() !== second.startContainer.getRootNode()) return 0;
			return first.compareBoundaryPoints(Range.START_TO_START, second);
		});
		marks[name] = ranges.map((range) => {
			const live = document.createRange();
			live.setStart(range.startContainer, range.startOffset);
			live.setEnd(range.endContainer, range.endOffset);
			return live.toString();
		});
	}
	return marks;
}

/** The middle of the first line of the n-th occurrence of a text, brought into view; `null` when there is none. */
export function findText(_root: unknown, { text, nth }: { text: string; nth: number }): { x: number; y: number } | null {
	// Not `document.body`: a hostile page can put a form field in its place.
	const body = [...document.documentElement.children].find((child) => child.localName === 'body') ?? document.documentElement;
	const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
	const whole = nodes.map((node) => node.data).join('');
	let from = -1;
	for (let count = 0; count <= nth; count++) {
		do {
			from = whole.indexOf(text, from + 1);
			if (from < 0) return null;
		} while (!isSeen(from, from + text.length));
	}
	const range = rangeOf(from, from + text.length);
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const box = range.getClientRects()[0];
	return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };

	function rangeOf(start: number, end: number): Range {
		const range = document.createRange();
		let at = 0;
		for (const node of nodes) {
			if (start >= at && start < at + node.length) range.setStart(node, start - at);
			if (end > at && end <= at + node.length) range.setEnd(node, end - at);
			at += node.length;
		}
		return range;
	}
	function isSeen(start: number, end: number): boolean {
		const range = rangeOf(start, end);
		const parent = range.startContainer.parentElement;
		return parent?.closest('script,style,noscript,template') === null && range.getClientRects().length > 0;
	}
}

/** The element that the extension put beside the page's own: a child of the root that is neither head nor body, or the last in what covers the page. */
export function findHost(): Element | null {
	const beside = [...document.documentElement.children].find((child) => !/^(head|body|frameset)$/.test(child.localName));
	return beside ?? document.querySelector(':is(dialog:modal, :fullscreen) > [popover="manual"]:last-child');
}

/**
 * Source of a script that a page under test runs first of all. From the moment its own markup is parsed it keeps,
 * in `__before`, its HTML and, in `__changes`, every change of its DOM.
 */
export const WATCH_DOM = `
	window.__changes = [];
	document.addEventListener('DOMContentLoaded', () => {
		window.__before = document.documentElement.outerHTML;
		const tell = (node) => (node.localName ?? node.nodeName);
		new MutationObserver((records) => {
			for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
				const nodes = [...addedNodes, ...removedNodes].map(tell).join();
				window.__changes.push([type, tell(target), attributeName ?? nodes].join(' '));
			}
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	});
`;
