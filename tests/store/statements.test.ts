import { describe, expect, it } from 'vitest';
import { dismissalKey, type StatementFields } from '../../lib/domain/kept-statement';
import { annotationsOf, putAnnotation, removeAnnotation } from '../../lib/store/annotations';
import { dismiss, dismissedIn, undismiss } from '../../lib/store/dismissals';
import {
	addStatement,
	eachStatement,
	getStatements,
	listStatements,
	mergeStatements,
	removeStatement,
	restoreStatement,
	reviseStatement,
	statementsIn,
	statementsOf,
	statementsOn,
	unmergeStatements,
} from '../../lib/store/statements';
import { freshDatabase } from './fresh';

const [DAY1, DAY2, DAY3] = ['2025-08-09T10:00:00.000Z', '2025-08-10T10:00:00.000Z', '2025-08-11T10:00:00.000Z'] as const;

function report(n: number): StatementFields['reports'][number] {
	return {
		article: { url: `https://example.org/${n}`, title: `Report ${n}`, outlet: 'Example', published: '2025-08-09' },
		lang: 'en',
		quote: { exact: 'The bridge stays open.', prefix: 'said: ', suffix: '' },
	};
}

const FIELDS: StatementFields = {
	actor: 'ana-ferrer',
	dossier: 'bridge',
	issue: 'toll',
	stance: 'opposes',
	date: '2025-08-09',
	kind: 'direct',
	denied: false,
	note: '',
	reports: [report(1)],
};

