import type { Lang } from '../lib/domain/lang';
import { formatDate } from './format-date';
import type { Translate } from './translate';

const WORDS = {
	since: ['sinceDay', 'sinceMonth'],
	until: ['untilDay', 'untilMonth'],
	notBefore: ['notBeforeDay', 'notBeforeMonth'],
} as const;

/** "since 1 Oct 2024", "until 2024": Spanish has an article before a day, and none before a month or a year. */
export function dated(t: Translate, lang: Lang, when: keyof typeof WORDS, date: string): string {
	return t(WORDS[when][date.length < 10 ? 1 : 0], formatDate(date, lang));
}
