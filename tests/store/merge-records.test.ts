import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import { isSame } from '../../lib/domain/same';
import { mergeAnnotations, mergeArticles, mergeVersions } from '../../lib/store/merge-records';
import { addStatement, fieldsOf, mergeStatements, reviseStatement } from '../../lib/store/statements';
import { anyAnnotation, anyArticle, anyStatement } from '../exchange/arbitrary';
import { exported, imported } from '../exchange/library';
import { freshDatabase } from './fresh';

const [DAY1, DAY2, DAY3] = ['2025-08-09T10:00:00.000Z', '2025-08-10T10:00:00.000Z', '2025-08-11T10:00:00.000Z'] as const;
const [article] = fc.sample(anyArticle, { numRuns: 1, seed: 1 });
const [annotation] = fc.sample(anyAnnotation, { numRuns: 1, seed: 1 });
const [statement] = fc.sample(anyStatement, { numRuns: 1, seed: 4 });
if (!article || !annotation || !statement) throw new Error('no samples');

describe('an article in the library and in a file', () => {
	const old = {
		...article,
		title: 'Old',
		savedAt: DAY1,
		updatedAt: DAY2,
		tags: ['sea', 'law'],
		copy: { html: 'old', text: 'old' },
	};
	const late = {
		...article,
		title: 'New',
		savedAt: DAY2,
		updatedAt: DAY3,
		tags: ['law', 'air'],
		copy: { html: 'new', text: 'new' },
	};

	it.each([
		['the later one is in the file', old, late, ['law', 'air', 'sea']],
		['the later one is in the library', late, old, ['law', 'air', 'sea']],
	])('%s: it wins with its copy, tags united, saved when it first was', (_what, kept, incoming, tags) => {
		expect(mergeArticles(kept, incoming)).toEqual({ ...late, savedAt: DAY1, tags });
	});

	it('of one time: the one in the library stays, with the tags of both', () => {
		const twin = { ...late, updatedAt: DAY2, read: !old.read, progress: 0.9 };
		expect(mergeArticles(old, twin)).toMatchObject({
			title: 'Old',
			read: old.read,
			progress: old.progress,
			tags: ['sea', 'law', 'air'],
		});
	});

	it('a link never takes the place of a copy, nor of what is known of it; what was done with the later one counts', () => {
		const none = { byline: null, published: null, entities: [], issues: [], statements: [], excerpt: '', words: 0 };
		const bare = { ...late, ...none, copy: { html: '', text: '' }, read: !old.read, progress: 0.75 };
		const merged = {
			...old,
			savedAt: DAY1,
			tags: ['law', 'air', 'sea'],
			read: !old.read,
			archived: bare.archived,
			progress: 0.75,
		};
		expect(mergeArticles(old, bare)).toEqual(merged);
		// The search, too, has to see that there is a text now: it goes by the time of the copy.
		expect(mergeArticles(bare, old)).toEqual(merged);
		expect(mergeArticles(merged, bare)).toEqual(merged);
	});

	it('keeps at most a hundred tags', () => {
		const many = (from: number) => Array.from({ length: 80 }, (_, n) => `tag${from + n}`);
		expect(mergeArticles({ ...old, tags: many(0) }, { ...late, tags: many(60) }).tags).toHaveLength(100);
	});
});

describe('a note in the library and in a file', () => {
	it('the later one wins, made when it first was', () => {
		const old = { ...annotation, note: 'old', created: DAY1, modified: DAY1 };
		const late = { ...annotation, note: 'new', created: DAY2, modified: DAY3 };
		expect(mergeAnnotations(old, late)).toEqual({ ...late, created: DAY1 });
		expect(mergeAnnotations(late, old)).toEqual({ ...late, created: DAY1 });
	});
});

describe('a statement in the library and in a file', () => {
	const any = fc.tuple(anyStatement, anyStatement).map(([one, two]) => [one, { ...two, id: one.id }] as const);
	const says = (whole: KeptStatement) => [whole, ...whole.history.map(({ before }) => before)].map(fieldsOf);

	it('nothing that was confirmed is lost, whichever is the later one', () => {
		fc.assert(
			fc.property(any, ([kept, incoming]) => {
				const merged = mergeVersions(kept, incoming);
				for (const said of [...says(kept), ...says(incoming)]) {
					expect(says(merged).some((known) => isSame(known, said))).toBe(true);
				}
				for (const revision of [...kept.history, ...incoming.history]) expect(merged.history).toContainEqual(revision);
				expect(merged.updatedAt).toBe([kept.updatedAt, incoming.updatedAt].sort()[1]);
				expect(merged.confirmedAt).toBe([kept.confirmedAt, incoming.confirmedAt].sort()[0]);
			}),
		);
	});

	it('merged again, changes no more', () => {
		fc.assert(
			fc.property(any, ([kept, incoming]) => {
				const merged = mergeVersions(kept, incoming);
				expect(isSame(mergeVersions(merged, incoming), merged)).toBe(true);
				expect(isSame(mergeVersions(merged, kept), merged)).toBe(true);
				expect(isSame(mergeVersions(kept, kept), kept)).toBe(true);
			}),
		);
	});

	it('is the same from both sides', () => {
		fc.assert(
			fc.property(any, ([kept, incoming]) => {
				fc.pre(kept.updatedAt !== incoming.updatedAt);
				const [one, other] = [mergeVersions(kept, incoming), mergeVersions(incoming, kept)];
				expect(fieldsOf(one)).toEqual(fieldsOf(other));
				expect([...says(one)].map((said) => JSON.stringify(said)).sort()).toEqual(
					[...says(other)].map((said) => JSON.stringify(said)).sort(),
				);
			}),
		);
	});
});

describe('an import of an older file', () => {
	const fields = { ...fieldsOf(statement), issue: null, stance: null };

	it('does not bring back a statement that was made one with another since', async () => {
		const database = await freshDatabase();
		await addStatement(database, 'a', fields, DAY1);
		await addStatement(database, 'b', { ...fields, note: 'the same, from elsewhere' }, DAY1);
		const older = await exported(database);
		await mergeStatements(database, 'a', 'b', DAY2);
		const before = await exported(database);
		const counts = await imported(database, older);
		expect(await exported(database)).toBe(before);
		expect(counts.statements).toEqual({ added: 0, changed: 0, same: 2 });
	});

	it('brings both back into an empty library', async () => {
		const first = await freshDatabase();
		await addStatement(first, 'a', fields, DAY1);
		await addStatement(first, 'b', { ...fields, note: 'the same, from elsewhere' }, DAY1);
		await reviseStatement(first, 'a', { note: 'the same, from elsewhere' }, DAY2);
		await reviseStatement(first, 'a', { note: 'now something else' }, DAY3);
		const file = await exported(first);
		const second = await freshDatabase();
		expect((await imported(second, file)).statements.added).toBe(2);
		expect(await exported(second)).toBe(file);
	});

	it('does not undo a revision: it is the earlier one', async () => {
		const database = await freshDatabase();
		await addStatement(database, 'a', fields, DAY1);
		const older = await exported(database);
		await reviseStatement(database, 'a', { note: 'corrected' }, DAY2);
		const before = await exported(database);
		await imported(database, older);
		expect(await exported(database)).toBe(before);
	});
});
