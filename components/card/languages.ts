import type { Lang } from '../../lib/domain/lang';
import type { MessageKey } from '../translate';

/** What each language is called. */
export const LANGUAGES: Readonly<Record<Lang, MessageKey>> = { en: 'lang_en', es: 'lang_es' };
