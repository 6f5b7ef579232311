import nlp from 'compromise';
import { createReader, type Reader } from '../../lib/reading/reader';
import { bundledDossier, ownArticles } from '../eval/own-articles';
import { type Cell, markdownTable } from '../measure/table';
import { charsOf, longPage, textOf } from './corpus';
import { medianTime, timed } from './timing';

/** Reading pages whole: mentions, who said what, the record. Must run first: its first row is a cold start. */
export function benchReading(): string {
	const articles = [...ownArticles().values()];
	const dossier = bundledDossier();
	const article = longPage(articles, 'en', 6000);
	let reader: Reader | null = null;
	const compile = timed(() => {
		reader = createReader([dossier]);
	});
	const read = (page: typeof article) => (reader as unknown as Reader).read(page, { force: true });
	const cold = timed(() => read(article));
	const rows: Cell[][] = [
		['compiling the bundled dossier, cold', null, compile.toFixed(1), null],
		row('first article of a process (nothing compiled by the engine yet)', charsOf(article), cold),
	];
	for (const [label, lang, chars, runs] of [
		['article in English', 'en', 6000, 40],
		['article in Spanish', 'es', 6000, 40],
		['long page in English', 'en', 100_000, 7],
		['endless page in English', 'en', 1_000_000, 2],
		['endless page in Spanish', 'es', 1_000_000, 2],
	] as const) {
		const page = longPage(articles, lang, chars);
		rows.push(
			row(
				label,
				charsOf(page),
				medianTime(runs, () => read(page)),
			),
		);
	}
	rows.push(
		row(
			'for comparison: compromise alone, the English article',
			charsOf(article),
			medianTime(5, () => nlp(textOf(article))),
		),
	);
	return markdownTable(['reading a page whole (Node)', 'characters', 'ms', 'ms per 1,000 characters'], rows);
}

function row(label: string, chars: number, time: number): Cell[] {
	return [label, chars, time.toFixed(1), ((1000 * time) / chars).toFixed(2)];
}
