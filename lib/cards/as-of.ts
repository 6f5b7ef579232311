import { firstDay, isPartialDate, lastDay } from '../domain/partial-date';

/** The calendar date of an article's time (ISO 8601), as its own clock shows it; `null` when it is no date. */
export function dateOf(time: string | null): string | null {
	const date = time?.slice(0, 10) ?? '';
	return isPartialDate(date) ? date : null;
}

/** True when a date lies wholly after an article's date; the same day does not. Without one of the dates nothing does. */
export function isAfter(date: string | null, asOf: string | null): boolean {
	return date !== null && asOf !== null && firstDay(date) > lastDay(asOf);
}

/** Days between a date and an article's date. Without an article's date the newest counts as the nearest. */
export function daysFrom(date: string | null, asOf: string | null): number {
	if (date === null) return Number.POSITIVE_INFINITY;
	const day = Date.parse(firstDay(date)) / 86_400_000;
	return asOf === null ? 4_000_000 - day : Math.abs(day - Date.parse(firstDay(asOf)) / 86_400_000);
}
