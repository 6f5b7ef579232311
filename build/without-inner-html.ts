import type { Plugin } from 'vite';

interface Patch {
	/** End of the file's path in node_modules. */
	readonly file: string;
	readonly from: string;
	readonly to: string;
}

/**
 * The places where libraries set `innerHTML`. On Record needs none of them, and the stores' reviewers ask about each:
 * without them, nothing in the extension can turn a string into a page's elements.
 */
const PATCHES: readonly Patch[] = [
	// `dangerouslySetInnerHTML`: no component uses it. Should one try, the reader sees the markup as text.
	{ file: 'preact/dist/preact.mjs', from: '(t.innerHTML=h.__html)', to: '(t.textContent=h.__html)' },
	// The way out of browsers without a working DOMParser: ours all have it. Refusing leaves an empty result.
	{
		file: 'dompurify/dist/purify.es.mjs',
		from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
		to: 'throw new Error("This browser cannot parse HTML.");',
	},
	// Readability puts markup back into its clone of the page; the parser makes elements that belong to no window.
	{
		file: '@mozilla/readability/Readability.js',
		from: 'page.innerHTML = pageCacheHtml;',
		to: 'page.replaceChildren(...new DOMParser().parseFromString("<body>" + pageCacheHtml, "text/html").body.childNodes);',
	},
	{
		file: '@mozilla/readability/Readability.js',
		from: 'tmp.innerHTML = noscript.innerHTML;',
		to: 'tmp.replaceChildren(...new DOMParser().parseFromString("<body>" + noscript.innerHTML, "text/html").body.childNodes);',
	},
	// `selection.html()`, which charts do not call; what d3 would put there becomes text.
	{ file: 'd3-selection/dist/d3-selection.mjs', from: 'this.innerHTML = "";', to: 'this.replaceChildren();' },
	{ file: 'd3-selection/dist/d3-selection.mjs', from: 'this.innerHTML = value;', to: 'this.textContent = value;' },
	{
		file: 'd3-selection/dist/d3-selection.mjs',
		from: 'this.innerHTML = v == null ? "" : v;',
		to: 'this.textContent = v == null ? "" : v;',
	},
];

/** Rewrites those places, and stops the build when a library's new version has moved one of them. */
export function withoutInnerHtml(): Plugin {
	return {
		name: 'without-inner-html',
		enforce: 'pre',
		transform(code, id) {
			const path = id.split('?')[0] ?? '';
			const patches = PATCHES.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
			if (patches.length === 0) return null;
			return {
				code: patches.reduce((patched, { file, from, to }) => {
					if (!patched.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
					return patched.replace(from, () => to);
				}, code),
				map: null,
			};
		},
	};
}