describe('statements on record', () => {
	it('keeps a confirmed statement', async () => {
		const database = await freshDatabase();
		const kept = await addStatement(database, 'a', FIELDS, DAY1);
		expect(kept).toEqual({ ...FIELDS, id: 'a', confirmedAt: DAY1, updatedAt: DAY1, history: [] });
		expect(await listStatements(database)).toEqual({ statements: [kept], broken: 0 });
		expect(await statementsOf(database, 'bridge', 'ana-ferrer')).toEqual([kept]);
		expect(await statementsOf(database, 'other', 'ana-ferrer')).toEqual([]);
	});

	it('finds what was read in an article, once however many of its reports are from there', async () => {
		const database = await freshDatabase();
		const twice = await addStatement(database, 'a', { ...FIELDS, reports: [report(1), report(2), report(1)] }, DAY1);
		const other = await addStatement(database, 'b', { ...FIELDS, reports: [report(2)] }, DAY1);
		expect(await statementsIn(database, 'https://example.org/1')).toEqual([twice]);
		expect(await statementsIn(database, 'https://example.org/2')).toEqual([twice, other]);
		expect(await statementsIn(database, 'https://example.org/')).toEqual([]);
		const merged = await mergeStatements(database, 'b', 'a', DAY2);
		expect(await statementsIn(database, 'https://example.org/1')).toEqual([merged]);
	});

	it('shows every one, however many batches they take, and counts the damaged', async () => {
		const database = await freshDatabase();
		const kept = await addStatement(await freshDatabase(), 'a', FIELDS, DAY1);
		const transaction = database.transaction('statements', 'readwrite');
		for (let n = 0; n < 4500; n++) void transaction.store.put({ ...kept, id: `s${n}` } as never);
		void transaction.store.put({ id: 's0-broken' } as never);
		await transaction.done;
		const seen = new Set<string>();
		let broken = 0;
		await eachStatement(database, (statement) => (statement ? seen.add(statement.id) : broken++));
		expect([seen.size, broken]).toEqual([4500, 1]);
	});

	it('are had by their ids, in the order asked for', async () => {
		const database = await freshDatabase();
		for (const id of ['a', 'b', 'c']) await addStatement(database, id, FIELDS, DAY1);
		expect((await getStatements(database, ['c', 'x', 'a'])).map(({ id }) => id)).toEqual(['c', 'a']);
	});

	it('finds what is on an issue', async () => {
		const database = await freshDatabase();
		const toll = await addStatement(database, 'a', FIELDS, DAY1);
		await addStatement(database, 'b', { ...FIELDS, issue: null, stance: null }, DAY1);
		expect(await statementsOn(database, 'bridge', 'toll')).toEqual([toll]);
		expect(await statementsOn(database, 'other', 'toll')).toEqual([]);
	});

	it('replaces nothing that is on record', async () => {
		const database = await freshDatabase();
		const kept = await addStatement(database, 'a', FIELDS, DAY1);
		await expect(addStatement(database, 'a', { ...FIELDS, stance: 'supports' }, DAY2)).rejects.toThrow();
		expect((await listStatements(database)).statements).toEqual([kept]);
	});

	it('keeps what it was before every change', async () => {
		const database = await freshDatabase();
		await addStatement(database, 'a', FIELDS, DAY1);
		await reviseStatement(database, 'a', { stance: 'qualified', note: 'Only for lorries.' }, DAY2);
		const twice = await reviseStatement(database, 'a', { date: '2025-08' }, DAY3);
		expect(twice).toMatchObject({ stance: 'qualified', date: '2025-08', confirmedAt: DAY1, updatedAt: DAY3 });
		expect(twice.history.map(({ at, before }) => [at, before.stance, before.date])).toEqual([
			[DAY2, 'opposes', '2025-08-09'],
			[DAY3, 'qualified', '2025-08-09'],
		]);
	});

	it('changes nothing that is not there or is damaged', async () => {
		const database = await freshDatabase();
		await expect(reviseStatement(database, 'a', {}, DAY1)).rejects.toThrow('not on record');
		await database.put('statements', { id: 'b', dossier: 'bridge', actor: 'ana-ferrer' } as never);
		await expect(reviseStatement(database, 'b', {}, DAY1)).rejects.toThrow('damaged');
		expect(await listStatements(database)).toEqual({ statements: [], broken: 1 });
	});

	it('gives a statement no words that it never had, and takes words back that were left out', async () => {
		const database = await freshDatabase();
		const [whole] = FIELDS.reports;
		if (!whole) throw new Error('The sample has no report');
		const [first = ''] = whole.quote.exact.split(' ');
		await addStatement(database, 'a', FIELDS, DAY1);
		const other = { ...whole, quote: { ...whole.quote, exact: 'Never said.' } };
		await expect(reviseStatement(database, 'a', { reports: [other] }, DAY2)).rejects.toMatchObject({ code: 'storage-broken' });
		const cut = { ...whole, quote: { ...whole.quote, exact: first } };
		const after = await reviseStatement(database, 'a', { reports: [cut] }, DAY2);
		expect(after.history).toMatchObject([{ at: DAY2, before: { reports: [whole] } }]);
		expect((await reviseStatement(database, 'a', { reports: [whole] }, DAY2)).reports).toEqual([whole]);
	});

	it('makes two reports of one event one statement', async () => {
		const database = await freshDatabase();
		await addStatement(database, 'a', FIELDS, DAY1);
		await addStatement(database, 'b', { ...FIELDS, stance: 'neutral', reports: [report(2), report(1)] }, DAY2);
		const merged = await mergeStatements(database, 'a', 'b', DAY3);
		expect(merged.reports).toEqual([report(1), report(2)]);
		expect(merged.stance).toBe('opposes');
		expect(merged.history.map(({ before }) => before.stance)).toEqual(['neutral', 'opposes']);
		expect((await listStatements(database)).statements).toEqual([merged]);
	});

	it('merges two of one speaker whom several dossiers have, where it is told so', async () => {
		const database = await freshDatabase();
		await addStatement(database, 'a', FIELDS, DAY1);
		await addStatement(database, 'b', { ...FIELDS, dossier: 'council', actor: 'ferrer', reports: [report(2)] }, DAY1);
		await expect(mergeStatements(database, 'a', 'b', DAY2)).rejects.toThrow('one speaker');
		const merged = await mergeStatements(database, 'a', 'b', DAY2, () => true);
		expect(merged).toMatchObject({ actor: 'ana-ferrer', dossier: 'bridge', reports: [report(1), report(2)] });
		expect(merged.history[0]?.before).toMatchObject({ actor: 'ferrer', dossier: 'council' });
	});

	it('undoes a merging: both are as they were', async () => {
		const database = await freshDatabase();
		const into = await addStatement(database, 'a', FIELDS, DAY1);
		const from = await addStatement(database, 'b', { ...FIELDS, reports: [report(2)] }, DAY2);
		const { updatedAt } = await mergeStatements(database, 'a', 'b', DAY3);
		await unmergeStatements(database, into, from, updatedAt);
		expect(await getStatements(database, ['a', 'b'])).toEqual([into, from]);
	});

	it('undoes no merging after which the statement was corrected', async () => {
		const database = await freshDatabase();
		const into = await addStatement(database, 'a', FIELDS, DAY1);
		const from = await addStatement(database, 'b', { ...FIELDS, reports: [report(2)] }, DAY1);
		const { updatedAt } = await mergeStatements(database, 'a', 'b', DAY2);
		const corrected = await reviseStatement(database, 'a', { note: 'Mine.' }, DAY3);
		await expect(unmergeStatements(database, into, from, updatedAt)).rejects.toThrow('changed after');
		expect((await listStatements(database)).statements).toEqual([corrected]);
	});

	it.each([
		['with itself', 'a'],
		['with nothing', 'x'],
		['of two speakers', 'b'],
	])('merges nothing %s', async (_what, from) => {
		const database = await freshDatabase();
		await addStatement(database, 'a', FIELDS, DAY1);
		await addStatement(database, 'b', { ...FIELDS, actor: 'tom-moss' }, DAY1);
		await expect(mergeStatements(database, 'a', from, DAY2)).rejects.toThrow();
		expect((await listStatements(database)).statements).toHaveLength(2);
	});

	it('takes one off the record and puts it back as it was', async () => {
		const database = await freshDatabase();
		const kept = await addStatement(database, 'a', FIELDS, DAY1);
		expect(await removeStatement(database, 'a')).toEqual(kept);
		expect(await removeStatement(database, 'a')).toBeNull();
		await restoreStatement(database, kept);
		await restoreStatement(database, { ...kept, note: 'other' });
		expect((await listStatements(database)).statements).toEqual([kept]);
	});
});

