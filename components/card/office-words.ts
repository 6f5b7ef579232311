import type { ActorCard } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { dated } from '../dated';
import type { Translate } from '../translate';

/** An office in one line; what kind of actor it is where there is none. */
export function officeWords(office: ActorCard['office'], kind: ActorCard['kind'], t: Translate, lang: Lang): string {
	if (!office) return t(kind);
	const { title, from, to, current } = office;
	if (current) return from ? `${title}, ${dated(t, lang, from, 'sinceDay', 'sinceMonth')}` : title;
	return to ? `${title}, ${dated(t, lang, to, 'untilDay', 'untilMonth')}` : t('officeFormer', title);
}
