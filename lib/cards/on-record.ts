import type { RecordedPosition, Stance } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import { firstDay } from '../domain/partial-date';

/** A statement that the reader has confirmed and that takes a stance on an issue. */
export interface KeptPosition extends KeptStatement {
	readonly issue: string;
	readonly stance: Stance;
}

/** A position on record, whoever has put it there: a dossier's keepers, or the reader. */
export type OnRecord = RecordedPosition | KeptPosition;

/** True for one that the reader has put on record. */
export function isKept(position: OnRecord): position is KeptPosition {
	return 'reports' in position;
}

/** The first day that a position can mean; the empty text, before all others, where no day is known. */
export function dayOf({ date }: OnRecord): string {
	return date === null ? '' : firstDay(date);
}

/** Positions of a dossier (newest first) and what the reader has confirmed, newest first. Statements on no issue are left out. */
export function withKept(recorded: readonly RecordedPosition[], kept: readonly KeptStatement[]): readonly OnRecord[] {
	const own = kept.filter((statement): statement is KeptPosition => statement.issue !== null && statement.stance !== null);
	if (own.length === 0) return recorded;
	return [...recorded, ...own]
		.map((position) => ({ position, day: dayOf(position) }))
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
		.map(({ position }) => position);
}
