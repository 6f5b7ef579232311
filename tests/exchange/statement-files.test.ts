import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/domain/annotation';
import { writeAnnotations, writeStatementAnnotations } from '../../lib/exchange/formats/annotations-w3c';
import { articleMarkdown } from '../../lib/exchange/formats/article-markdown';
import { STATEMENT_COLUMNS, writeStatementsCsv } from '../../lib/exchange/formats/statements-csv';
import { statementsJsonLd } from '../../lib/exchange/formats/statements-json-ld';
import { type FileWriter, writeFile } from '../../lib/exchange/write-file';
import type { EntrySource, LedgerEntry } from '../../lib/ledger/entry';

async function written<T>(writer: FileWriter<T>, items: readonly T[]): Promise<string> {
	async function* helpings() {
		for (const item of items) yield [item];
	}
	let text = '';
	for await (const piece of writeFile(writer, helpings())) text += piece;
	return text;
}

const SOURCE: EntrySource = {
	words: { text: 'The toll, “a fair price”, stays.\nFor ever.', lang: 'en' },
	article: {
		title: 'The toll',
		described: false,
		outlet: 'Example',
		date: '2025-08-09',
		lang: 'en',
		url: 'https://example.org/toll',
		from: 'reading-list',
	},
	toldBy: null,
};
const KEPT: LedgerEntry = {
	key: 'r/1',
	origin: 'reader',
	person: 'bridge/ana-ferrer' as LedgerEntry['person'],
	dossier: 'bridge',
	dossierTitle: 'The bridge',
	actor: 'ana-ferrer',
	actorName: 'Ana Ferrer',
	issue: 'bridge/toll' as LedgerEntry['person'],
	issueLabel: 'Toll',
	stance: 'supports',
	date: '2025-08',
	exact: true,
	denied: false,
	says: null,
	sources: [SOURCE],
	checked: null,
	kept: {
		id: '1',
		actor: 'ana-ferrer',
		dossier: 'bridge',
		issue: 'toll',
		stance: 'supports',
		date: '2025-08',
		kind: 'direct',
		denied: false,
		note: 'Ask her.',
		confirmedAt: '2025-08-10T00:00:00.000Z',
		updatedAt: '2025-08-11T00:00:00.000Z',
		history: [],
		reports: [
			{
				article: { url: 'https://example.org/toll', title: 'The toll', outlet: 'Example', published: '2025-08-09' },
				lang: 'en',
				quote: { exact: 'The toll stays.', prefix: 'said: ', suffix: '' },
				more: [{ exact: 'For ever.', prefix: '', suffix: '' }],
			},
		],
	},
};
const RECORDED: LedgerEntry = {
	...KEPT,
	key: 'd/bridge/9',
	origin: 'dossier',
	exact: false,
	says: '=1+1 is what she says',
	sources: [{ ...SOURCE, words: null }, SOURCE],
	kept: null,
};

describe('statements as CSV', async () => {
	const text = await written(writeStatementsCsv, [KEPT, RECORDED]);
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

	it('has a row for each source, with the words as they are', () => {
		expect(text.split('\r\n')[0]).toBe(`\ufeff${STATEMENT_COLUMNS.join(',')}`);
		expect(data).toHaveLength(3);
		expect(data[0]).toMatchObject({
			id: 'r/1',
			'on record by': 'reader',
			person: 'Ana Ferrer',
			date: '2025-08',
			stance: 'supports',
			'exact words': 'yes',
			words: SOURCE.words?.text,
			note: 'Ask her.',
			address: 'https://example.org/toll',
		});
		expect(data[1]).toMatchObject({ 'exact words': 'no', words: '' });
	});

	it('whatever the words are, gives them back, but for an apostrophe before what would be run', async () => {
		const words = fc.string({ unit: fc.constantFrom(...'a é"\',;|=+-@\t\n\r“»') });
		await fc.assert(
			fc.asyncProperty(fc.array(words), async (all) => {
				const entries = all.map((one) => ({ ...KEPT, sources: [{ ...SOURCE, words: { text: one, lang: null } }] }));
				const file = await written(writeStatementsCsv, entries);
				const back = Papa.parse<Record<string, string>>(file, { header: true, newline: '\r\n', delimiter: ',' });
				const found = back.data.slice(0, all.length).map((row) => row.words);
				expect(found).toEqual(all.map((one) => (/^[=+\-@\t\r\n]/.test(one) ? `'${one}` : one)));
			}),
		);
	});

	it('says who tells of it, named or not', async () => {
		const sources = [SOURCE, { ...SOURCE, toldBy: 'Tom Moss' }, { ...SOURCE, toldBy: '' }];
		const file = await written(writeStatementsCsv, [{ ...KEPT, sources }]);
		const told = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
		expect(told.data.map((row) => row['told by'])).toEqual(['', 'Tom Moss', 'somebody else']);
	});

	it('gives a spreadsheet no formula to run', () => {
		expect(data[1]?.summary).toBe("'=1+1 is what she says");
	});

	it('is one cell a field for a spreadsheet that parts cells at semicolons as well', async () => {
		const file = await written(writeStatementsCsv, [{ ...KEPT, actorName: 'a;=1+1' }]);
		for (const line of file
			.replace(/^\ufeff/, '')
			.split('\r\n')
			.slice(1, 2))
			expect(line).toContain(',"a;=1+1",');
	});
});

