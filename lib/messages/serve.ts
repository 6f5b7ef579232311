import { answer, type Handlers } from './answer';
import { browser } from './browser';
import { isEnvelope } from './envelope';
import { hear } from './hear';
import type { BackgroundProtocol, Failure } from './protocol';
import { refusal } from './refusal';
import { BACKGROUND_SHAPES } from './request-shapes';
import { mayAsk, type Sender, senderOf } from './sender';

/** What the background serves. */
export type BackgroundHandlers = Handlers<BackgroundProtocol, Sender>;

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
