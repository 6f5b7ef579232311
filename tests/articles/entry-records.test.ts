import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../lib/articles/entry-of';
import { entryKey, entryRecords } from '../../lib/articles/entry-records';
import type { Annotation } from '../../lib/domain/annotation';
import { isLibraryRecord } from '../../lib/domain/is-library-record';
import { keyOf, type LibraryRecord } from '../../lib/domain/library-record';
import { bareEntry } from '../../lib/domain/list-entry';
import { anyEntry } from '../exchange/any-entry';

const NOW = '2026-05-04T10:00:00.000Z';
const NONE = { html: '', text: '' };

function article(records: readonly LibraryRecord[]) {
	const [first] = records;
	if (first?.section !== 'articles') throw new Error('no article');
	return first.value;
}

describe('an entry of another program’s list', () => {
	it('is kept under its address without trackers, named after its outlet or its host', () => {
		const [known, unknown] = ['https://www.reuters.com/a?utm_source=x#part', 'https://www.harbour.example/a'].map((url) =>
			article(entryRecords(bareEntry(url), NONE, NOW)),
		);
		expect(known).toMatchObject({ url: 'https://www.reuters.com/a', title: 'https://www.reuters.com/a', outlet: 'Reuters' });
		expect(unknown).toMatchObject({ outlet: 'harbour.example', words: 0, excerpt: '', savedAt: NOW, updatedAt: NOW });
	});

	it('with a text has its words, how it begins, and its own time', () => {
		const entry = { ...bareEntry('https://example.org/a'), savedAt: '2020-01-02T00:00:00.000Z', read: true };
		const copy = { html: '<p>Ships leave.</p>', text: 'Ships leave.' };
		expect(article(entryRecords(entry, copy, NOW))).toMatchObject({
			words: 2,
			excerpt: 'Ships leave.',
			copy,
			savedAt: entry.savedAt,
			read: true,
		});
	});

	it('gives the same records again, so that it comes in once; other notes are other records', () => {
		const entry = { ...bareEntry('https://example.org/a'), note: 'Ask.', highlights: [{ quote: 'q', note: '', created: null }] };
		const keys = entryRecords(entry, NONE, NOW).map(keyOf);
		expect(entryRecords(entry, NONE, '2027-01-01T00:00:00.000Z').map(keyOf)).toEqual(keys);
		expect(new Set([...keys, ...entryRecords({ ...entry, note: 'Other.' }, NONE, NOW).map(keyOf)]).size).toBe(4);
	});

	it('whatever it holds, is fit for the store, and goes out as it came', () => {
		fc.assert(
			fc.property(anyEntry, (entry) => {
				const copy = entry.html === null ? NONE : { html: entry.html, text: 'Words.' };
				const records = entryRecords(entry, copy, NOW);
				expect(records.every(isLibraryRecord)).toBe(true);
				const notes = records.flatMap(({ section, value }) => (section === 'annotations' ? [value as Annotation] : []));
				const back = entryOf(article(records), notes);
				expect(back).toMatchObject({
					...entry,
					url: entryKey(entry.url),
					savedAt: entry.savedAt ?? NOW,
					highlights: entry.highlights.map((one) => ({ ...one, created: one.created ?? entry.savedAt ?? NOW })),
				});
			}),
		);
	});
});
