import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import { beginKeptRows, keepRows, readKeptRows } from '../../lib/store/kept-rows';
import { listStatements } from '../../lib/store/statements';
import { freshDatabase } from '../store/fresh';
import { anyRecord } from './arbitrary';
import { distinct, sourceOf, written } from './file';
import { imported } from './library';

const statements = anyRecord.filter(({ section }) => section === 'statements');
const others = anyRecord.filter(({ section }) => section !== 'statements');

it('an import shows every statement that is there afterwards, as it is then, so that the record need not read them again', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(statements, { maxLength: 6 }),
			fc.array(statements, { minLength: 1, maxLength: 6 }),
			async (mine, theirs) => {
				const database = await freshDatabase();
				await imported(database, await written(sourceOf(distinct(mine))));
				// Some of them are of one id: they are merged.
				const [first] = mine;
				const file = theirs.map((record, at) =>
					at === 0 && first ? { ...record, value: { ...record.value, id: (first.value as KeptStatement).id } } : record,
				);
				const shown = new Map<string, KeptStatement>();
				await imported(database, await written(sourceOf(distinct(file as typeof theirs))), 'two', undefined, (one) => {
					if (one) shown.set(one.id, one);
				});
				const there = (await listStatements(database)).statements;
				expect([...shown.values()].sort(byId)).toEqual([...there].sort(byId));
			},
		),
		{ numRuns: 40 },
	);
});

it('a damaged statement is shown as such', async () => {
	const database = await freshDatabase();
	await database.put('statements', { id: 'broken' } as never);
	const shown: unknown[] = [];
	const file = await written(sourceOf(distinct(fc.sample(statements, { numRuns: 1, seed: 1 }))));
	await imported(database, file, 'one', undefined, (one) => shown.push(one));
	expect(shown[0]).toBeNull();
});

it('rows that are kept are let go of by an import of statements, with changes noted from then on, and by no other', async () => {
	const database = await freshDatabase();
	await beginKeptRows(database);
	await keepRows(database, 'rows', 0);
	const shown: unknown[] = [];
	const fileOf = (from: typeof others) => written(sourceOf(distinct(fc.sample(from, { numRuns: 6, seed: 1 }))));
	await imported(database, await fileOf(others), 'one', undefined, (one) => shown.push(one));
	expect(await readKeptRows(database)).toEqual({ rows: 'rows', changed: [] });
	const file = await fileOf(statements);
	await imported(database, file, 'two');
	expect(await readKeptRows(database)).toBeNull();
	await keepRows(database, 'newer', 0);
	expect(await readKeptRows(database)).toEqual({ rows: 'newer', changed: [] });
	await imported(database, file, 'again');
	expect(await readKeptRows(database)).toEqual({ rows: 'newer', changed: [] });
	expect(shown).toEqual([]);
});

function byId(a: KeptStatement, b: KeptStatement): number {
	return a.id < b.id ? -1 : 1;
}
