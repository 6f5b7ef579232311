import type { MessageKey, Translate } from '../../components/translate';
import type { Lang } from '../../lib/domain/lang';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };

/** What both languages say, key by key. */
export const MESSAGES: Readonly<Record<Lang, Readonly<Record<MessageKey, { readonly message: string }>>>> = { en, es };

/** Speaks a language from its messages, as the browser would. */
export function speak(lang: Lang): Translate {
	return (key, ...subs) => MESSAGES[lang][key].message.replace(/\$(\d)/g, (_, n: string) => String(subs[Number(n) - 1] ?? ''));
}
