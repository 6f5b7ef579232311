import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { inTransaction } from '../../lib/store/in-transaction';
import { freshDatabase } from './fresh';

describe('transactions that write', () => {
	it('come one after the other, also where they have no store in common', async () => {
		const database = await freshDatabase();
		const order: string[] = [];
		const slow = inTransaction(database, ['derived'], async (transaction) => {
			order.push('first begins');
			for (let n = 0; n < 20; n++) await transaction.objectStore('derived').put(n, `n-${n}`);
			order.push('first ends');
		});
		const quick = inTransaction(database, ['meta'], async (transaction) => {
			order.push('second begins');
			await transaction.objectStore('meta').put(DEFAULT_SETTINGS, 'settings');
		});
		await Promise.all([slow, quick]);
		expect(order).toEqual(['first begins', 'first ends', 'second begins']);
	});

	it('go on when the one before has failed, and leave nothing of that one', async () => {
		const database = await freshDatabase();
		const failed = inTransaction(database, ['derived'], async (transaction) => {
			await transaction.objectStore('derived').put(1, 'half');
			throw new Error('no more');
		});
		const next = inTransaction(database, ['derived'], (transaction) => transaction.objectStore('derived').put(2, 'whole'));
		await expect(failed).rejects.toThrow('no more');
		await next;
		expect(await database.getAllKeys('derived')).toEqual(['whole']);
	});
});