it.each<[string, Partial<LedgerEntry>]>([
	['with a stance', {}],
	['on no issue', { issue: null, issueLabel: null, stance: null }],
])('a statement %s that is denied, or that another one tells of, is never without that', async (_what, over) => {
	const entry: LedgerEntry = { ...KEPT, ...over, denied: true, sources: [{ ...SOURCE, toldBy: 'Tom Moss' }] };
	const linked = JSON.parse(
		await written(
			statementsJsonLd(() => null),
			[entry],
		),
	);
	expect(linked['@graph'][0].additionalProperty).toEqual(
		expect.arrayContaining([
			{ '@type': 'PropertyValue', name: 'denied', value: 'yes' },
			{ '@type': 'PropertyValue', name: 'toldBy', value: 'Tom Moss' },
		]),
	);
	const page = JSON.parse(await written(writeStatementAnnotations, [entry]));
	const values = page.items[0].body.map(({ value }: { value: string }) => value);
	expect(values).toEqual(expect.arrayContaining(['denied', 'told by Tom Moss']));
});

describe('statements as JSON-LD', async () => {
	const find = (_dossier: string, actor: string) =>
		actor === 'ana-ferrer' ? { type: 'person' as const, wikidata: 'Q42' } : null;
	const { '@context': context, '@graph': graph } = JSON.parse(await written(statementsJsonLd(find), [KEPT, RECORDED]));

	it('tells exact words from reported ones', () => {
		expect(context).toBe('https://schema.org');
		expect(graph[0]).toMatchObject({
			'@type': 'Quotation',
			text: SOURCE.words?.text,
			inLanguage: 'en',
			dateCreated: '2025-08',
			creator: { '@type': 'Person', name: 'Ana Ferrer', sameAs: 'https://www.wikidata.org/entity/Q42' },
			isBasedOn: [{ '@type': 'NewsArticle', url: 'https://example.org/toll', publisher: { name: 'Example' } }],
		});
		expect(graph[1]).toMatchObject({ '@type': 'Claim', author: { name: 'Ana Ferrer' }, abstract: '=1+1 is what she says' });
		expect(graph[1].creator).toBeUndefined();
	});

	it('whatever the words are, gives them back', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), async (all) => {
				const entries = all.map((one) => ({ ...KEPT, sources: [{ ...SOURCE, words: { text: one, lang: null } }] }));
				const back = JSON.parse(await written(statementsJsonLd(find), entries));
				expect(back['@graph'].map(({ text }: { text: string }) => text)).toEqual(all);
				const { items } = JSON.parse(
					await written(
						writeStatementAnnotations,
						entries.map((entry) => ({ ...entry, kept: null })),
					),
				);
				expect(items.map(({ target }: { target: { selector: { exact: string } }[] }) => target[0]?.selector.exact)).toEqual(all);
			}),
		);
	});

	it('is an empty graph for nothing', async () => {
		expect(JSON.parse(await written(statementsJsonLd(find), []))['@graph']).toEqual([]);
	});
});

