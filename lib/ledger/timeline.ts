import type { Stance } from '../domain/dossier';
import { firstDay, lastDay } from '../domain/partial-date';
import type { LedgerFilter } from './filter';
import type { Found } from './ledger';
import { type LedgerNames, nameOf } from './names';
import type { Ref } from './ref';
import type { LedgerRow } from './row';

/** What was said in one row with one stance on one day, or in one month or year where days would be too many. */
export interface TimelinePoint {
	/** Index into the timeline's rows. */
	readonly row: number;
	/** `null`: on no issue. */
	readonly stance: Stance | null;
	/** The first and the last day that it can mean. */
	readonly from: string;
	readonly to: string;
	/** How many statements it stands for. */
	readonly count: number;
	/** Their keys, the first of them where there are many. */
	readonly keys: readonly string[];
	/** The stance taken before, where this is another one; `null` where it is the same or the first. */
	readonly before: Stance | null;
}

/** One line of a timeline: one person on one issue. */
export interface TimelineRow {
	/** The issue where the rows are issues, the person where they are people; `none` for no issue. */
	readonly ref: Ref | 'none';
	/** Empty for no issue. */
	readonly name: string;
	/** How many statements it shows. */
	readonly count: number;
}

/** What a person has said on each issue, or each person on one issue, in time. */
export interface Timeline {
	/** What the rows are; `null` when neither a person nor an issue was chosen: no row could then be read. */
	readonly by: 'issue' | 'person' | null;
	/** Those with most statements first. */
	readonly rows: readonly TimelineRow[];
	/** By row, then by time. */
	readonly points: readonly TimelinePoint[];
	/** How long a time one point stands for. */
	readonly unit: 'day' | 'month' | 'year';
	/** Statements that cannot be shown because their day is not known. */
	readonly undated: number;
	/** Rows that were too many. */
	readonly left: number;
}

/** Rows that can be read at a glance. */
const MOST_ROWS = 24;
/** Points that are drawn without a wait. */
const MOST_POINTS = 900;
/** Keys kept of one point. */
const MOST_KEYS = 20;

/** How stances are ordered among points of one day: as they are drawn, from top to bottom. */
const ORDER: readonly (Stance | null)[] = ['supports', 'qualified', 'neutral', 'opposes', null];

/**
 * Draws up what a filter has found in time. `most`: how many times can be told apart in one row, where it is shown; with
 * more of them, a point stands for a month or a year.
 */
export function timelineOf(
	{ rows: found }: Pick<Found, 'rows'>,
	filter: LedgerFilter,
	names: LedgerNames,
	most: number,
): Timeline {
	const by = filter.person !== null ? 'issue' : filter.issue !== null ? 'person' : null;
	if (by === null) return { by, rows: [], points: [], unit: 'day', undated: 0, left: 0 };
	const dated = found.filter(({ first }) => first !== '');
	const groups = new Map<Ref | 'none', LedgerRow[]>();
	for (const row of dated) {
		const ref = by === 'issue' ? (row.issue ?? 'none') : row.person;
		const group = groups.get(ref);
		if (group) group.push(row);
		else groups.set(ref, [row]);
	}
	const ordered = [...groups].sort(([, a], [, b]) => b.length - a.length);
	const shown = ordered.slice(0, MOST_ROWS);
	const called = by === 'issue' ? names.issues : names.people;
	const { unit, points } = fewEnough(
		shown.map(([, rows]) => rows),
		most,
	);
	return {
		by,
		rows: shown.map(([ref, rows]) => ({ ref, name: ref === 'none' ? '' : nameOf(called, ref), count: rows.length })),
		points,
		unit,
		undated: found.length - dated.length,
		left: ordered.length - shown.length,
	};
}

/** The points by days, or by longer times until they are few enough. */
function fewEnough(rows: readonly (readonly LedgerRow[])[], most: number): Pick<Timeline, 'unit' | 'points'> {
	for (const unit of ['day', 'month'] as const) {
		const byRow: (readonly TimelinePoint[])[] = [];
		for (const [index, row] of rows.entries()) {
			const own = pointsOf(row, index, unit, MOST_POINTS);
			// More of them than there may be in all: nothing is gained by the other rows.
			if (own.length > MOST_POINTS) break;
			byRow.push(own);
		}
		if (byRow.length < rows.length) continue;
		const points = byRow.flat();
		// Months are evenly apart, and a year says much less: they may be closer.
		const room = unit === 'day' ? most : 2 * most;
		if (points.length <= MOST_POINTS && byRow.every((row) => timesIn(row) <= room)) return { unit, points };
	}
	return { unit: 'year', points: rows.flatMap((row, index) => pointsOf(row, index, 'year', Number.POSITIVE_INFINITY)) };
}

/** At how many places of a row there are points: those of one time stand above each other. */
function timesIn(points: readonly TimelinePoint[]): number {
	return new Set(points.map(({ from, to }) => `${from} ${to}`)).size;
}

/** The month or the year that holds both days; where a month is asked for and a year is all that is known, the year. */
function within(first: string, last: string, unit: 'month' | 'year'): string {
	const month = first.slice(0, 7);
	return unit === 'month' && last.startsWith(month) ? month : first.slice(0, 4);
}

/** The points of a row in time; where there are more than `most`, only that there are. */
function pointsOf(rows: readonly LedgerRow[], row: number, unit: Timeline['unit'], most: number): readonly TimelinePoint[] {
	const points = new Map<string, { -readonly [K in keyof TimelinePoint]: TimelinePoint[K] } & { keys: string[] }>();
	// The rows are newest first.
	for (let i = rows.length - 1; i >= 0; i--) {
		const { key, stance, first, last } = rows[i] as LedgerRow;
		// A month or a year that is all that is known is a time of its own: it is not said that it was the first of it.
		const time = unit === 'day' ? `${first} ${last}` : within(first, last, unit);
		const point = points.get(`${time} ${stance}`);
		if (point) {
			point.count++;
			if (point.keys.length < MOST_KEYS) point.keys.push(key);
		} else {
			// What stands for a month or a year stands for all of it: what was said in it has no order among its points.
			const [from, to] = unit === 'day' ? [first, last] : [firstDay(time), lastDay(time)];
			points.set(`${time} ${stance}`, { row, stance, from, to, count: 1, keys: [key], before: null });
			if (points.size > most) return [...points.values()];
		}
	}
	// A month that is all that is known stands in its middle, where it is drawn.
	const ordered = [...points.values()].sort(
		(a, b) => middle(a) - middle(b) || compare(a.from, b.from) || ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance),
	);
	markChanges(ordered);
	return ordered;
}

/** A point has changed the stance when none of the time before it had the same. */
function markChanges(points: readonly { -readonly [K in keyof TimelinePoint]: TimelinePoint[K] }[]): void {
	let before: readonly (Stance | null)[] = [];
	for (let i = 0; i < points.length; ) {
		const { from, to } = points[i] as TimelinePoint;
		let end = i + 1;
		while (points[end]?.from === from && points[end]?.to === to) end++;
		const now = points.slice(i, end).filter(({ stance }) => stance !== null);
		for (const point of now) {
			if (before.length > 0 && !before.includes(point.stance)) point.before = before[0] ?? null;
		}
		if (now.length > 0) before = now.map(({ stance }) => stance);
		i = end;
	}
}

function middle({ from, to }: TimelinePoint): number {
	return Date.parse(from) + Date.parse(to);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
