import { expect, it, vi } from 'vitest';
import { useDatabase } from '../../entrypoints/background/database';
import { keptOf, notWantedIn } from '../../entrypoints/background/kept';
import { savedAt, savedNaming } from '../../entrypoints/background/saved-articles';
import { settingsAtHand, whileHolding } from '../../entrypoints/background/settings-at-hand';
import { dismiss } from '../../lib/store/dismissals';
import { inTransaction } from '../../lib/store/in-transaction';
import { saveArticle } from '../../lib/store/save-article';
import { updateSettings } from '../../lib/store/settings';
import { draft } from '../store/fresh';

// It speaks to the browser.
vi.mock('../../entrypoints/background/views', () => ({ forgetViews() {} }));

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

it('gives cards what is known, and no reading list, while an import holds the store', async () => {
	const url = 'https://example.org/a';
	await useDatabase(async (database) => {
		await saveArticle(database, draft({ url }), { html: '<p>One.</p>', text: 'One.' }, '2025-08-09T10:00:00.000Z');
		await dismiss(database, { key: 'k', article: url, at: '2025-08-09T10:00:00.000Z' });
	});
	const card = () => Promise.all([savedAt(url), savedNaming([], null), keptOf('pack', 'ana'), notWantedIn(url)]);
	const before = await card();
	expect(before).toEqual([expect.objectContaining({ url }), [], [], new Set(['k'])]);
	let told: unknown = null;
	await whileHolding(() =>
		useDatabase((database) =>
			inTransaction(database, ['articles', 'statements', 'dismissals'], async (transaction) => {
				void card().then((model) => {
					told = model;
				});
				for (let turn = 0; turn < 5000 && told === null; turn++) await transaction.objectStore('articles').get(url);
			}),
		),
	);
	expect(told).toEqual([null, [], [], new Set(['k'])]);
	expect(await card()).toEqual(before);
});