const NOTES: readonly Annotation[] = [
	{
		id: 'a b',
		article: 'https://example.org/toll',
		quote: { exact: 'The *toll*', prefix: 'x', suffix: 'y' },
		note: '',
		created: '2025-08-10T00:00:00.000Z',
		modified: '2025-08-10T00:00:00.000Z',
	},
	{
		id: 'c',
		article: 'https://example.org/toll',
		quote: { exact: '# stays\n- for ever', prefix: '', suffix: '' },
		note: '1. Ask her.',
		created: '2025-08-10T00:00:00.000Z',
		modified: '2025-08-12T00:00:00.000Z',
	},
];

describe('annotations of the W3C', () => {
	it('carry highlights and notes', async () => {
		const page = JSON.parse(await written(writeAnnotations, NOTES));
		expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
		expect(page.items.map(({ id, motivation }: { id: string; motivation: string }) => [id, motivation])).toEqual([
			['urn:on-record:annotation:a%20b', 'highlighting'],
			['urn:on-record:annotation:c', 'commenting'],
		]);
		expect(page.items[1].body).toEqual({
			type: 'TextualBody',
			value: '1. Ask her.',
			format: 'text/plain',
			purpose: 'commenting',
		});
		expect(page.items[0].target).toEqual({
			source: 'https://example.org/toll',
			selector: { type: 'TextQuoteSelector', exact: 'The *toll*', prefix: 'x', suffix: 'y' },
		});
	});

	it('carry statements: the reader’s by their selectors, a dossier’s by its words, or where there are none the whole source', async () => {
		const nowhere = { ...RECORDED, sources: [{ ...SOURCE, article: { ...SOURCE.article, url: null } }] };
		const { items } = JSON.parse(await written(writeStatementAnnotations, [nowhere, KEPT, RECORDED]));
		expect(items).toHaveLength(2);
		expect(items[0].target.map((target: { selector: { exact: string } }) => target.selector.exact)).toEqual([
			'The toll stays.',
			'For ever.',
		]);
		expect(items[0].body.map(({ value }: { value: string }) => value)).toEqual(['Ana Ferrer', 'Toll', 'supports', 'Ask her.']);
		expect(items[1].target).toEqual([
			'https://example.org/toll',
			{
				source: 'https://example.org/toll',
				selector: { type: 'TextQuoteSelector', exact: SOURCE.words?.text, prefix: '', suffix: '' },
			},
		]);
		expect(items[1].created).toBeUndefined();
	});
});

describe('an article as Markdown', () => {
	it('has a note on the whole without a quotation', () => {
		const article = {
			url: 'https://example.org/',
			title: 'T',
			byline: null,
			outlet: null,
			published: null,
			savedAt: '2025',
			tags: [],
		};
		const [whole] = NOTES.slice(1).map((one) => ({ ...one, quote: { exact: 'T', prefix: '', suffix: '' } }));
		const words = { notes: 'Notes', tags: 'Tags', saved: 'Saved' };
		expect(articleMarkdown(article, '', whole ? [whole] : [], words)).toContain('## Notes\n\n1\\. Ask her.\n');
	});

	it('has its head, its text, and the notes word for word', () => {
		const article = {
			url: 'https://example.org/toll',
			title: 'The [toll]',
			byline: 'Ana Gil',
			outlet: 'Example',
			published: '2025-08-09T10:00:00Z',
			savedAt: '2025-08-10T00:00:00.000Z',
			tags: ['sea_salt'],
		};
		const words = { notes: 'Notes', tags: 'Tags', saved: 'Saved' };
		expect(articleMarkdown(article, 'The toll stays.\n', NOTES, words)).toBe(
			`${[
				'# The \\[toll\\]',
				'Ana Gil · Example · 2025-08-09',
				'<https://example.org/toll>',
				'Saved 2025-08-10',
				'Tags: sea\\_salt',
				'The toll stays.',
				'## Notes',
				'> The \\*toll\\*',
				'> \\# stays\n> \\- for ever',
				'1\\. Ask her.',
			].join('\n\n')}\n`,
		);
	});
});
