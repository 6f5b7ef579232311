import { describe, expect, it, vi } from 'vitest';
import { connection } from '../../lib/store/connection';
import { countArticles } from '../../lib/store/list-articles';
import { freshDatabase } from './fresh';

describe('connection', () => {
	it('opens once, and again after the connection was lost', async () => {
		(await freshDatabase()).close();
		const use = connection();
		const [first, second] = await Promise.all([use(async (database) => database), use(async (database) => database)]);
		expect(first).toBe(second);
		first.close();
		await expect(use(countArticles)).rejects.toMatchObject({ code: 'storage-broken' });
		expect(await use(countArticles)).toBe(0);
	});

	it('tells at once that what was stored was cleared, and lets go of it', async () => {
		(await freshDatabase()).close();
		const cleared = vi.fn();
		const use = connection({ onCleared: cleared });
		await use(countArticles);
		await new Promise((resolve) => {
			indexedDB.deleteDatabase('on-record').onsuccess = resolve;
		});
		await vi.waitFor(() => expect(cleared).toHaveBeenCalledOnce());
		expect(await use(countArticles)).toBe(0);
	});

	it('tries again after a failed opening', async () => {
		(await freshDatabase()).close();
		let broken = true;
		const use = connection({
			name: 'other',
			migrations: [
				() => {
					if (broken) throw new Error('not yet');
				},
			],
		});
		await expect(use(async () => 1)).rejects.toMatchObject({ code: 'storage-broken' });
		broken = false;
		expect(await use(async () => 1)).toBe(1);
	});
});
