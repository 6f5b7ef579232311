import type { Lang } from '../lib/domain/lang';
import { formatDate } from './format-date';
import type { Translate } from './translate';

/** "since 1 Oct 2024". Spanish has an article before a day, and none before a month or a year. */
export function since(t: Translate, lang: Lang, date: string): string {
	return t(isDay(date) ? 'sinceDay' : 'sinceMonth', formatDate(date, lang));
}

/** "until 1 Oct 2024". */
export function until(t: Translate, lang: Lang, date: string): string {
	return t(isDay(date) ? 'untilDay' : 'untilMonth', formatDate(date, lang));
}

const isDay = (date: string): boolean => date.length >= 10;
