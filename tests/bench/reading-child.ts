// Reads pages of one language in a process of its own and prints milliseconds as JSON, for `reading-bench.ts`.
import { createReader } from '../../lib/reading/reader';
import { bundledDossier, ownArticles } from '../eval/own-articles';
import { charsOf, longPage } from './corpus';
import { medianTime, timed } from './timing';

/** How many articles are read, one after the other. */
const ARTICLES = 400;

/** What one process measured. */
export interface Measured {
	readonly compile: number;
	/** Of each reading of the article, in order. */
	readonly article: readonly number[];
	/** Medians of warm readings. */
	readonly long: number;
	readonly endless: number;
	/** Characters of the three pages. */
	readonly chars: readonly [number, number, number];
}

const lang = process.argv[2] === 'es' ? 'es' : 'en';
const dossier = bundledDossier();
const articles = [...ownArticles().values()];
const [article, long, endless] = [6000, 100_000, 1_000_000].map((chars) => longPage(articles, lang, chars)) as [
	ReturnType<typeof longPage>,
	ReturnType<typeof longPage>,
	ReturnType<typeof longPage>,
];
let reader = null as unknown as ReturnType<typeof createReader>;
const measured: Measured = {
	compile: timed(() => {
		reader = createReader([dossier]);
	}),
	article: Array.from({ length: ARTICLES }, () => timed(() => reader.read(article))),
	long: medianTime(7, () => reader.read(long)),
	endless: medianTime(2, () => reader.read(endless)),
	chars: [charsOf(article), charsOf(long), charsOf(endless)],
};
console.log(JSON.stringify(measured));
