import { describe, expect, it } from 'vitest';
import { mayAsk, senderOf } from '../../lib/messages/sender';

const SELF = { id: 'us', origin: 'chrome-extension://us/' };

describe('senderOf', () => {
	it.each([
		['the popup', { id: 'us', url: 'chrome-extension://us/popup.html' }, { kind: 'extension', tab: null }],
		[
			'the library in a tab',
			{ id: 'us', url: 'chrome-extension://us/library.html', tab: { id: 7 } },
			{ kind: 'extension', tab: 7 },
		],
		['a content script', { id: 'us', url: 'https://example.org/', tab: { id: 7 } }, { kind: 'content', tab: 7 }],
		['another extension', { id: 'them', url: 'chrome-extension://them/x.html' }, null],
		[
			'a page that looks like ours',
			{ id: 'us', url: 'https://chrome-extension.example/us/', tab: { id: 7 } },
			{ kind: 'content', tab: 7 },
		],
		['nobody', undefined, null],
		['a page of no tab', { id: 'us', url: 'https://example.org/' }, null],
	])('knows %s', (_who, browserSender, expected) => {
		expect(senderOf(browserSender, SELF)).toEqual(expected);
	});
});

describe('mayAsk', () => {
	it('lets our own pages ask for anything', () => {
		expect(mayAsk({ kind: 'extension', tab: null }, 'savedCount', null)).toBe(true);
	});
	it('keeps a content script to its own tab', () => {
		expect(mayAsk({ kind: 'content', tab: 7 }, 'save', {})).toBe(true);
		expect(mayAsk({ kind: 'content', tab: 7 }, 'save', { tab: 7 })).toBe(true);
		expect(mayAsk({ kind: 'content', tab: 7 }, 'save', { tab: 8 })).toBe(false);
	});
});
