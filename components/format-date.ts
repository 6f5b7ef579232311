import type { Lang } from '../lib/domain/lang';

/** British order in English: `9 Aug 2025` reads the same on both sides of the Atlantic. */
const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', es: 'es' };

/**
 * A partial or full ISO date (`2025`, `2025-08`, `2025-08-09`, or longer) as a person of the language writes it.
 * The day is the one that is written, whatever the time zone; what is no date comes back as it is.
 */
export function formatDate(date: string, lang: Lang): string {
	const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date);
	if (!parts) return date;
	const [, year, month, day] = parts;
	const time = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
	// 31 February would turn into a day in March.
	if (month && !time.toISOString().startsWith(parts[0])) return date;
	return new Intl.DateTimeFormat(LOCALES[lang], {
		timeZone: 'UTC',
		year: 'numeric',
		...(month && { month: 'short' }),
		...(day && { day: 'numeric' }),
	}).format(time);
}
