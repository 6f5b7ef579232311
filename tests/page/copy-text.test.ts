// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { copyText } from '../../lib/page/copy-text';

function read(html: string) {
	document.body.innerHTML = `<div id="copy">${html}</div><p>after</p>`;
	const root = document.getElementById('copy') as Element;
	return { root, copy: copyText(root) };
}

describe('the text of a copy', () => {
	test.each([
		['<p>One  two\n three</p><p>Four</p>', 'One two three\nFour'],
		['<p>One <b>two</b>three</p>', 'One twothree'],
		['<p> One </p>\n\n<p> Two </p>', 'One\nTwo'],
		['<p>One<br>two</p>', 'One two'],
		['<ul><li>a</li><li>b</li></ul>c', 'a\nb\nc'],
		['<figure><img alt="x"><figcaption>View</figcaption></figure>', 'View'],
		['<pre>a\n  b</pre>', 'a b'],
		['', ''],
	])('%s', (html, text) => {
		expect(read(html).copy.text).toBe(text);
	});

	it('knows what is selected, from text to text and from element to element', () => {
		const { root, copy } = read('<p>One <b>two</b> three</p>\n<p>Four five</p>');
		const [first, second] = root.querySelectorAll('p') as unknown as [Element, Element];
		const bold = first.querySelector('b')?.firstChild as Text;
		const select = (from: readonly [Node, number], to: readonly [Node, number]) =>
			copy.text.slice(copy.offsetOf(...from), copy.offsetOf(...to));
		expect(select([bold, 0], [bold, 3]).trim()).toBe('two');
		expect(select([bold, 1], [second.firstChild as Text, 4])).toBe('wo three\nFour');
		expect(select([first, 0], [first, 1])).toBe('One');
		expect(select([root, 0], [root, 3])).toBe(copy.text);
		expect(select([document.body, 0], [document.body, 2])).toBe(copy.text);
		expect(select([first, 3], [second, 0])).toBe('');
	});

	it('leads back to the page: the ranges of a stretch hold its words and nothing else', () => {
		const part = fc.constantFrom('a', ' ', '  ', 'bc', '\n', '<b>', '</b>', '<p>', '</p>', '<br>', 'd e');
		fc.assert(
			fc.property(fc.array(part, { maxLength: 25 }), fc.nat(30), fc.nat(30), (parts, a, b) => {
				const { copy } = read(parts.join(''));
				const [start, end] = [Math.min(a, b), Math.max(a, b)];
				const words = (text: string) => text.replace(/\s+/g, '');
				const ranges = copy.ranges(start, end);
				expect(words(ranges.map(String).join(''))).toBe(words(copy.text.slice(start, end)));
				expect(ranges.every((range) => !range.collapsed)).toBe(true);
				for (const range of ranges) {
					expect(copy.offsetOf(range.startContainer, range.startOffset)).toBeLessThan(copy.text.length);
				}
			}),
		);
	});
});
