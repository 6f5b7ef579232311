import { browser } from './browser';
import { type Envelope, openReply } from './envelope';
import type { BackgroundProtocol, PageProtocol } from './protocol';
import { failureOf, refusal } from './refusal';

/**
 * Asks the background and gives its answer.
 * Rejects with a `Refusal`, whose `failure` says why; code `internal` when the background cannot be reached.
 */
export async function ask<K extends keyof BackgroundProtocol>(
	name: K,
	request: BackgroundProtocol[K]['ask'],
): Promise<BackgroundProtocol[K]['answer']> {
	const envelope: Envelope = { to: 'background', name, request };
	const reply = await browser.runtime.sendMessage(envelope).catch((error: unknown) => {
		throw refusal('internal', failureOf(error).detail);
	});
	return openReply(reply) as BackgroundProtocol[K]['answer'];
}

/**
 * Asks the content script in a tab's top frame and gives its answer.
 * Rejects with a `Refusal`; code `no-access` when no content script lives there.
 */
export async function askPage<K extends keyof PageProtocol>(
	tab: number,
	name: K,
	request: PageProtocol[K]['ask'],
): Promise<PageProtocol[K]['answer']> {
	const envelope: Envelope = { to: 'page', name, request };
	const reply = await browser.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch((error: unknown) => {
		throw refusal('no-access', failureOf(error).detail);
	});
	return openReply(reply) as PageProtocol[K]['answer'];
}
