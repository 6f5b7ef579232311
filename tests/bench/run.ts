// `npm run bench`: how fast and how large. docs/measuring.md says what each figure means. Needs a build for the browser parts.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measurePages } from '../eval/pages';
import { COMMON, choose, runCommand } from '../measure/command';
import { machineLine } from '../measure/machine';
import { benchBackground } from './background-bench';
import { benchExchange } from './exchange-bench';
import { benchLibrary } from './library-bench';
import { benchMarkJs } from './mark-js-bench';
import { benchNames } from './names-bench';
import { benchPage } from './page-bench';
import { benchReading } from './reading-bench';
import { benchRealPages } from './real-pages-bench';
import { benchRecord } from './record-bench';
import { benchRestart } from './restart-bench';
import { benchSizes } from './sizes';
import { benchStore } from './store-bench';

const USAGE = `npm run bench -- [--data DIR] [--only reading|background|names|pages|sizes|mark-js|page|real-pages|store|record|restart|exchange|library]
  --data   the folder with real pages (docs/measuring.md); without it, ../shared/eval
  --only   one part; may be repeated. background, mark-js, page, store, record, restart, exchange and library need Chromium and a build,
           real-pages also Firefox`;

const PARTS: Readonly<Record<string, { readonly title: string; run(folder: string | null): string | Promise<string> }>> = {
	reading: { title: 'Reading', run: benchReading },
	background: { title: 'Reading in the background', run: benchBackground },
	names: { title: 'Finding names', run: benchNames },
	pages: {
		title: 'Real pages',
		run: (folder) => (folder ? measurePages(folder).map(({ text }) => text) : ['There are none.']).join('\n\n'),
	},
	sizes: { title: 'Sizes', run: benchSizes },
	'mark-js': { title: 'mark.js', run: benchMarkJs },
	page: { title: 'In the page', run: benchPage },
	'real-pages': { title: 'Real pages in browsers', run: benchRealPages },
	store: { title: 'Store', run: benchStore },
	record: { title: 'Record', run: benchRecord },
	restart: { title: 'A worker that starts anew', run: benchRestart },
	exchange: { title: 'Export and import', run: benchExchange },
	library: { title: 'A whole library', run: benchLibrary },
};

/** Answers the exit code: 0, or 1 when a part failed. */
async function main(args: string[]): Promise<number> {
	const { only, folder, there } = choose(parseArgs({ args, options: COMMON }).values, Object.keys(PARTS));
	console.log(`${machineLine()} Load at the start: ${loadavg()[0]?.toFixed(1)}.\n`);
	if (!there) console.log(`There is no ${folder}: a page of our own stands in for the heaviest real page.\n`);
	let failed = 0;
	for (const [name, { title, run }] of Object.entries(PARTS)) {
		if (!only.includes(name)) continue;
		console.log(`### ${title}\n`);
		try {
			console.log(`${await run(there ? folder : null)}\n`);
		} catch (error) {
			failed++;
			console.log(`Not measured: ${error instanceof Error ? error.message : error}\n`);
		}
	}
	return failed === 0 ? 0 : 1;
}

await runCommand(USAGE, main);
