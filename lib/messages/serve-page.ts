import { answer, type Handlers } from './answer';
import { browser } from './browser';
import { isEnvelope } from './envelope';
import { hear } from './hear';
import { PAGE_SHAPES } from './page-shapes';
import type { PageProtocol } from './protocol';

/** What a content script serves. Only the extension itself can ask. */
type PageHandlers = Handlers<PageProtocol, null>;

/** Serves the page's protocol, or some of it, in a content script or a saved copy. Gives a function that ends it. */
export function servePage(handlers: Partial<PageHandlers>): () => void {
	return hear((message, browserSender) => {
		if (!isEnvelope(message) || message.to !== 'page') return null;
		if ((browserSender as { id?: unknown } | null)?.id !== browser.runtime.id) return null;
		return answer(message, null, { handlers: handlers as PageHandlers, shapes: PAGE_SHAPES, mayAsk: () => true });
	});
}
