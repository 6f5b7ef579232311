import type { Lang } from '../domain/lang';
import { browser } from './browser';

/** The message of the interface's language, its placeholders filled; the key itself where there is none, so that it is noticed. */
export function translate(key: string, ...subs: (string | number)[]): string {
	return browser.i18n.getMessage(key, subs.map(String)) || key;
}

/** The language that `translate` speaks: the browser chose a file of messages, and the file says which one it is. */
export function interfaceLang(): Lang {
	return translate('interfaceLanguage') === 'es' ? 'es' : 'en';
}
