import { describe, expect, it, vi } from 'vitest';
import type { BackgroundProtocol } from '../../lib/messages/protocol';
import { Refusal, refusal } from '../../lib/messages/refusal';
import { BACKGROUND_SHAPES } from '../../lib/messages/request-shapes';
import { mayAsk, type Sender } from '../../lib/messages/sender';
import { link, noting } from './link';

const NAMES = Object.keys(BACKGROUND_SHAPES) as (keyof BackgroundProtocol)[];
const PAGE = { url: null, canonicalUrl: null, title: '', byline: null, outlet: null, published: null, lang: null, blocks: [] };
const fromPage: Sender = { kind: 'content', tab: 4 };
const fromPopup: Sender = { kind: 'extension', tab: null };

function background(sender: Sender, explain?: (error: unknown) => null) {
	const calls: string[] = [];
	const handlers = noting<BackgroundProtocol, Sender>(NAMES, calls);
	return { calls, handlers, ask: link({ handlers, shapes: BACKGROUND_SHAPES, mayAsk, ...(explain && { explain }) }, sender) };
}

const codeOf = async (work: Promise<unknown>) => {
	const error = await work.then(
		() => null,
		(reason: unknown) => reason,
	);
	return error instanceof Refusal ? error.failure.code : error;
};

describe('answer', () => {
	it('hands a sound request to its handler and its answer back', async () => {
		const { ask, handlers } = background(fromPage);
		(handlers as { read: unknown }).read = ({ page }: { page: { title: string } }) => ({ seen: page.title });
		expect(await ask('read', { page: { ...PAGE, title: 'A title' }, force: false })).toEqual({ seen: 'A title' });
	});

	it.each([
		['read', { page: PAGE, force: true }],
		['card', { entity: 'a', dossier: 'd', block: null, published: null, url: null }],
		['save', {}],
		['save', { tab: 4 }],
		['openLibrary', { hash: '' }],
		['keepStatement', { at: { block: 0, start: 1, end: 9 } }],
		['dismissStatement', { tab: 4, at: { block: 0, start: 1, end: 9 } }],
	])('lets a content script ask %s', async (name, request) => {
		const { ask, calls } = background(fromPage);
		await ask(name, request);
		expect(calls).toEqual([name]);
	});

	it.each([
		['save', { tab: 5 }],
		['tab', { tab: 4 }],
		['relatedHere', { tab: 4 }],
		['article', { url: 'https://example.org/' }],
		['removeArticle', { url: 'https://example.org/' }],
		['settings', null],
		['changeSettings', { on: false }],
		['switchSite', { host: 'example.org', on: false }],
		['dossiers', null],
		['keepStatement', { tab: 5, at: { block: 0, start: 1, end: 9 } }],
		['dropStatement', { tab: 5, at: { block: 0, start: 1, end: 9 } }],
		['removeStatement', { id: 'a' }],
		['ledger', {}],
	])('refuses %s to a content script', async (name, request) => {
		const { ask, calls } = background(fromPage);
		expect(await codeOf(ask(name, request))).toBe('not-allowed');
		expect(calls).toEqual([]);
	});

	it.each(['nothing', 'toString', '__proto__', 'constructor', ''])('knows no request named %j', async (name) => {
		const { ask } = background(fromPopup);
		expect(await codeOf(ask(name, null))).toBe('bad-request');
	});

	it('passes on the failure of a refusal', async () => {
		const { ask, handlers } = background(fromPopup);
		(handlers as { settings: unknown }).settings = () => Promise.reject(refusal('storage-full', 'No room.'));
		await expect(ask('settings', null)).rejects.toMatchObject({ failure: { code: 'storage-full', detail: 'No room.' } });
	});

	it('tells of any other error without its stack, and reports it here', async () => {
		const report = vi.spyOn(console, 'error').mockImplementation(() => {});
		const { ask, handlers } = background(fromPopup);
		(handlers as { settings: unknown }).settings = () => {
			throw new TypeError('x is not a function');
		};
		await expect(ask('settings', null)).rejects.toMatchObject({ failure: { code: 'internal', detail: 'x is not a function' } });
		expect(report).toHaveBeenCalledOnce();
		report.mockRestore();
	});

	it('lets the wiring name the failure of a foreign error', async () => {
		const { ask, handlers } = background(fromPopup, () => ({ code: 'pack-broken', detail: 'at /id' }) as never);
		(handlers as { dossiers: unknown }).dossiers = () => {
			throw new Error('boom');
		};
		expect(await codeOf(ask('dossiers', null))).toBe('pack-broken');
	});
});
