import type { Mark } from '../../lib/page/marks';

const FOCUSABLE =
	'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable], [controls]';

/**
 * Lets the keyboard go on from a mention whose card has been closed: the next Tab leads to the first link or button
 * after it, Shift+Tab to the one before. Without it the browser would go on from the end of the document, where our
 * element is; the page itself must not be given anything to focus. Ends with the next focus or press elsewhere.
 */
export function goOnFrom(mark: Mark, parent: AbortSignal): void {
	const end = new AbortController();
	const options = { signal: AbortSignal.any([parent, end.signal]), capture: true };
	const stop = (): void => end.abort();
	addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
			stop();
			const { activeElement, body } = document;
			const next = activeElement && activeElement !== body ? null : focusableBeside(mark, event.shiftKey);
			if (!next) return;
			event.preventDefault();
			next.focus();
		},
		options,
	);
	addEventListener('pointerdown', stop, options);
	addEventListener('focusin', stop, options);
}

function focusableBeside(mark: Mark, before: boolean): HTMLElement | null {
	const from = mark.ranges[0]?.startContainer;
	if (!from?.isConnected) return null;
	const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
	walker.currentNode = from;
	const step = () => (before ? walker.previousNode() : walker.nextNode()) as HTMLElement | null;
	for (let element = step(); element; element = step()) {
		const able = element.matches(FOCUSABLE) && element.tabIndex >= 0 && !element.matches(':disabled');
		if (able && element.checkVisibility({ visibilityProperty: true })) return element;
	}
	return null;
}
