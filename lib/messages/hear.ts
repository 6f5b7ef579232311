import { browser } from './browser';
import type { Reply } from './envelope';

/** Answers messages; `null` leaves one to others. Gives a function that ends it. */
export function hear(reply: (message: unknown, sender: unknown) => Promise<Reply> | null): () => void {
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
