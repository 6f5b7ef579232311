import { isCount, isObject } from '../domain/guard';
import { browser } from './browser';

/** Tells the side panels that a tab's page has just been read anew. Nobody need be listening. */
export function tellPageRead(tab: number): void {
	browser.runtime.sendMessage({ to: 'panel', tab }).catch(() => {});
}

/** Calls back with the tab whose page has been read anew. Gives the end of it. */
export function onPageRead(listener: (tab: number) => void): () => void {
	const { onMessage } = browser.runtime;
	const hear = (message: unknown): undefined => {
		if (isObject(message) && message.to === 'panel' && isCount(message.tab)) listener(message.tab);
	};
	onMessage.addListener(hear);
	return () => onMessage.removeListener(hear);
}
