import type { Lang } from '../../lib/domain/lang';
import type { Relation } from '../../lib/search/listed';
import type { Translate } from '../translate';

/** Names and words that are given as a reason: more would be a list. */
const MOST = 3;

/** Why an article is related to the one that is open, in a line: whom both name, their words, the time between them. */
export function explainRelation({ names, days, words }: Relation, t: Translate, lang: Lang): string {
	const list = new Intl.ListFormat(lang, { type: 'conjunction' });
	const reasons = [
		names.length > 0 ? t('bothName', list.format(names.slice(0, MOST))) : null,
		words.length > 0 && names.length < 2 ? t('bothUse', list.format(words.slice(0, MOST))) : null,
		days === null ? null : whenFrom(days, t, lang),
	];
	return reasons.filter((reason) => reason !== null).join(' · ');
}

function whenFrom(days: number, t: Translate, lang: Lang): string {
	if (days === 0) return t('sameDay');
	const count = Math.abs(days);
	const [unit, value] =
		count < 45 ? (['day', count] as const) : count < 550 ? (['month', count / 30.4] as const) : (['year', count / 365] as const);
	const span = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(value);
	return t(days > 0 ? 'laterBy' : 'earlierBy', span);
}
