import type { MarkedPage } from '../../lib/page/hands';
import type { Mark } from '../../lib/page/marks';
import { revealRanges } from '../../lib/page/reveal';
import type { Hovering } from './hovering';

/** Where the keyboard is: the key of the mark last gone to. */
let cursor: string | null = null;

/** Goes to the next or the previous mark, or opens the card of the one that was gone to. */
export function stepThrough(marked: MarkedPage, hovering: Hovering, to: 'next' | 'previous' | 'open'): void {
	const all = marked.marks?.drawn ?? [];
	if (all.length === 0) return;
	const at = all.findIndex((mark) => mark.key === cursor);
	if (to === 'open') {
		const mark = all[at] ?? firstInView(all);
		if (!mark) return;
		cursor = mark.key;
		if (!isInView(mark)) revealRanges(marked.painter, mark.ranges);
		hovering.open(mark);
		return;
	}
	const from = at >= 0 ? at : all.indexOf(firstInView(all) ?? (all[0] as Mark)) - (to === 'next' ? 1 : 0);
	const mark = all[(from + (to === 'next' ? 1 : -1) + all.length) % all.length];
	if (!mark) return;
	cursor = mark.key;
	revealRanges(marked.painter, mark.ranges);
	hovering.host.say(mark.ranges.map(String).join(''));
}

function isInView(mark: Mark): boolean {
	const rect = mark.ranges[0]?.getBoundingClientRect();
	return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight && rect.width > 0;
}

function firstInView(all: readonly Mark[]): Mark | null {
	return all.find(isInView) ?? all[0] ?? null;
}
