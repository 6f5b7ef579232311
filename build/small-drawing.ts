import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const RUNTIME = fileURLToPath(new URL('../lib/draw/jsx-runtime.ts', import.meta.url));

/**
 * Compiles the JSX of the script that goes into other people's pages to `lib/draw`. Its components import no more of
 * Preact than types; with Preact's own JSX they would bring all of it along.
 */
export function smallDrawing(): Plugin {
	let small = false;
	return {
		name: 'small-drawing',
		enforce: 'pre',
		apply: 'build',
		configResolved({ build }) {
			small = typeof build.lib === 'object' && build.lib.fileName === 'hover';
		},
		resolveId(module) {
			return small && module === 'preact/jsx-runtime' ? RUNTIME : null;
		},
	};
}
