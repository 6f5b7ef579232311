import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CitedWords, withTextFragment } from '../../lib/cards/text-fragment';

const PAGE = 'https://news.example/story';

/** The parts of every text directive of an address, as a browser takes them apart (WICG, "parse a text directive"). */
function directivesOf(url: string): { prefix?: string; start: string; end?: string; suffix?: string }[] {
	const [, directive] = /:~:(.*)$/s.exec(url) ?? [];
	return (directive ?? '')
		.split('&')
		.filter((part) => part.startsWith('text='))
		.map((part) => {
			const tokens = part.slice('text='.length).split(',');
			const prefix = tokens[0]?.endsWith('-') ? tokens.shift()?.slice(0, -1) : undefined;
			const suffix = tokens.at(-1)?.startsWith('-') ? tokens.pop()?.slice(1) : undefined;
			const [start = '', end, ...more] = tokens.map(decodeURIComponent);
			expect(more, 'no third term').toEqual([]);
			return {
				start,
				...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
				...(end !== undefined && { end }),
				...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
			};
		});
}

describe('the address of words', () => {
	it.each<[what: string, url: string, words: CitedWords, expected: string]>([
		['names the words', PAGE, { text: 'There is no risk' }, `${PAGE}#:~:text=There%20is%20no%20risk`],
		['encodes what has a meaning in a directive', PAGE, { text: 'a-b, c & d' }, `${PAGE}#:~:text=a%2Db%2C%20c%20%26%20d`],
		[
			'encodes accents and ñ',
			PAGE,
			{ text: 'mañana será otro día' },
			`${PAGE}#:~:text=ma%C3%B1ana%20ser%C3%A1%20otro%20d%C3%ADa`,
		],
		[
			'leaves marks and stops at the ends out',
			PAGE,
			{ text: '“¡No habrá invasión!”' },
			`${PAGE}#:~:text=No%20habr%C3%A1%20invasi%C3%B3n`,
		],
		['keeps money and percents', PAGE, { text: '$50 million or 3%' }, `${PAGE}#:~:text=%2450%20million%20or%203%25`],
		['keeps the place that it has', `${PAGE}#live`, { text: 'There is no risk' }, `${PAGE}#live:~:text=There%20is%20no%20risk`],
		[
			'replaces other words',
			`${PAGE}#live:~:text=old&text=b`,
			{ text: 'one two three' },
			`${PAGE}#live:~:text=one%20two%20three`,
		],
		['keeps the query', `${PAGE}?a=1&b=%20`, { text: 'one two three' }, `${PAGE}?a=1&b=%20#:~:text=one%20two%20three`],
		[
			'goes to each piece',
			PAGE,
			{ text: 'one two three … four five six' },
			`${PAGE}#:~:text=one%20two%20three&text=four%20five%20six`,
		],
		[
			'leaves brackets out',
			PAGE,
			{ text: 'designate the [drug] cartels as terrorists' },
			`${PAGE}#:~:text=cartels%20as%20terrorists`,
		],
		['leaves half a word out', PAGE, { text: '[W]e will not go there' }, `${PAGE}#:~:text=will%20not%20go%20there`],
		[
			'finds few words by what stands around them',
			PAGE,
			{ text: 'no', prefix: 'ernment. She said: “', suffix: '” when asked ab' },
			`${PAGE}#:~:text=She%20said%3A%20%E2%80%9C-,no,-%E2%80%9D%20when%20asked`,
		],
		[
			'goes from before a dash or a mark to after it',
			PAGE,
			{ text: 'They came here — and then left' },
			`${PAGE}#:~:text=They%20came%20here,and%20then%20left`,
		],
		[
			'takes the words beside a quotation within',
			PAGE,
			{ text: 'he called it “a mistake” today' },
			`${PAGE}#:~:text=he%20called%20it`,
		],
		['keeps apostrophes in words', PAGE, { text: 'we don’t know' }, `${PAGE}#:~:text=we%20don%E2%80%99t%20know`],
		['does not jump to two words that may stand anywhere', PAGE, { text: 'Not true' }, PAGE],
		['nor to words of which too little is known', `${PAGE}#live`, { text: 'No', prefix: 'said', suffix: '' }, `${PAGE}#live`],
		['nor to no words', PAGE, { text: ' … ' }, PAGE],
	])('%s', (_what, url, words, expected) => {
		expect(withTextFragment(url, words)).toBe(expected);
	});

	it('names a long quotation by its first and last eight words', () => {
		const text = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
		expect(directivesOf(withTextFragment(PAGE, { text }))).toEqual([
			{ start: 'w0 w1 w2 w3 w4 w5 w6 w7', end: 'w22 w23 w24 w25 w26 w27 w28 w29' },
		]);
	});

	it('is a web address that a browser takes apart into the very words, whatever they are', () => {
		const word = fc
			.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
			.filter((text) => /^[\p{L}\p{N}][^\s[\]().…\n"“”„«»‹›‒–—―−'‘’-]*$/u.test(text));
		const inner = fc.array(word, { minLength: 1, maxLength: 18 });
		fc.assert(
			fc.property(word, inner, word, (first, words, last) => {
				const text = [`a${first}`, ...words, `${last}z`].join(' ');
				const url = withTextFragment(PAGE, { text });
				expect(directivesOf(new URL(url).href)).toEqual([{ start: text }]);
				expect(url.replace(/#.*$/s, '')).toBe(PAGE);
				expect(withTextFragment(url, { text })).toBe(url);
			}),
		);
	});

	it('never throws and never touches the address before the fragment', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.string(),
				fc.string(),
				fc.webUrl({ withFragments: true }),
				(text, prefix, suffix, url) => {
					const made = withTextFragment(url, { text, prefix, suffix });
					expect(made.replace(/#.*$/s, '')).toBe(url.replace(/#.*$/s, ''));
					expect(made).toMatch(/^[^\s"<>\u0080-\uffff]*$/);
				},
			),
		);
	});
});
