import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { earlyModules } from './build/early-modules';
import { inOnePiece } from './build/in-one-piece';
import { sharedStyleFirst } from './build/shared-style-first';
import { withOwnApi } from './build/with-own-api';
import { withoutInnerHtml } from './build/without-inner-html';
import { OUTLET_MATCHES } from './lib/articles/outlets';
import { ALL_SITES } from './lib/domain/access';

/** Every pack in `public/dossiers/` is a followed dossier: no code names one. */
const packs = readdirSync(new URL('public/dossiers', import.meta.url))
	.filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
	.map((file) => `/dossiers/${file}`);

/** Extension pages load nothing from outside, whatever a saved article says. */
const PAGE_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	// The drawing of a timeline brings its style along. Nothing that has one gets through to a saved copy.
	"style-src 'self' 'unsafe-inline'",
	// `blob:`: the pictures of saved articles, which are kept in the extension's own storage.
	"img-src 'self' data: blob:",
	"font-src 'self'",
	// For a dossier's address, when the reader gives one (entrypoints/background/fetch-pack.ts), and for the pictures of an
	// article that the reader saves, when they are to be kept (entrypoints/background/gather-pictures.ts).
	"connect-src 'self' https:",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

export default defineConfig({
	manifestVersion: 3,
	// The oldest browsers it runs in: caretPositionFromPoint came with Chrome 128, the declaration of collected data with Firefox 142.
	manifest: ({ browser, command }) => ({
		name: '__MSG_extName__',
		description: '__MSG_extDescription__',
		default_locale: 'en',
		// `scripting` and `activeTab` clip the article that the reader saves; `unlimitedStorage` keeps the reading list from eviction.
		// `storage` is for its memory alone: what the popup shows of a page, for a popup that is opened when the background sleeps.
		// `alarms` looks whether a backup is due and goes on with imported texts; it is asked about nowhere, and sees nothing.
		permissions: ['alarms', 'activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
		// Asked for when the reader switches automatic backups on. Chromium needs a page out of sight to make the file in.
		optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
		host_permissions: [...OUTLET_MATCHES],
		// Asked for one site at a time, in the popup, or for all in the settings: never at once, never unasked.
		optional_host_permissions: [ALL_SITES],
		commands: {
			'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_cmdNext__' },
			'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_cmdPrevious__' },
			'open-card': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_cmdOpen__' },
			'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_cmdSave__' },
		},
		// In development, Vite's own connection needs more than this.
		...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'on-record@on-record',
							strict_min_version: '142.0',
							data_collection_permissions: { required: ['none'] },
						},
					},
				}
			: { minimum_chrome_version: '128' }),
	}),
	hooks: {
		// WXT takes the title from the popup's page, where it cannot be translated.
		'build:manifestGenerated': (_wxt, manifest) => {
			if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
		},
		// The view of the page, in the popup and beside it, is waited for. In development it comes from Vite's server.
		'build:done': async ({ config }, output) => {
			if (config.command !== 'build') return;
			sharedStyleFirst(config.outDir);
			earlyModules(config.outDir, 'library.html');
			const gone = await inOnePiece(config.outDir, ['popup.html', 'sidepanel.html'], 'popup.js');
			for (const step of output.steps) step.chunks = step.chunks.filter(({ fileName }) => !gone.has(fileName));
			output.publicAssets.push({ type: 'asset', fileName: 'popup.js' });
		},
		// In pages, the browser's own promises do: the polyfill, a fifth of the script, has nothing to fill there.
		'vite:build:extendConfig': (entrypoints, config) => {
			if (!entrypoints.every(({ type }) => type === 'content-script')) return;
			config.plugins = [...(config.plugins ?? []), withOwnApi()];
		},
		// The list of outlets goes into the manifest only: in the content script it would be loaded into every page.
		'entrypoints:resolved': (_wxt, entrypoints) => {
			for (const entrypoint of entrypoints) {
				if (entrypoint.type === 'content-script') entrypoint.options.matches = [...OUTLET_MATCHES];
			}
		},
	},
	vite: () => ({
		plugins: [withoutInnerHtml(), preact()],
		resolve: {
			alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('build/content-context.ts', import.meta.url)) },
		},
		// Named, so that `light-dark()` and nesting are not spelled out for browsers that never run this.
		build: { cssTarget: ['chrome128', 'firefox142'] },
		define: { __BUNDLED_PACKS__: JSON.stringify(packs) },
	}),
	zip: { excludeSources: ['tests/**', 'demo/**', '.ci/**', 'docs/**/*.png'] },
});
