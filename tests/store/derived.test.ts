import { describe, expect, it } from 'vitest';
import { keepDerived, readDerived } from '../../lib/store/derived';
import { freshDatabase } from './fresh';

describe('what can be made again', () => {
	it('is there as long as what it was made from is the same', async () => {
		const database = await freshDatabase();
		await keepDerived(database, 'names', 'hash 1', new Int32Array([1, 2]));
		expect(await readDerived(database, 'names', 'hash 1')).toEqual(new Int32Array([1, 2]));
		expect(await readDerived(database, 'names', 'hash 2')).toBeUndefined();
		expect(await readDerived(database, 'other', 'hash 1')).toBeUndefined();
		await keepDerived(database, 'names', 'hash 2', 'new');
		expect(await readDerived(database, 'names', 'hash 1')).toBeUndefined();
		expect(await readDerived(database, 'names', 'hash 2')).toBe('new');
	});

	it('is nothing when it is damaged', async () => {
		const database = await freshDatabase();
		await database.put('derived', 'words', 'names');
		expect(await readDerived(database, 'names', 'hash 1')).toBeUndefined();
	});
});
