import type { Dossier } from '../../lib/domain/dossier';
import type { PageText } from '../../lib/domain/page-text';
import { bundledDossier, ownArticles } from '../eval/own-articles';
import { type Cell, markdownTable } from '../measure/table';
import { charsOf, variedPages } from './corpus';
import { FINDERS, type Finder } from './finders';
import { listedNames, manyNames } from './names';
import { collectGarbage, kept, median, timed } from './timing';

const CHARS = 2_000_000;
const MANY = 100_000;

/** Finding names with the first dossier, and with 100,000 names: ours beside other finders on the same text. */
export function benchNames(): string {
	const pages = variedPages([...ownArticles().values()], CHARS);
	const bundled = bundledDossier();
	const many = manyNames(MANY);
	// Compiled once for nothing: else the first finder pays for what the process loads on the way.
	for (const { compile } of FINDERS) compile(bundled);
	return [
		`Text: ${pages.length} pages, ${pages.reduce((sum, page) => sum + charsOf(page), 0)} characters, made of the project's own articles. Peers give raw hits, without judging who is meant.`,
		table(`the first dossier (${listedNames(bundled).length} names)`, bundled, pages, 'few'),
		table(`${MANY} generated names (${listedNames(many).length} different ones)`, many, pages, 'many'),
	].join('\n\n');
}

function table(title: string, dossier: Dossier, pages: readonly PageText[], size: 'few' | 'many'): string {
	const rows = FINDERS.map((finder) => measure(finder, dossier, pages, size));
	const ours = rows[0]?.speed ?? 1;
	const cells = rows.map(({ name, time, megabytes, chars, speed, found }): Cell[] => [
		name,
		time.toFixed(0),
		megabytes.toFixed(1),
		chars,
		speed < 100 ? speed.toFixed(1) : speed.toFixed(0),
		(speed / ours).toPrecision(2),
		((1000 * found) / chars).toFixed(2),
	]);
	return markdownTable(
		[title, 'compile (ms)', 'kept (MB)', 'characters read', 'kchar/s', 'of ours', 'hits per 1,000 characters'],
		cells,
	);
}

function measure({ name, share, compile }: Finder, dossier: Dossier, all: readonly PageText[], size: 'few' | 'many') {
	const pages: PageText[] = [];
	let chars = 0;
	for (const page of all) {
		if (chars >= share[size]) break;
		pages.push(page);
		chars += charsOf(page);
	}
	const { value: find, megabytes, time } = kept(() => compile(dossier));
	let found = 0;
	const run = () => {
		found = 0;
		for (const page of pages) found += find(page);
	};
	const first = timed(run);
	// What is slow is not run again.
	const times = first > 4000 ? [first] : Array.from({ length: 5 }, () => timed(run));
	collectGarbage();
	return { name, time, megabytes, chars, speed: chars / median(times), found };
}
