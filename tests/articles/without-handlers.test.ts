// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeHtml } from '../../lib/articles/sanitize';
import { withoutHandlers } from '../../lib/articles/without-handlers';
import { cpuTime } from '../measure/cpu-time';

/** What is left when the browser's own parser has read it and the handlers are taken off its elements. */
function byParser(html: string): string {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	for (const element of body.querySelectorAll('*')) {
		for (const { name } of Array.from(element.attributes)) if (/^on/i.test(name)) element.removeAttribute(name);
	}
	return body.innerHTML;
}

const asParsed = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.innerHTML;

describe('withoutHandlers', () => {
	it.each([
		['<p onclick="x()">a</p>', '<p >a</p>'],
		['<p class="b" ONCLICK = \'x()\' id=c>a</p>', '<p class="b"  id=c>a</p>'],
		['<p onclick=x() title="turned on = off">a on x="y" b</p>', '<p  title="turned on = off">a on x="y" b</p>'],
		['<p title="a > b" onclick="if (a > b) x()">a</p>', '<p title="a > b" >a</p>'],
		['<p/onclick=x()>a < b onclick=1</p>', '<p/>a < b onclick=1</p>'],
		['<p onclick>a</p>', '<p >a</p>'],
		['<p onclick="x()"class="b">a</p>', '<p class="b">a</p>'],
		['<p data-on="1" on-x="2">a</p>', '<p data-on="1" >a</p>'],
		['<p onclick="never closed>a</p>', '<p '],
		['turned on, 1 < 2 on="x"', 'turned on, 1 < 2 on="x"'],
		['<p class onclick=1 = b>a</p>', '<p class / = b>a</p>'],
	])('%j becomes %j', (html, expected) => {
		expect(withoutHandlers(html)).toBe(expected);
	});

	it('takes away what the browser takes for a handler, and nothing else', () => {
		const piece = fc.constantFrom(
			...[
				'<p',
				'<b',
				'<img',
				'<a',
				'</p>',
				'</b>',
				'>',
				'/>',
				' ',
				'\n',
				'"',
				"'",
				'=',
				' = ',
				'on',
				' on',
				' onclick="x>y"',
				" onload='1'",
			],
			...[
				' onx=1',
				' title="on x=1"',
				' class=b',
				'a < b',
				'turned on ',
				'x',
				'/',
				' ON=',
				'=on',
				'&amp;',
				' on x',
				'<onx>',
				'< on=1>',
			],
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
				const html = pieces.join('');
				expect(asParsed(withoutHandlers(html))).toBe(byParser(html));
			}),
			{ numRuns: 300 },
		);
	});

	it('takes a time that grows with the text alone', () => {
		const hostile = ['<a "', '<a onx', '<a on="', '<', "<a on='", '<p on=1 '].map((piece) => piece.repeat(50_000));
		expect(cpuTime(() => hostile.map((html) => withoutHandlers(html)))).toBeLessThan(5000);
	});

	it('opens no way past the sanitiser', () => {
		for (const html of [
			'<!-- <a onx="--><img src=x onerror=alert(1)>"> -->',
			'<textarea><p onx="</textarea><script>alert(1)</script>"></p>',
			'<p onx="<script>" title="</script><script>alert(1)</script>">a</p>',
			'<scr<p onx=">ipt>alert(1)</script>">a',
		]) {
			expect(sanitizeHtml(html)).not.toMatch(/<(?:script|img)|onx|onerror=|javascript:/i);
		}
	});
});
