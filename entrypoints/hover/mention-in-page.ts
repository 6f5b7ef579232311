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
 * Where in the page the card of a mention has to be: within what is shown full screen or as a modal dialog, because all
 * else is inert then, top layer or not; else beside the page's own content.
 */
export function parentOfCard(mark: Mark): Element {
	return mark.ranges[0]?.startContainer.parentElement?.closest(':fullscreen, dialog:modal') ?? document.documentElement;
}

/**
 * True while a mention is inert, by the page's word or under a modal dialog, where a card beside it would be so too. A
 * name that a reader cannot reach has no card.
 */
export function isCovered(mark: Mark): boolean {
	if (mark.ranges[0]?.startContainer.parentElement?.closest('[inert]')) return true;
	const dialogs = [...document.querySelectorAll('dialog:modal')];
	return dialogs.length > 0 && !dialogs.some((dialog) => mark.ranges.some((range) => dialog.contains(range.startContainer)));
}
