import type { Stance } from '../domain/dossier';
import type { TimelinePoint } from '../ledger/timeline';
import { middleOf } from './time-axis';

/** From top to bottom: where a stance stands in its row, so that a change is a step. */
export const LANES: Readonly<Record<Stance | 'none', number>> = { supports: 3, qualified: 2, neutral: 1, opposes: 0, none: 1.5 };

/** The lane of a point. */
export function laneOf({ stance }: Pick<TimelinePoint, 'stance'>): number {
	return LANES[stance ?? 'none'];
}

/** A straight line within a row, along a lane or from lane to lane. */
export interface Step {
	readonly row: number;
	readonly x1: Date;
	readonly x2: Date;
	readonly y1: number;
	readonly y2: number;
}

/**
 * What joins the points of each row in time. A stance is held until the next time, and a change is a step to it. Where
 * several stances stand at one time, none of them is the one that was held: they are joined to each other, and on along
 * the lanes that the next time has as well.
 */
export function stepsOf(points: readonly TimelinePoint[]): readonly Step[] {
	const steps: Step[] = [];
	let before: Place | null = null;
	for (let at = 0; at < points.length; ) {
		const here = placeAt(points, at);
		if (before?.row === here.row) steps.push(...between(before, here));
		else if (here.lanes.length > 1) steps.push(upright(here, here.lanes));
		before = here;
		at += here.lanes.length;
	}
	return steps;
}

interface Place {
	readonly row: number;
	readonly x: Date;
	readonly lanes: readonly number[];
}

/** The points of one time in one row: they follow each other. */
function placeAt(points: readonly TimelinePoint[], at: number): Place {
	const { row, from, to } = points[at] as TimelinePoint;
	let end = at + 1;
	while (points[end]?.row === row && points[end]?.from === from && points[end]?.to === to) end++;
	return { row, x: middleOf(from, to), lanes: points.slice(at, end).map(laneOf) };
}

function between(before: Place, here: Place): readonly Step[] {
	const shared = before.lanes.filter((lane) => here.lanes.includes(lane));
	const [only] = before.lanes;
	// From several stances to others than these, it cannot be said which of them led there.
	const along = shared.length > 0 ? shared : before.lanes.length === 1 && only !== undefined ? [only] : [];
	const flat = along.map((lane): Step => ({ row: here.row, x1: before.x, x2: here.x, y1: lane, y2: lane }));
	const joined = new Set([...along, ...here.lanes]);
	return joined.size > 1 ? [...flat, upright(here, [...joined])] : flat;
}

function upright({ row, x }: Place, lanes: readonly number[]): Step {
	return { row, x1: x, x2: x, y1: Math.min(...lanes), y2: Math.max(...lanes) };
}
