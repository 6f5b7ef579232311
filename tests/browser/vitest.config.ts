import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Tests of the built extension in real browsers: `npm run build` first. Every file runs once in each, one browser at a
 * time; `*.chromium.test.ts` and `*.firefox.test.ts` only in the one, where the other gives a test no way in.
 */
export default defineConfig(({ mode }) => ({
	root: ROOT,
	test: {
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 120_000,
		projects: (['chromium', 'firefox'] as const).map((browser) => ({
			root: ROOT,
			test: {
				name: browser,
				include: ['tests/browser/**/*.test.ts'],
				exclude: [browser === 'firefox' ? '**/*.chromium.test.ts' : '**/*.firefox.test.ts'],
				// `npm run pictures`
				provide: { browser, renew: mode === 'renew' },
				fileParallelism: false,
				// A busy machine can hold a browser up for longer than a test waits. `npm test` names what needed this.
				retry: 1,
				testTimeout: 120_000,
				hookTimeout: 120_000,
			},
		})),
	},
}));
