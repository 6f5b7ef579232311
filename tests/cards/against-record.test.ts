import { describe, expect, it, test } from 'vitest';
import { citedFrom, viewReport } from '../../lib/cards/article-views';
import { NO_RECORD, type ReaderRecord } from '../../lib/cards/reader-record';
import { summarizePage } from '../../lib/cards/summarize-page';
import type { RecordComparison } from '../../lib/domain/attribution';
import type { Report } from '../../lib/domain/kept-statement';
import { article, dossierWith, kept, page, position, reading, said } from './bridge';

const HERE = 'https://herald.example/bridge';
const dossier = dossierWith([
	position('old', '2024-01-04', 'supports'),
	position('older', '2023-05-01', 'supports', { article: 'gull' }),
	position('here', '2024-03-01', 'opposes', { article: 'this-one' }),
]);
const withArticles = {
	...dossier,
	articles: [
		...dossier.articles.filter(({ id }) => id !== 'gull' && id !== 'this-one'),
		article('2023-05-02', { id: 'gull' }),
		article('2024-03-01', { id: 'this-one', url: 'https://www.herald.example/bridge/' }),
	],
};
const other = (url: string, published: string): Report => ({
	article: { url, title: 'Elsewhere', outlet: 'The Gull', published },
	lang: 'en',
	quote: { exact: 'Not a stone of it', prefix: '', suffix: '' },
});

/** The only statement of the page, against the record. */
function shown(record: Partial<RecordComparison>, own: Partial<ReaderRecord> = {}, change: Parameters<typeof said>[1] = {}) {
	const compared: RecordComparison = { status: 'known', matches: [], how: 'same-words', ...record };
	const { statements } = summarizePage({
		page: page(),
		reading: reading({ attributions: [said('Not a stone of it', { record: compared, ...change })] }),
		dossiers: [withArticles],
		lang: 'en',
		checked: [],
		saved: false,
		own: { ...NO_RECORD, article: HERE, ...own },
	});
	return statements[0];
}
const ids = (...args: Parameters<typeof shown>) => shown(...args)?.matches.map(({ id, source }) => [id, source.outlet]);

describe('a known statement', () => {
	it.each(['same-words', 'cut', 'translated'] as const)('says how: %s', (how) => {
		expect(shown({ matches: ['old'], how })).toMatchObject({ status: 'known', how, shift: null });
	});

	it('names who had it first', () => {
		expect(ids({ matches: ['old', 'older'] })?.map(([id]) => id)).toEqual(['older', 'old']);
	});

	it('names others than the page itself, by whatever address', () => {
		expect(ids({ matches: ['here', 'old'] })?.map(([id]) => id)).toEqual(['old']);
		expect(shown({ matches: ['here', 'old'] })?.how).toBe('same-words');
	});

	it('is on record from this article where no other has it', () => {
		expect(shown({ matches: ['here'] })).toMatchObject({ status: 'known', how: 'here' });
	});

	it('has every outlet of a statement that the reader has merged, but this page', () => {
		const [mine] = kept('mine', 'Not a stone of it').reports;
		const reports = [other('https://gull.example/a', '2024-03-03'), other('https://tern.example/a', '2024-03-02')];
		const merged = kept('mine', 'Not a stone of it', { reports: mine ? [mine, ...reports] : reports });
		const view = shown({ matches: ['mine'] }, { kept: [merged] });
		expect(view?.matches.map(({ source }) => source.url)).toEqual(['https://tern.example/a', 'https://gull.example/a']);
	});
});

describe('a different statement', () => {
	const sided = { position: { issue: 'build-it', stance: 'opposes', confidence: 0.95, words: 'Not a stone' } } as const;

	it('has both sides with both dates and both sources', () => {
		expect(shown({ status: 'different', how: null, matches: ['old'] }, {}, sided)).toMatchObject({
			status: 'different',
			matches: [{ id: 'old', stance: 'supports', date: '2024-01-04' }],
			shift: { issueLabel: 'Building the bridge', stance: 'opposes', date: '2024-03-01', outlet: 'The Herald' },
		});
	});

	test.each([
		['without what was on record', { matches: ['gone'] }, sided],
		['without its own side', { matches: ['old'] }, {}],
		['on an issue that the dossier has not', { matches: ['old'] }, { position: { ...sided.position, issue: 'gone' } }],
	])('%s is called new: nobody is accused by half', (_what, record, change) => {
		expect(shown({ status: 'different', how: null, ...record }, {}, change)).toMatchObject({ status: 'new', shift: null });
	});

	it('of somebody who did not say it, as the reader has corrected, tells nothing', () => {
		const corrected = kept('mine', 'Not a stone of it', { actor: 'city-hall' });
		const view = shown({ status: 'different', how: null, matches: ['old'] }, { here: [corrected] }, sided);
		expect(view).toMatchObject({ speaker: 'city-hall', status: null, shift: null, matches: [] });
	});
});

describe('the address at cited words', () => {
	const source = {
		title: '',
		described: false,
		outlet: null,
		date: null,
		url: 'https://gull.example/a',
		from: 'dossier',
	} as const;
	const words = 'The bridge will be built';

	test.each([
		['words in its language', 'en', 'en', 'https://gull.example/a#:~:text=The%20bridge%20will%20be%20built'],
		['a translation', 'en', 'es', undefined],
		['words in a language that is not known', 'en', null, undefined],
	] as const)('%s', (_what, of, lang, at) => {
		expect(citedFrom({ ...source, lang: of }, { text: words, lang }).at).toBe(at);
	});

	it('of a report leads to few words by what stands around them', () => {
		const report = {
			...other('https://gull.example/a', '2024-03-03'),
			quote: { exact: 'Never.', prefix: 'She said: “', suffix: '” and left' },
		};
		expect(viewReport(report).at).toContain('#:~:text=');
		expect(viewReport({ ...report, more: [{ exact: 'Not now, not ever', prefix: '', suffix: '' }] }).at).toContain('Not%20now');
	});
});
