import type { Lang } from '../lib/domain/lang';
import { formatDate } from './format-date';
import type { Translate } from './translate';

/** "since 1 Oct 2024", "until 2024": Spanish has an article before a day, and none before a month or a year. */
export function dated(
	t: Translate,
	lang: Lang,
	date: string,
	day: 'sinceDay' | 'untilDay',
	month: 'sinceMonth' | 'untilMonth',
): string {
	return t(date.length < 10 ? month : day, formatDate(date, lang));
}
