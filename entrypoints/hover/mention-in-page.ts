import type { Mark } from '../../lib/page/marks';

/** True when words of the mention are selected: the reader is about to copy them, not to ask about them. */
export function isSelected(mark: Mark): boolean {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
	const selected = selection.getRangeAt(0);
	return mark.ranges.some(
		(range) =>
			range.startContainer.getRootNode() === selected.startContainer.getRootNode() &&
			selected.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
			selected.compareBoundaryPoints(Range.START_TO_END, range) > 0,
	);
}

/** True for a mention in text that runs from right to left. */
export function isRightToLeft(mark: Mark): boolean {
	const element = mark.ranges[0]?.startContainer.parentElement;
	return element ? getComputedStyle(element).direction === 'rtl' : false;
}

/**
 * Lets the keyboard go on from a mention: Tab leads to the next link after it, and a screen reader reads on there. The
 * page must not be given a focusable element, so the caret is set, which nobody sees; a selection is left alone.
 */
export function standAt(mark: Mark): void {
	const range = mark.ranges[0];
	const selection = getSelection();
	if (!range?.startContainer.isConnected || !selection?.isCollapsed) return;
	selection.collapse(range.startContainer, range.startOffset);
}
