import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/**
 * Rooms whose code names no document, clock, chance, browser or disk (docs/architecture.md), and those whose tests only
 * start commands: what one file does, no other can see. A process of its own for each was most of what they cost.
 */
const PURE = [
	...['attributions', 'cards', 'citations', 'domain', 'dossiers', 'gazetteer', 'ledger', 'mentions', 'reading', 'record'],
	...['text', 'cli', 'eval'],
].map((room) => `tests/${room}/**/*.test.ts`);

/** Unit and component tests. A test that needs a document starts with `// @vitest-environment happy-dom`. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	plugins: [preact()],
	test: {
		environment: 'node',
		setupFiles: ['tests/setup.ts'],
		css: true,
		restoreMocks: true,
		unstubGlobals: true,
		// A machine with much else to do is slow, not wrong.
		testTimeout: 180_000,
		maxConcurrency: 3,
		projects: [
			{ extends: true, test: { name: 'core', include: PURE, isolate: false } },
			{
				extends: true,
				test: {
					name: 'rest',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: ['tests/browser/**', 'tests/bench/**', ...PURE],
				},
			},
		],
	},
});
