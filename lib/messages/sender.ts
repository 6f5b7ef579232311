import { isObject } from '../domain/guard';
import type { BackgroundProtocol } from './protocol';

/** Who asks: one of the extension's own pages, or a content script in a web page. */
export type Sender =
	| { readonly kind: 'extension'; readonly tab: number | null }
	| { readonly kind: 'content'; readonly tab: number };

/** What the extension knows of itself: its id and the start of its own addresses, such as `chrome-extension://…/`. */
export interface Self {
	readonly id: string;
	readonly origin: string;
}

/**
 * What a content script may ask: it lives in the process of a page that may be hostile. It may have what the card shows
 * kept and dismissed, by its place in its own tab; whose words they are is the background's own reading.
 */
const FOR_CONTENT: ReadonlySet<keyof BackgroundProtocol> = new Set([
	'glance',
	'read',
	'card',
	'hands',
	'wake',
	'save',
	'openLibrary',
	'keepStatement',
	'dropStatement',
	'dismissStatement',
	'undismissStatement',
	'correctionForm',
	'statementChoices',
]);

/**
 * The sender of a message, from what the browser (never the message) says about it; `null` for a stranger.
 * `browserSender` is a `runtime.MessageSender`.
 */
export function senderOf(browserSender: unknown, self: Self): Sender | null {
	if (!isObject(browserSender) || browserSender.id !== self.id) return null;
	const tab = isObject(browserSender.tab) && typeof browserSender.tab.id === 'number' ? browserSender.tab.id : null;
	const { url } = browserSender;
	if (typeof url === 'string' && url.startsWith(self.origin)) return { kind: 'extension', tab };
	// No address and no tab: a page of our own in some browsers' side panels, or a prerendered one. Not worth the risk.
	return tab === null ? null : { kind: 'content', tab };
}

/** True when this sender may ask this: all of it from our own pages, little from content scripts, and only their own tab. */
export function mayAsk(sender: Sender, name: string, request: unknown): boolean {
	if (sender.kind === 'extension') return true;
	if (!(FOR_CONTENT as ReadonlySet<string>).has(name)) return false;
	return !isObject(request) || request.tab === undefined || request.tab === sender.tab;
}
