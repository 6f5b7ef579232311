import { isObject } from '../domain/guard';
import { browser } from './browser';

/** Tells the extension's open pages that what is on record, or dismissed, has changed. Nobody need be listening. */
export function tellRecordChanged(): void {
	browser.runtime.sendMessage({ to: 'record' }).catch(() => {});
}

/** Calls back whenever what is on record has changed. Gives the end of it. */
export function onRecordChanged(listener: () => void): () => void {
	const { onMessage } = browser.runtime;
	const hear = (message: unknown): undefined => {
		if (isObject(message) && message.to === 'record') listener();
	};
	onMessage.addListener(hear);
	return () => onMessage.removeListener(hear);
}
