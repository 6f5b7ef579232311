import { describe, expect, it, vi } from 'vitest';
import { gatherPictures, type Means } from '../../entrypoints/background/gather-pictures';
import { MOST_PICTURE_BYTES } from '../../lib/domain/picture';

function gif(more = 0): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(6 + more);
	bytes.set(new TextEncoder().encode('GIF89a'));
	return bytes;
}
const base64 = (text: string) => btoa(text);
const found = (n: number, address = `https://pictures.example/${n}.gif`) => ({ key: String(n).repeat(16), address });

const means = (over: Partial<Means> = {}): Means => ({
	fetch: async () => new Response(gif()),
	mayRead: async () => true,
	inPage: async () => [],
	...over,
});

describe('the pictures of an article that is saved', () => {
	it('are asked for where the extension may read, once each, without cookies or a word of where from, and nothing beside', async () => {
		const fetch = vi.fn(async (_url: string, _how: RequestInit) => new Response(gif()));
		const inPage = vi.fn(async () => []);
		const kept = await gatherPictures([found(1), found(2)], [], means({ fetch, inPage }));
		expect(kept).toEqual([
			{ ...found(1), type: 'image/gif', bytes: gif() },
			{ ...found(2), type: 'image/gif', bytes: gif() },
		]);
		expect(fetch.mock.calls.map(([url]) => url)).toEqual([found(1).address, found(2).address]);
		for (const [, how] of fetch.mock.calls) {
			expect(how).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
		}
		expect(inPage).not.toHaveBeenCalled();
	});

	it('are the page’s to fetch where the extension may not read, or not in the clear', async () => {
		const plain = found(2, 'http://pictures.example/2.gif');
		const given = {
			fetch: vi.fn(async () => new Response(gif())),
			mayRead: async () => false,
			inPage: vi.fn(async () => [{ address: found(1).address, data: base64('GIF89a') }]),
		};
		expect(await gatherPictures([found(1), plain], [], given)).toEqual([{ ...found(1), type: 'image/gif', bytes: gif() }]);
		expect(given.fetch).not.toHaveBeenCalled();
		expect(given.inPage).toHaveBeenCalledWith([found(1).address, plain.address]);
	});

	it('that were kept before are not asked for again', async () => {
		const given = means({ fetch: vi.fn(async () => new Response(gif())), inPage: vi.fn(async () => []) });
		const before = [{ ...found(1), type: 'image/gif' as const, bytes: gif(3) }];
		expect(await gatherPictures([found(1)], before, given)).toEqual(before);
		expect(given.fetch).not.toHaveBeenCalled();
		expect(given.inPage).not.toHaveBeenCalled();
		// What another picture of the same key was, is not this one.
		await gatherPictures([found(1, 'https://pictures.example/other.gif')], before, given);
		expect(given.fetch).toHaveBeenCalledOnce();
	});

	it.each([
		['is not there', () => new Response('', { status: 404 })],
		[
			'is a drawing that can do more',
			() => new Response('<svg onload="alert(1)"/>', { headers: { 'content-type': 'image/png' } }),
		],
		['is too large', () => new Response(gif(MOST_PICTURE_BYTES))],
		[
			'breaks off',
			() =>
				new Response(
					new ReadableStream({
						pull: (controller) => controller.error(new Error('gone')),
					}),
				),
		],
		[
			'cannot be had',
			() => {
				throw new TypeError('Failed to fetch');
			},
		],
	])('stay out where one %s; the others come', async (_what, response) => {
		const fetch = vi.fn(async (url: string) => (url === found(1).address ? response() : new Response(gif())));
		expect((await gatherPictures([found(1), found(2)], [], means({ fetch }))).map(({ key }) => key)).toEqual([found(2).key]);
	});

	it('take no more room than they may', async () => {
		const fetch = vi.fn(async () => new Response(gif(MOST_PICTURE_BYTES - 10)));
		const kept = await gatherPictures(
			[1, 2, 3, 4].map((n) => found(n)),
			[],
			means({ fetch }),
		);
		expect(kept.length).toBe(2);
	});

	it('take the page’s word for nothing', async () => {
		const mayRead = vi.fn(async () => false);
		const from = (given: unknown) => gatherPictures([found(1)], [], means({ mayRead, inPage: async () => given }));
		const { address } = found(1);
		expect(await from([{ address, data: base64('<svg/>') }])).toEqual([]);
		expect(await from([{ address: 'https://other.example/', data: base64('GIF89a') }])).toEqual([]);
		expect(await from([{ address, data: 'no base64!' }])).toEqual([]);
		expect(await from('nonsense')).toEqual([]);
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		expect(await gatherPictures([found(1)], [], means({ mayRead, inPage: () => Promise.reject(new Error('gone')) }))).toEqual([]);
	});
});
