import { describe, expect, it } from 'vitest';
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
