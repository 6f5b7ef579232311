import type { Lang } from '../domain/lang';

const DAY = 86_400_000;
const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', es: 'es' };

/**
 * Writes the dates of an axis in a language: years; months, with the year below the first and each January; or days, with
 * month and year below the first of a month.
 */
export function tickFormat(lang: Lang): (date: Date, index: number, ticks: readonly Date[]) => string {
	const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALES[lang], { timeZone: 'UTC', ...options });
	const [year, month, day] = [format({ year: 'numeric' }), format({ month: 'short' }), format({ day: 'numeric' })];
	const monthYear = format({ month: 'short', year: 'numeric' });
	return (date, index, ticks) => {
		const before = ticks[index - 1];
		const step = ticks.length < 2 ? 0 : (Number(ticks[1]) - Number(ticks[0])) / DAY;
		if (step > 300) return year.format(date);
		if (step > 25) {
			const newYear = before === undefined || before.getUTCFullYear() !== date.getUTCFullYear();
			return newYear ? `${month.format(date)}\n${year.format(date)}` : month.format(date);
		}
		const newMonth = before === undefined || before.getUTCMonth() !== date.getUTCMonth();
		return newMonth ? `${day.format(date)}\n${monthYear.format(date)}` : day.format(date);
	};
}

/** The middle of the time from the first to the last of two days, both included. */
export function middleOf(from: string, to: string): Date {
	return new Date((Date.parse(from) + Date.parse(to) + DAY) / 2);
}

/** The time that an axis shows: all of the days given, with some room at both ends. */
export function extentOf(days: readonly { readonly from: string; readonly to: string }[]): [Date, Date] {
	let least = Number.POSITIVE_INFINITY;
	let most = Number.NEGATIVE_INFINITY;
	for (const { from, to } of days) {
		least = Math.min(least, Date.parse(from));
		most = Math.max(most, Date.parse(to) + DAY);
	}
	const room = Math.max((most - least) * 0.03, 10 * DAY);
	return [new Date(least - room), new Date(most + room)];
}
