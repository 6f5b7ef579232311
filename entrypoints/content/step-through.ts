import type { Hovering } from './hovering';
import type { Mark } from './marks';
import type { PageReader } from './page-reader';
import { revealRanges } from './reveal';

/** Where the keyboard is: the key of the mark last gone to. */
let cursor: string | null = null;

/** Goes to the next or the previous mark, or opens the card of the one that was gone to. */
export function stepThrough(reader: PageReader, hovering: Hovering, to: 'next' | 'previous' | 'open'): void {
	const all = reader.marks?.all ?? [];
	if (all.length === 0) return;
	const at = all.findIndex((mark) => mark.key === cursor);
	if (to === 'open') {
		const mark = all[at] ?? firstInView(all);
		if (!mark) return;
		cursor = mark.key;
		if (!isInView(mark)) revealRanges(reader, mark.ranges);
		hovering.open(mark);
		return;
	}
	const from = at >= 0 ? at : all.indexOf(firstInView(all) ?? (all[0] as Mark)) - (to === 'next' ? 1 : 0);
	const mark = all[(from + (to === 'next' ? 1 : -1) + all.length) % all.length];
	if (!mark) return;
	cursor = mark.key;
	revealRanges(reader, mark.ranges);
	hovering.host.say(mark.ranges.map(String).join(''));
}

function isInView(mark: Mark): boolean {
	const rect = mark.ranges[0]?.getBoundingClientRect();
	return rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight && rect.width > 0;
}

function firstInView(all: readonly Mark[]): Mark | null {
	return all.find(isInView) ?? all[0] ?? null;
}
