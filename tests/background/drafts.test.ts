import { describe, expect, it } from 'vitest';
import { draftsIn } from '../../entrypoints/library/drafts';

/** Storage and locks as two windows of one browser share them; `live` are the windows that have not gone. */
function browser() {
	const items = new Map<string, string>();
	const storage = {
		getItem: (key: string) => items.get(key) ?? null,
		setItem: (key: string, value: string) => void items.set(key, value),
		removeItem: (key: string) => void items.delete(key),
	};
	const held = new Set<string>();
	const locks = {
		request: async (name: string) => void held.add(name),
		query: async () => ({ held: [...held].map((name) => ({ name })) }),
	};
	const keys = new Proxy(storage, {
		ownKeys: () => [...items.keys()],
		getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
	});
	return {
		items,
		open: (window: string) => draftsIn(keys as unknown as Storage, locks as unknown as LockManager, window),
		close: (window: string) => {
			for (const name of held) if (name.endsWith(window)) held.delete(name);
		},
	};
}

describe('what is typed and not kept', () => {
	it('is taken up by the next window, once the one it was typed in has gone', async () => {
		const { open, close } = browser();
		const [first, second] = [open('w1'), open('w2')];
		first.keep('d actors NEW', { name: 'Eva' });
		expect(await second.take('d actors NEW')).toBeNull();
		close('w1');
		expect(await second.take('d actors OTHER')).toBeNull();
		expect(await second.take('d actors NEW')).toEqual({ name: 'Eva' });
		// It is the second window's now: a third one leaves it alone.
		expect(await open('w3').take('d actors NEW')).toBeNull();
		second.drop('d actors NEW');
		close('w2');
		expect(await open('w4').take('d actors NEW')).toBeNull();
	});

	it('of two windows is nobody’s to overwrite', async () => {
		const { open, close } = browser();
		open('w1').keep('d head', 1);
		open('w2').keep('d head', 2);
		close('w1');
		close('w2');
		const third = open('w3');
		const found = await third.take('d head');
		third.drop('d head');
		expect([found, await third.take('d head')].sort()).toEqual([1, 2]);
	});

	it('is not confused by what is broken', async () => {
		const { open, items } = browser();
		items.set('draft 1 d head w0', '{"at": 1, "dra');
		items.set('something else', 'x');
		expect(await open('w1').take('d head')).toBeNull();
		expect([...items.keys()]).toEqual(['something else']);
	});
});
