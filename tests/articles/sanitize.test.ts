// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitizeHtml } from '../../lib/articles/sanitize';

describe('sanitizeHtml', () => {
	it.each([
		['keeps the structure of a text', '<h2>Why</h2><p>One <em>two</em> <strong>three</strong></p><ul><li>a</li></ul>', null],
		['keeps languages and dates', '<p lang="es" dir="ltr">Hoy, <time datetime="2025-08-09">9 de agosto</time></p>', null],
		['drops classes, ids and styles', '<p class="a" id="b" style="color:red" data-x="1" aria-label="y">c</p>', '<p>c</p>'],
		[
			'drops pictures and players, keeps the caption',
			'<figure><img src="https://x.example/1.png"><figcaption>A view</figcaption></figure>',
			'<figure><figcaption>A view</figcaption></figure>',
		],
		[
			'keeps a picture that is in its address, and gives it a text where it has none',
			'<img src="data:image/png;base64,iVBORw0KGgo=" width="10" onerror="alert(1)" srcset="https://x.example/2.png 2x">',
			'<img src="data:image/png;base64,iVBORw0KGgo=" width="10" alt="">',
		],
		['drops pictures that can do more', '<img src="data:image/svg+xml;base64,PHN2Zz4="><p>a</p>', '<p>a</p>'],
		[
			'drops pictures that are none',
			'<img src="data:text/html;base64,PHN2Zz4="><img src="data:image/png,x"><p>a</p>',
			'<p>a</p>',
		],
		[
			'keeps the name of a picture that is kept in the library, and no address beside it',
			'<img data-picture="0123456789abcdef" src="https://x.example/1.png" alt="A view" onload="x()">',
			'<img alt="A view" data-picture="0123456789abcdef">',
		],
		['drops a picture named by anything else', '<img data-picture="../x"><p data-picture="0123456789abcdef">a</p>', '<p>a</p>'],
		['drops pictures of the web', '<p>a<img src="https://x.example/1.png" alt="A view"></p>', '<p>a</p>'],
		['drops names that would stand in for the page’s own', '<p id="root">a</p><a name="body">b</a>', '<p>a</p><a>b</a>'],
		['drops elements of a library’s own', '<x-card onload="y">a</x-card>', 'a'],
		['drops scripts with their text', '<p>a</p><script>alert(1)</script><style>p{}</style>', '<p>a</p>'],
		[
			'drops forms with what is in them',
			'<form action="https://x.example"><input name="q"><button>Go</button></form><p>a</p>',
			'<p>a</p>',
		],
		['drops handlers', '<p onclick="alert(1)" onmouseover="x()">a</p>', '<p>a</p>'],
		[
			'drops svg and math',
			'<svg><a href="javascript:alert(1)"><text>x</text></a></svg><math><mi>y</mi></math><p>a</p>',
			'<p>a</p>',
		],
		[
			'opens links outside, without telling from where',
			'<a href="https://example.org/">b</a>',
			'<a href="https://example.org/" target="_blank" rel="noopener noreferrer nofollow">b</a>',
		],
		['keeps the words of a link that leads nowhere good', '<a href="javascript:alert(1)">b</a>', '<a>b</a>'],
		['knows a script address in disguise', '<a href=" java&#9;script:alert(1)">b</a>', '<a>b</a>'],
		['drops mail and data addresses', '<a href="mailto:a@b.example">c</a><a href="data:text/html,x">d</a>', '<a>c</a><a>d</a>'],
		['drops links into the page', '<a href="#top">b</a>', '<a>b</a>'],
		[
			'drops frames and embedded things',
			'<iframe srcdoc="<p>x</p>"></iframe><object data="x"></object><embed src="x"><p>a</p>',
			'<p>a</p>',
		],
		[
			'drops base, meta and link',
			'<base href="https://x.example"><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="x"><p>a</p>',
			'<p>a</p>',
		],
	])('%s', (_rule, html, expected) => {
		expect(sanitizeHtml(html)).toBe(expected ?? html);
	});

	it('made twice stays the same', () => {
		const once = sanitizeHtml('<p>a &lt;script&gt; <a href="https://example.org/?a=1&b=2">b</a> &amp; c</p>');
		expect(sanitizeHtml(once)).toBe(once);
		expect(once).toContain('&lt;script&gt;');
	});
});
