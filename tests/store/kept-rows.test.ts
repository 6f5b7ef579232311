import { describe, expect, it } from 'vitest';
import type { StatementFields } from '../../lib/domain/kept-statement';
import { beginKeptRows, keepRows, readKeptRows } from '../../lib/store/kept-rows';
import { removeDamaged } from '../../lib/store/remove-damaged';
import type { Database } from '../../lib/store/schema';
import {
	addStatement,
	mergeStatements,
	removeStatement,
	restoreStatement,
	reviseStatement,
	unmergeStatements,
} from '../../lib/store/statements';
import { freshDatabase } from './fresh';

const NOW = '2025-08-09T10:00:00.000Z';
const FIELDS: StatementFields = {
	actor: 'ana-ferrer',
	dossier: 'bridge',
	issue: null,
	stance: null,
	date: null,
	kind: 'direct',
	denied: false,
	note: '',
	reports: [
		{
			article: { url: 'https://example.org/1', title: 'One', outlet: null, published: null },
			lang: 'en',
			quote: { exact: 'No.', prefix: '', suffix: '' },
		},
	],
};
const add = (database: Database, id: string) => addStatement(database, id, FIELDS, NOW);

/** A database with two statements of which the rows are kept. */
async function opened(): Promise<Database> {
	const database = await freshDatabase();
	for (const id of ['a', 'b']) await add(database, id);
	await beginKeptRows(database);
	await keepRows(database, 'rows', 0);
	return database;
}

describe('what is kept of the statements', () => {
	it('is nothing at first, and changes are then not noted', async () => {
		const database = await freshDatabase();
		await add(database, 'a');
		expect(await readKeptRows(database)).toBeNull();
		expect(await database.getAllKeys('derived')).toEqual([]);
	});

	it.each<[string, (database: Database) => Promise<unknown>, string[]]>([
		['adding', (database) => add(database, 'c'), ['c']],
		['revising', (database) => reviseStatement(database, 'a', { note: 'x' }, NOW), ['a']],
		['merging', (database) => mergeStatements(database, 'a', 'b', NOW), ['a', 'b']],
		['removing', (database) => removeStatement(database, 'b'), ['b']],
		[
			'undoing both',
			async (database) => {
				const [into, from] = [await database.get('statements', 'a'), await database.get('statements', 'b')];
				if (!into || !from) throw new Error('They are not there');
				const merged = await mergeStatements(database, 'a', 'b', NOW);
				await unmergeStatements(database, into, from, merged.updatedAt);
				await removeStatement(database, 'b');
				await restoreStatement(database, from);
			},
			['a', 'b', 'a', 'b', 'b', 'b'],
		],
	])('knows of %s', async (_what, change, ids) => {
		const database = await opened();
		await change(database);
		expect(await readKeptRows(database)).toEqual({ rows: 'rows', changed: ids });
	});

	it('knows nothing of a change that failed', async () => {
		const database = await opened();
		await expect(add(database, 'a')).rejects.toThrow();
		expect((await readKeptRows(database))?.changed).toEqual([]);
	});

	it('keeps changes noted that came while it was put together', async () => {
		const database = await opened();
		await removeStatement(database, 'a');
		const known = (await readKeptRows(database))?.changed.length ?? 0;
		await removeStatement(database, 'b');
		await keepRows(database, 'newer', known);
		expect(await readKeptRows(database)).toEqual({ rows: 'newer', changed: ['b'] });
	});

	it('is let go of when damaged statements are removed, and what was being put together is not kept', async () => {
		const database = await opened();
		await database.put('statements', { id: 'broken' } as never);
		await removeDamaged(database, [{ section: 'statements', key: 'broken' }]);
		await keepRows(database, 'old', 0);
		expect(await readKeptRows(database)).toBeNull();
	});

	it('is let go of when there are too many changes', async () => {
		const database = await opened();
		await database.put('derived', Array.from({ length: 2000 }, () => 'a') as never, 'kept-rows-changed');
		await removeStatement(database, 'a');
		expect(await database.getAllKeys('derived')).toEqual([]);
	});
});
