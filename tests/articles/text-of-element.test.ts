// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copyOfHtml } from '../../lib/articles/copy-of-html';

describe('the text of a copy', () => {
	it.each([
		[
			'a line for each block',
			'<h2>Why</h2><p>One <em>two</em>\n three</p><blockquote><p>Four</p></blockquote>',
			'Why\nOne two three\nFour',
		],
		['words beside a block in a block', '<ul><li>One<ul><li>two</li></ul>three</li></ul>', 'One\ntwo\nthree'],
		[
			'words in no block of text',
			'Loose <b>words</b><div>in a div<p>and in a paragraph</p></div>',
			'Loose words\nin a div\nand in a paragraph',
		],
		['lines that are broken', '<p>One<br>two<br/>three</p>', 'One two three'],
		['cells', '<table><caption>Dues</caption><tr><th>Year</th><td>1911</td></tr></table>', 'Dues\nYear\n1911'],
		[
			'names and captions of lists',
			'<dl><dt>Lamp</dt><dd>A light</dd></dl><figure><figcaption>Lit</figcaption></figure>',
			'Lamp\nA light\nLit',
		],
		['words that are split by elements', '<p>light<b>house</b></p>', 'lighthouse'],
		['nothing that is not kept', '<p>One</p><script>two</script><p> \n</p><svg><text>three</text></svg>', 'One'],
	])('has %s', (_what, html, text) => {
		expect(copyOfHtml(html).text).toBe(text);
	});
});
