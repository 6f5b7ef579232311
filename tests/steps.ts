import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, NoBrowser } from './browser/find-browser';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One thing that must be in order. A check counts as one test; a run of vitest counts its tests. */
export interface Step {
	readonly name: string;
	readonly command: readonly string[];
	readonly kind: 'check' | 'vitest';
	/** Begins when these have ended, well or not, as far as they run at all. */
	readonly after?: readonly Step[];
	/** Leaves the processor to the steps that are not patient: it fills the time in which they wait. */
	readonly patient?: boolean;
	/** Throws when what it needs is not there. */
	readonly prepare?: () => void;
}

/** Both at once: apt takes one order at a time, and the second would wait for the first anyway. */
const browsers: Step = {
	name: 'Chromium and Firefox',
	kind: 'check',
	command: ['tsx', 'tests/browser/need-browsers.ts'],
};

function build(browser: 'chrome' | 'firefox'): Step {
	return { name: `build for ${browser}`, kind: 'check', command: ['wxt', 'build', '-b', browser] };
}

const chrome = build('chrome');
const firefox = build('firefox');

function browserTests(browser: 'chromium' | 'firefox', built: Step): Step {
	return {
		name: `browser tests in ${browser}`,
		kind: 'vitest',
		command: ['vitest', 'run', '--config', 'tests/browser/vitest.config.ts', `--project=${browser}`],
		after: [browsers, built],
		prepare: () => {
			if (findBrowser(browser) === null) throw new NoBrowser(`There is no ${browser}`);
		},
	};
}

const types: Step = { name: 'types (tsc)', kind: 'check', command: ['tsc', '--noEmit'], after: [chrome, firefox], patient: true };
const lint: Step = {
	name: 'lint and format (biome)',
	kind: 'check',
	command: ['biome', 'check', '--error-on-warnings', '.'],
	after: [types],
	patient: true,
};
const unused: Step = { name: 'nothing unused (knip)', kind: 'check', command: ['knip'], after: [lint], patient: true };
const size: Step = {
	name: 'content script size (size-limit)',
	kind: 'check',
	command: ['size-limit'],
	after: [chrome, unused],
	patient: true,
};
const webExt: Step = {
	name: 'web-ext lint (Firefox build)',
	kind: 'check',
	command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors', '--no-config-discovery'],
	after: [firefox, size],
	patient: true,
};
const units: Step = {
	name: 'unit and component tests',
	kind: 'vitest',
	command: ['vitest', 'run', '--config', 'tests/vitest.config.ts'],
	after: [webExt],
	patient: true,
};

/** `npm run check`: what needs no browser and no test. Builds only where there is no build to measure. */
export function checkSteps(): Step[] {
	const built = existsSync(`${ROOT}.output/chrome-mv3/manifest.json`);
	return [types, lint, unused, ...(built ? [] : [chrome]), size];
}

/** `npm test`: everything. The browsers wait for much: the one works while the other waits, and all else while both do. */
export function allSteps(): Step[] {
	return [
		...[types, lint, unused, units],
		...[chrome, firefox, size, webExt],
		...[browsers, browserTests('chromium', chrome), browserTests('firefox', firefox)],
	];
}
