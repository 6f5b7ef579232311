import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit and component tests. A test that needs a document starts with `// @vitest-environment happy-dom`. */
export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	plugins: [preact()],
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		exclude: ['tests/browser/**', 'tests/bench/**'],
		environment: 'node',
		setupFiles: ['tests/setup.ts'],
		css: true,
		restoreMocks: true,
		unstubGlobals: true,
		// A machine with much else to do is slow, not wrong.
		testTimeout: 60_000,
		maxConcurrency: 3,
	},
});
