import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areItsWords, cutReport, hasSaidIn, partsLeft, wholeReport } from '../../lib/domain/cut-report';
import type { KeptStatement, Report } from '../../lib/domain/kept-statement';
import { wordsOf } from '../../lib/domain/recorded-statement';
import { kept } from '../ledger/samples';

const WORDS = 'Half of the boats, all of them old, must stay in port.';

function report(exact = WORDS, more: readonly string[] = []): Report {
	const [first] = kept('k').reports;
	if (!first) throw new Error('The sample has no report');
	const quote = (text: string) => ({ exact: text, prefix: 'She said: ', suffix: ' Nobody laughed.' });
	return { ...first, quote: quote(exact), ...(more.length > 0 && { more: more.map(quote) }) };
}
const cut = (exact: string, words: string) => cutReport(report(exact), [words])?.quote ?? null;

describe('a report is cut', () => {
	it.each([
		['from its beginning', 'all of them old, must stay in port.', 'She said: Half of the boats, ', ' Nobody laughed.'],
		['from its end', 'Half of the boats', 'She said: ', ', all of them old, must stay in por'],
		['to what stands in its middle', 'all of them old', 'She said: Half of the boats, ', ', must stay in port. Nobody laug'],
	])('%s, with what stands around it', (_where, words, prefix, suffix) => {
		expect(cut(WORDS, words)).toEqual({ exact: words, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) });
	});

	it.each([
		['a word more', 'Half of the old boats'],
		['another case', 'half of the boats'],
		['half a word', 'alf of the boats'],
		['half a word at the end', 'Half of the boat'],
		['two places made one', 'Half of the boats must stay in port.'],
		['nothing', ''],
	])('not to %s', (_what, words) => {
		expect(cut(WORDS, words)).toBeNull();
	});

	it('at whole words, accents that stand by themselves and letters beyond the first plane included', () => {
		expect(cut('sen\u0303or Nu\u0301n\u0303ez', 'sen')).toBeNull();
		expect(cut('\u{1D400}\u{1D401} yes', '\u{1D400}')).toBeNull();
		expect(cut('toll tolls a toll', 'a toll')).toMatchObject({ exact: 'a toll', prefix: expect.stringMatching(/tolls $/) });
		// The first place stands in a longer word.
		expect(cut('tolls, no toll', 'toll')).toMatchObject({ prefix: 'She said: tolls, no ' });
	});

	it('part by part, and a part can go', () => {
		const whole = report('Half of the boats', ['must stay', 'in port']);
		expect(cutReport(whole, ['the boats', '', 'in port'])).toMatchObject({
			quote: { exact: 'the boats' },
			more: [{ exact: 'in port' }],
		});
		expect(cutReport(whole, ['', '', 'port'])).not.toHaveProperty('more');
		expect(cutReport(whole, ['', '', ''])).toBeNull();
		expect(partsLeft(whole, cutReport(whole, ['the boats', '', 'in port']) as Report)).toEqual(['the boats', '', 'in port']);
	});

	it('only to words that its source has, whatever is typed', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', 'b', ' ', ',', 'é', '\u0301', '\u{1D400}'),
			minLength: 1,
			maxLength: 40,
		});
		fc.assert(
			fc.property(text, text, fc.nat(), fc.nat(), (exact, typed, from, length) => {
				for (const words of [typed, exact.slice(from % exact.length, (from % exact.length) + 1 + (length % exact.length))]) {
					const made = cut(exact, words);
					if (made === null) continue;
					expect(exact).toContain(made.exact);
					const [whole, part] = [`She said: ${exact} Nobody laughed.`, made.prefix + made.exact + made.suffix];
					expect(whole).toContain(part);
				}
			}),
		);
	});
});

describe('a statement that was cut', () => {
	const whole = kept('k', { reports: [report()] });
	const short = cutReport(report(), ['all of them old']) as Report;
	const now: KeptStatement = { ...whole, reports: [short], history: [{ at: '2025-08-20T10:00:00.000Z', before: whole }] };

	it('knows what it was, and may have it again', () => {
		expect(wholeReport(now, short)).toEqual(report());
		expect(areItsWords(now, [report()])).toBe(true);
		expect(areItsWords(now, [cutReport(report(), ['in port']) as Report])).toBe(true);
	});

	it.each<[string, readonly Report[]]>([
		['other words', [report('Half of the boats may go.')]],
		['another article', [{ ...short, article: { ...short.article, url: 'https://other.example/' } }]],
		['another teller', [{ ...short, toldBy: 'Lee Moss' }]],
		['a report more', [short, report('Never.')]],
		['no report', []],
	])('never has %s', (_what, reports) => {
		expect(areItsWords(now, reports)).toBe(false);
	});

	it('is still the statement of its article with all of its words, and of no other', () => {
		const { url } = short.article;
		const having = (words: string) => (one: Report) => wordsOf(one) === words;
		expect(hasSaidIn(now, url, having(WORDS))).toBe(true);
		expect(hasSaidIn(now, url, having('all of them old'))).toBe(true);
		expect(hasSaidIn(now, url, having('Half of the boats'))).toBe(false);
		expect(hasSaidIn(now, 'https://other.example/', having(WORDS))).toBe(false);
		// The reader has taken it off the record as far as this article goes.
		const elsewhere = { ...now, reports: [{ ...short, article: { ...short.article, url: 'https://other.example/' } }] };
		expect(hasSaidIn(elsewhere, url, having(WORDS))).toBe(false);
	});
});
