import type { ActorCard } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { dated } from '../dated';
import type { Translate } from '../translate';

/** An office in one line; what kind of actor it is where there is none. */
export function officeWords(office: ActorCard['office'], kind: ActorCard['kind'], t: Translate, lang: Lang): string {
	if (!office) return t(kind);
	const { title, when, date } = office;
	return date ? `${title}, ${dated(t, lang, when, date)}` : title;
}
