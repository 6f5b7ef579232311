import type { Lang } from '../lib/domain/lang';
import type { MessageKey, Translate } from './translate';

/** The sentence for one or for many; `$1` is the number as the language writes it. English and Spanish need no third form. */
export function plural(t: Translate, lang: Lang, count: number, one: MessageKey, many: MessageKey): string {
	return t(count === 1 ? one : many, new Intl.NumberFormat(lang).format(count));
}
