import { firstDay } from '../domain/partial-date';
import { dayOf, type OnRecord } from './on-record';

/**
 * A stretch of positions (newest first) that holds the `most` nearest to a date, and at most as many again; without a
 * date the newest. A card over 100,000 positions so looks at a handful.
 */
export function nearestPositions<Position extends OnRecord>(
	positions: readonly Position[],
	asOf: string | null,
	most: number,
): readonly Position[] {
	const place = asOf === null ? 0 : firstUpTo(positions, firstDay(asOf));
	return positions.slice(Math.max(0, place - most), place + most);
}

/** Where the positions up to a day begin, found by halving. */
function firstUpTo(positions: readonly OnRecord[], day: string): number {
	let low = 0;
	let high = positions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const position = positions[middle];
		if (position && dayOf(position) > day) low = middle + 1;
		else high = middle;
	}
	return low;
}
