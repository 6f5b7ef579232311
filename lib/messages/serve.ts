import { answer, type Handlers } from './answer';
import { browser } from './browser';
import { isEnvelope, type Reply } from './envelope';
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
	hear((message, browserSender) => {
		if (!isEnvelope(message) || message.to !== 'background') return null;
		const sender = senderOf(browserSender, self);
		if (sender) return answer(message, sender, rules);
		return Promise.resolve({ ok: false, failure: refusal('not-allowed', 'The sender is unknown.').failure });
	});
}

/** Serves the page's protocol in a content script. Gives a function that ends it. */
export function servePage(handlers: PageHandlers): () => void {
	return hear((message, browserSender) => {
		if (!isEnvelope(message) || message.to !== 'page') return null;
		if ((browserSender as { id?: unknown } | null)?.id !== browser.runtime.id) return null;
		return answer(message, null, { handlers, shapes: PAGE_SHAPES, mayAsk: () => true });
	});
}

/** Answers messages; `null` leaves one to others. Gives a function that ends it. */
function hear(reply: (message: unknown, sender: unknown) => Promise<Reply> | null): () => void {
	const listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void): true | undefined => {
		const replying = reply(message, sender);
		if (!replying) return undefined;
		void replying.then(respond);
		// Chromium of 2024 sends no promise back: `true` keeps the port open until there is an answer.
		return true;
	};
	const { onMessage } = browser.runtime;
	onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
	return () => onMessage.removeListener(listener as Parameters<typeof onMessage.addListener>[0]);
}
