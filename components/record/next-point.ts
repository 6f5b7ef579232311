import type { TimelinePoint } from '../../lib/ledger/timeline';

/**
 * The point that a key leads to: left and right in time within the row, up and down to the point of the next row that is
 * nearest in time, Home and End to the ends of the row. `null` for other keys and where there is no way on.
 */
export function nextPoint(points: readonly TimelinePoint[], from: number, key: string): number | null {
	const here = points[from];
	if (!here) return null;
	const row = (wanted: number) => points.flatMap((point, index) => (point.row === wanted ? [index] : []));
	const own = row(here.row);
	if (key === 'ArrowRight') return own[own.indexOf(from) + 1] ?? null;
	if (key === 'ArrowLeft') return own[own.indexOf(from) - 1] ?? null;
	if (key === 'Home') return own[0] ?? null;
	if (key === 'End') return own.at(-1) ?? null;
	if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
	const day = Date.parse(here.from);
	const distance = (index: number) => Math.abs(Date.parse(points[index]?.from ?? '') - day);
	const other = row(here.row + (key === 'ArrowDown' ? 1 : -1));
	return other.reduce<number | null>((best, index) => (best !== null && distance(best) <= distance(index) ? best : index), null);
}
