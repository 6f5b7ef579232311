import type { Plugin } from 'vite';

/**
 * Gives a script the browser's own extension API where it asks for webextension-polyfill, by WXT's name for it.
 * For content scripts: in all browsers that On Record runs in, what they use answers with promises by itself.
 */
export function withOwnApi(): Plugin {
	const name = '\0own-api';
	return {
		name: 'with-own-api',
		enforce: 'pre',
		resolveId: (id) => (id === 'webextension-polyfill' ? name : null),
		load: (id) => (id === name ? "export { browser as default } from 'wxt/browser';" : null),
	};
}