describe('dismissals', () => {
	it('are kept by article and can be taken back', async () => {
		const database = await freshDatabase();
		const article = 'https://example.org/1';
		const key = dismissalKey(article, 'ana-ferrer', 'The bridge stays open.');
		await dismiss(database, { key, article, at: DAY1 });
		await dismiss(database, { key, article, at: DAY2 });
		expect(await dismissedIn(database, article)).toEqual(new Set([key]));
		expect(await dismissedIn(database, 'https://example.org/2')).toEqual(new Set());
		await undismiss(database, key);
		expect(await dismissedIn(database, article)).toEqual(new Set());
	});
});

describe('highlights and notes', () => {
	it('are kept by article, the oldest first, and remember when they were made', async () => {
		const database = await freshDatabase();
		const article = 'https://example.org/1';
		const one = { id: 'n', article, quote: report(1).quote, note: '', created: DAY2, modified: DAY2 };
		await putAnnotation(database, one);
		await putAnnotation(database, { ...one, id: 'm', created: DAY1, modified: DAY1 });
		await putAnnotation(database, { ...one, note: 'Ask her.', created: DAY3, modified: DAY3 });
		const all = await annotationsOf(database, article);
		expect(all.map(({ id, created, note }) => [id, created, note])).toEqual([
			['m', DAY1, ''],
			['n', DAY2, 'Ask her.'],
		]);
		expect(await removeAnnotation(database, 'm')).toMatchObject({ id: 'm' });
		expect(await removeAnnotation(database, 'm')).toBeNull();
	});
});
