import type { Dossier } from '../domain/dossier';
import { foldedWords, foldWords } from '../text/fold';
import type { BlockWords } from '../text/page-words';
import { keyOf } from '../text/tokens';
import { isEmptyWord } from './words';

/** What paragraphs about an issue look like: the words of its question and of what is on record about it. */
export interface IssueModel {
	readonly issues: readonly {
		readonly id: string;
		readonly dossier: string;
		readonly terms: ReadonlySet<string>;
		/** Phrases between spaces. */
		readonly near: readonly string[] | null;
	}[];
	/** For each word: how much it speaks for each issue, as tf-idf, with every issue's vector of length 1. */
	readonly weights: ReadonlyMap<string, readonly { readonly issue: number; readonly weight: number }[]>;
	/** The keys of these words (`keyOf`): nearly every word of a page is told by its key to be none, and need not be folded. */
	readonly keys: ReadonlySet<number>;
	/** How many issues share a term. */
	readonly termShare: ReadonlyMap<string, number>;
}

/** Learns the issues of dossiers from their questions, positions and terms. Pure counting: nothing is tuned to a story. */
export function learnIssues(dossiers: readonly Dossier[]): IssueModel {
	const issues = dossiers.flatMap((dossier) =>
		dossier.issues.map((issue) => ({
			id: issue.id,
			dossier: dossier.id,
			terms: new Set(issue.terms),
			near: issue.near?.map((phrase) => ` ${foldWords(phrase)} `) ?? null,
		})),
	);
	const counts = issues.map(() => new Map<string, number>());
	const at = new Map(issues.map((issue, index) => [`${issue.dossier}/${issue.id}`, index]));
	const add = (dossier: string, issue: string, text: string, times: number) => {
		const words = counts[at.get(`${dossier}/${issue}`) ?? -1];
		if (!words) return;
		for (const word of foldedWords(text))
			if (!isEmptyWord(word) && word.length > 2) words.set(word, (words.get(word) ?? 0) + times);
	};
	for (const dossier of dossiers) {
		for (const { id, question, label } of dossier.issues)
			for (const text of [question.en, question.es, label.en, label.es]) add(dossier.id, id, text, 3);
		for (const { issue, statement, quote } of dossier.positions)
			for (const text of [statement.en, statement.es, quote?.text ?? '']) add(dossier.id, issue, text, 1);
	}
	const spread = new Map<string, number>();
	for (const words of counts) for (const word of words.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);
	const weights = new Map<string, { issue: number; weight: number }[]>();
	counts.forEach((words, issue) => {
		const raw = [...words].map(([word, count]) => ({
			word,
			weight: (1 + Math.log(count)) * Math.log((issues.length + 1) / (spread.get(word) ?? 1)),
		}));
		const length = Math.hypot(...raw.map(({ weight }) => weight)) || 1;
		for (const { word, weight } of raw) {
			const known = weights.get(word);
			if (known) known.push({ issue, weight: weight / length });
			else weights.set(word, [{ issue, weight: weight / length }]);
		}
	});
	const termShare = new Map<string, number>();
	for (const { terms } of issues) for (const term of terms) termShare.set(term, (termShare.get(term) ?? 0) + 1);
	return { issues, weights, keys: new Set([...weights.keys()].map(keyOf)), termShare };
}

/** Below this a paragraph is about none of the issues; chosen so that one shared term alone is not enough, two words of its own are. */
const THRESHOLD = 0.3;

/**
 * The issues that a paragraph is about, the best first: by the terms it names, the words it shares with the record, and
 * `known`, the issues of statements in it that are on record.
 */
export function issuesOf(
	paragraph: BlockWords,
	terms: readonly string[],
	known: readonly string[],
	dossiers: readonly string[],
	model: IssueModel,
): string[] {
	const scores = new Array<number>(model.issues.length).fill(0);
	const telling = new Set<string>();
	const { keys, weights } = model;
	const { count, tokens } = paragraph;
	const { key } = tokens;
	for (let i = 0; i < count; i++) {
		if (!keys.has(key[i] as number)) continue;
		const word = paragraph.word(i);
		const entries = weights.get(word);
		if (!entries || telling.size === telling.add(word).size) continue;
		for (const { issue, weight } of entries) scores[issue] = (scores[issue] as number) + weight;
	}
	if (telling.size === 0 && terms.length === 0 && known.length === 0) return [];
	if (telling.size > 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / Math.sqrt(telling.size);
	const phrases = terms.length > 0 ? ` ${paragraph.words(0, paragraph.count - 1)} ` : '';
	const about: { readonly id: string; readonly score: number }[] = [];
	model.issues.forEach((issue, i) => {
		let score = scores[i] as number;
		if (terms.length > 0 && (issue.near === null || issue.near.some((phrase) => phrases.includes(phrase))))
			for (const term of terms) if (issue.terms.has(term)) score += 0.25 / (model.termShare.get(term) ?? 1);
		if (known.includes(issue.id)) score++;
		if (score >= THRESHOLD && dossiers.includes(issue.dossier)) about.push({ id: issue.id, score });
	});
	return about.sort((a, b) => b.score - a.score).map(({ id }) => id);
}
