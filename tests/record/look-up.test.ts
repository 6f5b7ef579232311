import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../lib/record/look-up';

const page = (...texts: string[]) => texts.map((text, id) => ({ id, kind: 'paragraph' as const, text }));
const SAID =
	'The mayor spoke on Friday. “We will not close the harbour, not even for a day,” she told the council. “The ships must come in.”';

/** The state, and the words that the spans cover. */
function found(quote: string, texts: readonly string[], whole = true) {
	const { state, spans, now } = lookUp(quote, page(...texts), whole);
	return { state, words: spans.map(({ block, start, end }) => texts[block]?.slice(start, end)), now };
}

describe('word for word', () => {
	it.each<[what: string, quote: string, texts: string[], words: string[]]>([
		['the very words', 'We will not close the harbour', [SAID], ['We will not close the harbour']],
		[
			'the comma inside the closing mark is the outlet’s',
			'We will not close the harbour, not even for a day.',
			[SAID],
			['We will not close the harbour, not even for a day'],
		],
		['quotation marks of another style', '«The ships must come in»', [SAID], ['The ships must come in']],
		['marks within', 'a “safe” port', ["She wants a 'safe' port."], ["a 'safe' port"]],
		['an apostrophe', "We don't know", ['“We don’t know,” she said.'], ['We don’t know']],
		['spaces and line breaks', 'We will not close', ['“We will\n\t not\u00a0close it.”'], ['We will\n\t not\u00a0close']],
		['soft hyphens', 'the harbour stays', ['She says the har\u00adbour stays.'], ['the har\u00adbour stays']],
		[
			'accents composed and decomposed',
			'mañana habrá',
			['Dijo que man\u0303ana habra\u0301 sesión'],
			['man\u0303ana habra\u0301'],
		],
		['dashes', 'no ships — none — at all', ['“No ships? no ships—none -- at all.”'], ['no ships—none -- at all']],
		['a question that is recorded as one', 'Who will pay?', ['“Who will pay?” she asked.'], ['Who will pay?']],
		[
			'pieces in their order',
			'We will not close the harbour … The ships must come in',
			[SAID],
			['We will not close the harbour', 'The ships must come in'],
		],
		['what an editor put in brackets', 'We will not close [it] … must come in', [SAID], ['We will not close', 'must come in']],
		[
			'two paragraphs with an opening mark each',
			'The first half. The second half.',
			['“The first half.', '“The second half.”'],
			['The first half.', 'The second half'],
		],
		[
			'pieces where they stand closest',
			'the ships … at night',
			['the ships left.', 'And the ships come at night.'],
			['the ships', 'at night'],
		],
		['one word', 'Never', ['“Never,” she said.'], ['Never']],
	])('%s', (_what, quote, texts, words) => {
		expect(found(quote, texts)).toEqual({ state: 'verbatim', words, now: null });
	});

	it('takes the place where the pieces stand closest together', () => {
		const { spans } = lookUp('the ships … at night', page('the ships left.', 'Much later the ships come at night.'), true);
		expect(spans.map(({ block }) => block)).toEqual([1, 1]);
	});
});

describe('changed', () => {
	it.each<[what: string, quote: string, texts: string[], now: string]>([
		[
			'a word put in',
			'We will close the harbour, not even for a day',
			[SAID],
			'“We will not close the harbour, not even for a day,” she told the council.',
		],
		['a word in another place', 'The ships really must come in', [SAID], '“The ships must come in.”'],
		['a capital', 'the ships must come in', [SAID], '“The ships must come in.”'],
		[
			'an accent, which makes another word',
			'Esta en el puerto la carga',
			['Está en el puerto la carga.'],
			'Está en el puerto la carga.',
		],
		[
			'a comma, which can turn a sentence round',
			'No, ships will come in here',
			['He said: no ships will come in here.'],
			'He said: no ships will come in here.',
		],
		[
			'an assertion that is a question there',
			'The ships must come in',
			['“The ships must come in?” she asked.'],
			'“The ships must come in?” she asked.',
		],
		['a longer word', 'The ships can come in', ["“The ships can't come in.”"], "“The ships can't come in.”"],
		['another number', 'It costs 10 million a year', ['It costs 10.5 million a year.'], 'It costs 10.5 million a year.'],
		[
			'a sum for a count',
			'They want 50 million from the port',
			['They want $50 million from the port.'],
			'They want $50 million from the port.',
		],
		[
			'words that the speaker’s name interrupts',
			'We will not close it. Not for a day.',
			['“We will not close it,” she said. “Not for a day.”'],
			'“We will not close it,” she said. “Not for a day.”',
		],
		[
			'another subject, which is shown',
			'He keeps the harbour open at night',
			['Nothing else. She keeps the harbour open at night. The end.'],
			'She keeps the harbour open at night.',
		],
		[
			'pieces in another order',
			'The ships must come in … We will not close',
			[SAID],
			'We will not close … The ships must come in',
		],
	])('%s', (_what, quote, texts, now) => {
		expect(found(quote, texts)).toMatchObject({ state: 'changed', now });
	});
});

describe('gone', () => {
	it.each<[what: string, quote: string, texts: string[]]>([
		['other words', 'The harbour belongs to all of us', [SAID]],
		['the same frame about something else', 'We will not sell the station, not even for a crown', [SAID]],
		['the same small words', 'It is the will of the people and that is it', ['It is the time of the year and that is all.']],
		[
			'its words all over the page',
			'The harbour council closes ships',
			['The council met.', 'A harbour is a place. Later on there were ships, and the shop closes.'],
		],
		['two words of which one is there', 'Never again', ['“Never,” she said.']],
		[
			'less than half of the pieces',
			'The ships must come in … and every captain will have a berth of his own by the summer',
			[SAID],
		],
		['an empty page', 'The ships must come in', []],
	])('%s', (_what, quote, texts) => {
		expect(found(quote, texts)).toEqual({ state: 'gone', words: [], now: null });
		expect(found(quote, texts, false), 'on a page that is not read whole').toMatchObject({ state: 'unseen' });
	});

	it('is said of no quotation without words', () => {
		expect(found('…', [SAID], false).state).toBe('unseen');
	});
});

const WORDS = fc.array(fc.constantFrom('harbour', 'ships', 'the', 'close', 'night', 'mañana', 'don’t', '10'), {
	minLength: 1,
	maxLength: 12,
});

describe('whatever the page', () => {
	it('finds what was cut out of it at words, and covers it', () => {
		fc.assert(
			fc.property(fc.array(WORDS, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat(), (blocks, a, b, c) => {
				const texts = blocks.map((words) => words.join(' '));
				const at = a % blocks.length;
				const words = blocks[at] ?? [];
				const [first, last] = [b % words.length, c % words.length].sort((x, y) => x - y) as [number, number];
				const quote = words.slice(first, last + 1).join(' ');
				const { state, words: there } = found(quote, texts);
				expect(state).toBe('verbatim');
				expect(there.join(' ')).toBe(quote);
			}),
		);
	});

	it('never throws, and points into the page', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'binary' })), (quote, texts) => {
				for (const { block, start, end } of lookUp(quote, page(...texts), true).spans) {
					expect(start).toBeLessThan(end);
					expect(end).toBeLessThanOrEqual(texts[block]?.length ?? 0);
				}
			}),
		);
	});
});
