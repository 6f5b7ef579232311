import { answer, type Handlers } from './answer';
import { browser } from './browser';
import { isEnvelope } from './envelope';
import type { BackgroundProtocol, Failure, PageProtocol } from './protocol';
import { refusal } from './refusal';
import { BACKGROUND_SHAPES, PAGE_SHAPES } from './request-shapes';
import { mayAsk, type Sender, senderOf } from './sender';

/** What the background serves. */
export type BackgroundHandlers = Handlers<BackgroundProtocol, Sender>;

/** What a content script serves. Only the extension itself can ask. */
export type PageHandlers = Handlers<PageProtocol, null>;

/**
 * Serves the background's protocol for as long as the background lives. To be called at once when it starts,
 * so that a message can wake it. `explain` names the failure of errors that messages know nothing of.
 */
export function serve(handlers: BackgroundHandlers, explain?: (error: unknown) => Failure | null): void {
	const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
	const rules = { handlers, shapes: BACKGROUND_SHAPES, mayAsk, ...(explain && { explain }) };
	browser.runtime.onMessage.addListener((message: unknown, browserSender: unknown) => {
		if (!isEnvelope(message) || message.to !== 'background') return undefined;
		const sender = senderOf(browserSender, self);
		if (sender) return answer(message, sender, rules);
		return Promise.resolve({ ok: false, failure: refusal('not-allowed', 'The sender is unknown.').failure });
	});
}

/** Serves the page's protocol in a content script. Gives a function that ends it. */
export function servePage(handlers: PageHandlers): () => void {
	const listener = (message: unknown, browserSender: unknown) => {
		if (!isEnvelope(message) || message.to !== 'page') return undefined;
		if ((browserSender as { id?: unknown } | null)?.id !== browser.runtime.id) return undefined;
		return answer(message, null, { handlers, shapes: PAGE_SHAPES, mayAsk: () => true });
	};
	browser.runtime.onMessage.addListener(listener);
	return () => browser.runtime.onMessage.removeListener(listener);
}
