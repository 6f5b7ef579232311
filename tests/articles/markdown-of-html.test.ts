// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { markdownOfHtml } from '../../lib/articles/markdown-of-html';

it.each<readonly [string, string, string]>([
	[
		'blocks',
		'<h1>Harbour</h1><p>Ships <b>leave</b> at <i>dawn</i>.</p><ul><li>one</li><li>two</li></ul><blockquote><p>It stays.</p></blockquote>',
		'## Harbour\n\nShips **leave** at *dawn*.\n\n-   one\n-   two\n\n> It stays.',
	],
	['links', '<p><a href="https://example.org/a">the order</a></p>', '[the order](https://example.org/a)'],
	['links that are none', '<p><a href="javascript:alert(1)">the order</a></p>', 'the order'],
	['what looks like markup', '<p># 1. *no* &lt;b&gt; [x](y)</p>', '\\# 1. \\*no\\* \\<b\\> \\[x\\](y)'],
	['scripts', '<p>Words.</p><script>alert(1)</script>', 'Words.'],
	['pictures', '<p><img alt="The *port*" src="data:image/png;base64,AAAA"></p><p>Words.</p>', 'The \\*port\\*\n\nWords.'],
	['nothing', '', ''],
])('makes Markdown of %s', (_what, html, markdown) => {
	expect(markdownOfHtml(html)).toBe(markdown);
});
