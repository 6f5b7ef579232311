import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryRecords } from '../../lib/articles/entry-records';
import type { ArticleWithCopy } from '../../lib/domain/library-record';
import { bareEntry, type ListEntry } from '../../lib/domain/list-entry';
import { addToArticle } from '../../lib/store/add-records';
import { commitImport } from '../../lib/store/commit-import';
import { countSaved } from '../../lib/store/count-library';
import { getArticle } from '../../lib/store/get-article';
import { beginImport, readJournal, sealImport, stagePart } from '../../lib/store/incoming';
import type { Database } from '../../lib/store/schema';
import { anyArticle } from '../exchange/arbitrary';
import { exported } from '../exchange/library';
import { freshDatabase } from './fresh';

const [article] = fc.sample(anyArticle, { numRuns: 1, seed: 1 });
if (!article) throw new Error('no sample');
const [EARLY, LATE] = ['2020-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z'];
const kept: ArticleWithCopy = {
	...article,
	title: 'Here',
	byline: null,
	tags: ['mine'],
	read: false,
	archived: false,
	progress: 0.2,
	savedAt: LATE,
	updatedAt: LATE,
	copy: { html: '<p>Here.</p>', text: 'Here.' },
};

function listed(over: Partial<ListEntry>, text = ''): ArticleWithCopy {
	const copy = { html: text && `<p>${text}</p>`, text };
	const [first] = entryRecords({ ...bareEntry(kept.url), title: 'There', ...over }, copy, LATE);
	return first?.value as ArticleWithCopy;
}

describe('an article that is here and in another program’s list', () => {
	it('stays as it is, with the tags of both, saved when it first was, and read or archived where it was', () => {
		const incoming = listed({ byline: 'Ana Gil', tags: ['theirs', 'mine'], savedAt: EARLY, archived: true, read: true });
		expect(addToArticle(kept, incoming)).toEqual({
			...kept,
			byline: 'Ana Gil',
			published: kept.published ?? incoming.published,
			outlet: kept.outlet ?? incoming.outlet,
			tags: ['mine', 'theirs'],
			savedAt: EARLY,
			read: true,
			archived: true,
		});
	});

	it('keeps its text, also when the list has another one that is newer', () => {
		expect(addToArticle(kept, listed({ savedAt: '2026-01-01T00:00:00.000Z' }, 'There.'))).toMatchObject({
			copy: kept.copy,
			updatedAt: LATE,
		});
	});

	it('gets a text and a title where it has none, and the search hears of it', () => {
		const bare = { ...kept, title: kept.url, excerpt: '', words: 0, copy: { html: '', text: '' } };
		const whole = addToArticle(bare, listed({}, 'There.'));
		expect(whole).toMatchObject({ title: 'There', excerpt: 'There.', words: 1, copy: { text: 'There.' } });
		expect(whole.updatedAt > bare.updatedAt).toBe(true);
	});
});

async function importList(database: Database, id: string, entries: readonly ListEntry[]) {
	await beginImport(database, id, 'list.csv', LATE);
	const records = entries.flatMap((entry) => entryRecords(entry, { html: '', text: '' }, LATE));
	await stagePart(database, id, 0, records, LATE);
	return commitImport(database, { id, parts: 1, settings: null, now: LATE, adding: true });
}

describe('a list taken over', () => {
	const url = 'https://example.org/a';
	const entries = [
		{ ...bareEntry(url), title: 'A', tags: ['one'], note: 'Ask.' },
		{ ...bareEntry('https://example.org/b'), savedAt: EARLY },
		{ ...bareEntry(`${url}?utm_source=x`), tags: ['two'] },
	];

	it('holds each address once, and taken over again changes nothing, nor the reader’s work since', async () => {
		const database = await freshDatabase();
		const counts = await importList(database, 'x', entries);
		expect([counts.articles, counts.annotations]).toEqual([
			{ added: 2, changed: 1, same: 0 },
			{ added: 1, changed: 0, same: 0 },
		]);
		expect((await getArticle(database, url))?.article.tags).toEqual(['one', 'two']);
		expect(await countSaved(database, new Set([url, 'https://example.org/none', 'https://example.org/b']))).toBe(2);
		const [note] = await database.getAll('annotations');
		await database.put('annotations', { ...(note as NonNullable<typeof note>), note: 'Asked her.' });
		const before = await exported(database);
		const again = await importList(database, 'y', entries);
		expect([again.articles, again.annotations]).toEqual([
			{ added: 0, changed: 0, same: 3 },
			{ added: 0, changed: 0, same: 1 },
		]);
		expect(await exported(database)).toBe(before);
	});

	it('leaves the record to be asked while it is taken over', async () => {
		const database = await freshDatabase();
		await beginImport(database, 'x', 'list.csv', LATE);
		for (let part = 0; part < 20; part++) {
			const records = entryRecords(bareEntry(`https://example.org/${part}`), { html: '', text: '' }, LATE);
			await stagePart(database, 'x', part, records, LATE);
		}
		const order: string[] = [];
		const onPart = (part: number) => {
			if (part === 1) void database.getAll('statements').then(() => order.push('record'));
		};
		await commitImport(database, { id: 'x', parts: 20, settings: null, now: LATE, adding: true, onPart });
		order.push('import');
		expect(order).toEqual(['record', 'import']);
	});

	it('cut off, is known to add when it is finished', async () => {
		const database = await freshDatabase();
		await beginImport(database, 'x', 'list.csv', LATE);
		await stagePart(database, 'x', 0, [], LATE);
		await sealImport(database, 'x', { parts: 1, settings: null, adding: true }, LATE);
		expect((await readJournal(database))?.whole).toEqual({ parts: 1, settings: null, adding: true });
	});
});
