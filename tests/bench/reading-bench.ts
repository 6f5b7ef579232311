import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import type { Lang } from '../../lib/domain/lang';
import { ownArticles } from '../eval/own-articles';
import { type Cell, markdownTable } from '../measure/table';
import { longPage, textOf } from './corpus';
import type { Measured } from './reading-child';
import { median, medianTime } from './timing';

const CHILD = fileURLToPath(new URL('./reading-child.ts', import.meta.url));
/** Processes for each language: of a cold start each gives one figure. */
const PROCESSES = 3;
const LANGS = ['en', 'es'] as const;

/** Reading pages whole: mentions, who said what, the record; each language in processes of its own, so that none warms the other's. */
export function benchReading(): string {
	const measured = LANGS.map((lang) => Array.from({ length: PROCESSES }, () => measure(lang)));
	const row = (label: string, figure: (one: Measured) => number, chars: 0 | 1 | 2): Cell[] => {
		const times = measured.map((processes) => median(processes.map(figure)));
		const each = times.map((time, at) => (1000 * time) / (measured[at]?.[0]?.chars[chars] ?? Number.NaN));
		return [label, ...times.map((time) => time.toFixed(1)), each.map((time) => time.toFixed(2)).join(' / ')];
	};
	const readings = (label: string, first: number, last: number, note = '') =>
		row(`${label}${note}`, ({ article }) => median(article.slice(first - 1, last)), 0);
	const [en, es] = measured.map(([one]) => one?.chars[0]);
	const alone = LANGS.map((lang) => {
		const text = textOf(longPage([...ownArticles().values()], lang, 6000));
		return medianTime(5, () => nlp(text)).toFixed(1);
	});
	return markdownTable(
		['reading a page whole (Node), ms', 'English', 'Spanish', 'ms per 1,000 characters, English / Spanish'],
		[
			[
				'compiling the bundled dossier, cold',
				...measured.map((all) => median(all.map(({ compile }) => compile)).toFixed(1)),
				null,
			],
			readings(`article of ${en} and ${es} characters: the first of a process`, 1, 1),
			readings('the same, second to tenth', 2, 10),
			readings('the same, second to forty-first (“article” of earlier tables, which gave Spanish after English)', 2, 41),
			readings('the same, 301st to 400th: the engine has settled', 301, 400, ' (goal: 10)'),
			row('long page, warm', ({ long }) => long, 1),
			row('endless page, warm', ({ endless }) => endless, 2),
			['for comparison: compromise alone, the article, warm', ...alone, null],
		],
	);
}

function measure(lang: Lang): Measured {
	return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', CHILD, lang], { encoding: 'utf8' })) as Measured;
}
