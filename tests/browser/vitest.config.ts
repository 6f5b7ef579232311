import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files that take longest, the longest first: begun last, one of them would keep all waiting at the end. */
const LONG = ['accessibility', 'lists', 'killed', 'pictures', 'reading-list', 'forced-colors', 'hovering', 'saving', 'keeping'];

/** The long files first, then the others by name: the same order on every machine. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const place = LONG.indexOf(basename(moduleId).split('.', 1)[0] ?? '');
			return place < 0 ? LONG.length : place;
		};
		return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
	}
}

/**
 * Tests of the built extension in real browsers: `npm run build` first. Every file runs once in each;
 * `*.chromium.test.ts` and `*.firefox.test.ts` only in the one, where the other gives a test no way in.
 *
 * Two files at a time: each has a browser of its own, with its own profile and its own way to the network, and a browser
 * waits for half of the time. The files share a process, which holds the drivers and nothing of a browser.
 */
export default defineConfig(({ mode }) => ({
	root: ROOT,
	test: {
		maxWorkers: 2,
		sequence: { sequencer: LongestFirst },
		testTimeout: 120_000,
		hookTimeout: 120_000,
		projects: (['chromium', 'firefox'] as const).map((browser, groupOrder) => ({
			root: ROOT,
			test: {
				name: browser,
				include: ['tests/browser/**/*.test.ts'],
				exclude: [browser === 'firefox' ? '**/*.chromium.test.ts' : '**/*.firefox.test.ts'],
				// `npm run pictures`
				provide: { browser, renew: mode === 'renew' },
				isolate: false,
				maxWorkers: 2,
				// Where both browsers are tested in one run, one after the other.
				sequence: { groupOrder },
				// A busy machine can hold a browser up for longer than a test waits. `npm test` names what needed this.
				retry: 1,
				testTimeout: 120_000,
				hookTimeout: 120_000,
			},
		})),
	},
}));
