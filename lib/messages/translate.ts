import type { Lang } from '../domain/lang';
import { browser } from './browser';

/** The message of the interface's language, its placeholders filled; the key itself where there is none, so that it is noticed. */
export function translate(key: string, ...subs: (string | number)[]): string {
	return browser.i18n.getMessage(key, subs.map(String)) || key;
}

/** The language that `translate` speaks. The browser chose it: its messages say which one it is. */
export function interfaceLang(): Lang {
	return browser.i18n.getMessage('interfaceLang') === 'es' ? 'es' : 'en';
}
