import { describe, expect, it, vi } from 'vitest';
import { fetchPack } from '../../entrypoints/background/fetch-pack';
import { MOST_PACK_BYTES } from '../../lib/domain/shelf';

const URL_ = 'https://dossiers.example/x.json';

function answering(response: () => Response, url = URL_) {
	return vi.fn(async (_url: string, _how: RequestInit) => {
		const made = response();
		Object.defineProperty(made, 'url', { value: url });
		return made;
	});
}

const ask = (fetch: (url: string, how: RequestInit) => Promise<Response>, follow = false, url = URL_) =>
	fetchPack(url, follow, { fetch, mayRead: async () => false });

describe('a dossier asked of an address', () => {
	it('comes as its bytes were, without cookies or a word of where the question comes from', async () => {
		const fetch = answering(() => new Response('\uFEFF{"a": "ñ"}'));
		expect(await ask(fetch)).toEqual({ kind: 'text', text: '\uFEFF{"a": "ñ"}', url: URL_ });
		expect(fetch.mock.calls[0]?.[1]).toMatchObject({ redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' });
	});

	it.each(['http://dossiers.example/x', 'file:///etc/passwd', 'data:application/json,{}', 'not an address', ''])(
		'is not asked of %j',
		async (url) => {
			const fetch = answering(() => new Response('{}'));
			expect(await ask(fetch, false, url)).toMatchObject({ kind: 'failed', why: 'not-https' });
			expect(fetch).not.toHaveBeenCalled();
		},
	);

	it('does not follow to another address unless told to', async () => {
		const redirect = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
		expect(await ask(answering(redirect))).toEqual({ kind: 'redirect' });
		const elsewhere = answering(() => new Response('{}'), 'https://elsewhere.example/');
		expect(await ask(elsewhere, true)).toEqual({ kind: 'text', text: '{}', url: 'https://elsewhere.example/' });
		expect(elsewhere.mock.calls[0]?.[1].redirect).toBe('follow');
	});

	it('is not taken from a place that is not secure, wherever the way began', async () => {
		expect(
			await ask(
				answering(() => new Response('{}'), 'http://elsewhere.example/'),
				true,
			),
		).toMatchObject({ why: 'not-https' });
	});

	it('says what the server answered', async () => {
		expect(await ask(answering(() => new Response('', { status: 404 })))).toEqual({ kind: 'failed', why: 'status', status: 404 });
	});

	it('stops reading when it grows too large', async () => {
		let sent = 0;
		let cancelled = false;
		const endless = () =>
			new Response(
				new ReadableStream({
					pull(controller) {
						sent += 4_000_000;
						controller.enqueue(new Uint8Array(4_000_000));
					},
					cancel() {
						cancelled = true;
					},
				}),
			);
		expect(await ask(answering(endless))).toMatchObject({ why: 'too-large' });
		expect(sent).toBeLessThan(MOST_PACK_BYTES + 12_000_000);
		expect(cancelled).toBe(true);
	});

	it('gives nothing when the answer breaks off in the middle', async () => {
		const broken = () =>
			new Response(
				new ReadableStream({
					start(controller) {
						controller.enqueue(new TextEncoder().encode('{"format": 1'));
						controller.error(new TypeError('network error'));
					},
				}),
			);
		expect(await ask(answering(broken))).toEqual({ kind: 'no-answer', permitted: true });
	});

	it('must be text', async () => {
		expect(await ask(answering(() => new Response(new Uint8Array([0x7b, 0xf1]))))).toMatchObject({ why: 'no-text' });
	});

	it('says whether the browser withheld the answer', async () => {
		const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
		expect(await ask(fetch)).toEqual({ kind: 'no-answer', permitted: false });
	});
});
