import type { PartialDate } from './dossier';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The last day of a month, 1 to 12, in the Gregorian calendar. */
function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for `2025`, `2025-08` and `2025-08-09` where such a day exists. */
export function isPartialDate(text: string): boolean {
	const parts = PARTIAL_DATE.exec(text);
	if (!parts) return false;
	const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
	if (month === null || month === undefined) return true;
	if (month < 1 || month > 12) return false;
	return day === null || day === undefined || (day >= 1 && day <= daysIn(year ?? 0, month));
}

/** The first day that a date can mean, as `2025-08-01`. Takes partial dates and ISO 8601 times. */
export function firstDay(date: PartialDate): string {
	const day = date.slice(0, 10);
	return day + '-01-01'.slice(Math.max(0, day.length - 4));
}

/** The last day that a date can mean, as `2025-08-31`. Takes partial dates and ISO 8601 times. */
export function lastDay(date: PartialDate): string {
	const day = date.slice(0, 10);
	if (day.length >= 10) return day;
	const month = day.slice(5, 7) || '12';
	return `${day.slice(0, 4)}-${month}-${daysIn(Number(day.slice(0, 4)), Number(month))}`;
}

/** True when a date can lie between two others, both included; `null` or absent leaves that end open. */
export function isWithin(date: PartialDate, from: PartialDate | null | undefined, to: PartialDate | null | undefined): boolean {
	return (!from || firstDay(from) <= lastDay(date)) && (!to || firstDay(date) <= lastDay(to));
}
