import '../store/fresh';
import { expect, it } from 'vitest';
import { useDatabase } from '../../entrypoints/background/database';
import { settingsAtHand, whileHolding } from '../../entrypoints/background/settings-at-hand';
import { inTransaction } from '../../lib/store/in-transaction';
import { updateSettings } from '../../lib/store/settings';

it('gives the settings while an import holds the store, and those of today before and after', async () => {
	const set = (on: boolean) => useDatabase((database) => updateSettings(database, () => ({ on })));
	await set(false);
	expect((await settingsAtHand()).on).toBe(false);
	await set(true);
	let told: boolean | null = null;
	await whileHolding(() =>
		useDatabase((database) =>
			inTransaction(database, ['meta'], async (transaction) => {
				void set(false);
				void settingsAtHand().then(({ on }) => {
					told = on;
				});
				// The transaction goes on, and nobody else has the store, until there is an answer.
				for (let turn = 0; turn < 50 && told === null; turn++) await transaction.objectStore('meta').get('settings');
			}),
		),
	);
	expect(told).toBe(true);
	expect((await settingsAtHand()).on).toBe(false);
});
