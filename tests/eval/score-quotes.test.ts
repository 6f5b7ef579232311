import { describe, expect, it } from 'vitest';
import type { GivenQuote, QuotesText } from './data-sets';
import { Letters, merged } from './letters';
import { type FoundQuote, QuoteScore, scoreQuotes } from './score-quotes';

const TEXT = 'Ann Lee said that the bridge is closed. “It leaks,” said Bob Ray. Nobody asked why.';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

const given: GivenQuote[] = [
	{ content: [at('the bridge is closed')], source: [at('Ann Lee')], type: 'indirect', cueClass: 'speech' },
	{ content: [at('“It leaks,”')], source: [at('Bob Ray')], type: 'direct', cueClass: 'speech' },
];

function score(found: readonly FoundQuote[], change: Partial<QuotesText> = {}, counts = (_: GivenQuote) => true): QuoteScore {
	const result = new QuoteScore();
	scoreQuotes({ id: 'a', lang: 'en', text: TEXT, quotes: given, ...change }, found, counts, result);
	return result;
}

const closed: FoundQuote = { content: [at('the bridge is closed')], source: [at('Ann Lee')] };
const leaks: FoundQuote = { content: [at('It leaks')], source: [at('Bob Ray')] };

describe('scoreQuotes', () => {
	it('takes quotation marks for nothing', () => {
		const { content, joint } = score([closed, leaks]);
		expect([content.right, content.wrong, content.missed]).toEqual([2, 0, 0]);
		expect([joint.right, joint.wrong, joint.missed]).toEqual([2, 0, 0]);
	});

	it('counts content and speaker apart', () => {
		const { content, joint, speakers, speakersRight } = score([{ ...closed, source: [at('Bob Ray')] }, leaks]);
		expect([content.right, speakersRight, speakers]).toEqual([2, 1, 2]);
		expect([joint.right, joint.wrong, joint.missed]).toEqual([1, 1, 1]);
	});

	it('takes over 30 % of the words for content, and half of both for joint', () => {
		const { content, joint } = score([{ ...closed, content: [at('is closed')] }]);
		expect([content.right, content.missed]).toEqual([1, 1]);
		expect([joint.right, joint.wrong]).toEqual([0, 1]);
	});

	it('uses a found quotation once', () => {
		const twice = [given[0], given[0]] as GivenQuote[];
		const { content } = score([closed], { quotes: twice });
		expect([content.right, content.missed]).toEqual([1, 1]);
	});

	it('neither wants nor blames what does not count, nor what stands where nothing is judged', () => {
		const speech = score([closed, leaks], {}, ({ type }) => type === 'direct');
		expect([speech.content.right, speech.content.wrong, speech.joint.wrong]).toEqual([1, 0, 0]);
		const surplus = { content: [at('Nobody asked why')], source: [] };
		expect(score([surplus]).content.wrong).toBe(1);
		expect(score([surplus], { discard: [at('Nobody asked why')] }).content.wrong).toBe(0);
	});
});

describe('Letters', () => {
	it('measures in letters and digits', () => {
		const letters = new Letters('“No.” 12');
		expect(letters.count([[0, 8]])).toBe(4);
		expect(letters.agreement([[0, 5]], [[1, 3]])).toBe(1);
		expect(letters.agreement([[0, 3]], [[5, 8]])).toBe(0);
	});

	it('merges stretches that touch', () => {
		expect(
			merged([
				[4, 6],
				[0, 2],
				[2, 3],
				[5, 9],
				[7, 7],
			]),
		).toEqual([
			[0, 3],
			[4, 9],
		]);
	});
});
