import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { needBrowser } from './browser/find-browser';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One thing that must be in order. A check counts as one test; a run of vitest counts its tests. */
export interface Step {
	readonly name: string;
	readonly command: readonly string[];
	readonly kind: 'check' | 'vitest';
	/** What must be there first; throws when it cannot be had. */
	readonly prepare?: () => void;
}

const types: Step = { name: 'types (tsc)', kind: 'check', command: ['tsc', '--noEmit'] };
const lint: Step = { name: 'lint and format (biome)', kind: 'check', command: ['biome', 'check', '--error-on-warnings', '.'] };
const unused: Step = { name: 'nothing unused (knip)', kind: 'check', command: ['knip'] };
const size: Step = { name: 'content script size (size-limit)', kind: 'check', command: ['size-limit'] };
const units: Step = {
	name: 'unit and component tests',
	kind: 'vitest',
	command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
};

function build(browser: 'chrome' | 'firefox'): Step {
	return { name: `build for ${browser}`, kind: 'check', command: ['wxt', 'build', '-b', browser] };
}

const webExt: Step = {
	name: 'web-ext lint (Firefox build)',
	kind: 'check',
	command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'],
};

function browserTests(browser: 'chromium' | 'firefox'): Step {
	return {
		name: `browser tests in ${browser}`,
		kind: 'vitest',
		command: ['vitest', 'run', '--config', 'tests/browser/vitest.config.ts', `--project=${browser}`],
		prepare: () => {
			console.log(`${browser}: ${needBrowser(browser)}`);
		},
	};
}

/** `npm run check`: what needs no browser and no test. Builds only where there is no build to measure. */
export function checkSteps(): Step[] {
	const built = existsSync(`${ROOT}.output/chrome-mv3/manifest.json`);
	return [types, lint, unused, ...(built ? [] : [build('chrome')]), size];
}

/** `npm test`: everything. The browsers wait for much, so the one works while the other waits. */
export function allSteps(): (Step | Step[])[] {
	return [
		...[types, lint, unused, units],
		...[build('chrome'), build('firefox'), size, webExt],
		[browserTests('chromium'), browserTests('firefox')],
	];
}
