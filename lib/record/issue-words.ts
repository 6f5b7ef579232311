import type { Dossier } from '../domain/dossier';
import { foldedWords } from '../text/fold';
import type { ScopedStem } from './scopes';
import { scopedStemsOf } from './stance-text';
import { stemOf } from './stems';

/** What a term is called: words to be found in a row, and how much of the term is the issue's; several may share one. */
interface TermName {
	readonly issue: number;
	readonly words: readonly string[];
	readonly share: number;
}

/** The words by which the issues of a dossier are asked for and called. Issues go by their index in the dossier. */
export class IssueWords {
	/** The stems of each issue's question and label. */
	readonly questions: readonly ReadonlySet<string>[];
	/** The same with the stems of what its terms are called. */
	readonly questionsAndTerms: readonly ReadonlySet<string>[];
	/** What the terms are called, by their first word: few words of a text begin one. */
	private readonly names = new Map<string, TermName[]>();
	/** Which issues' questions hold a stem. */
	private readonly asking = new Map<string, number[]>();
	/** The words that must stand nearby for the terms to count, by their first. */
	private readonly nearWords = new Map<string, { readonly issue: number; readonly words: readonly string[] }[]>();
	/** Where none of them stands: `false` for an issue that has such, `null` for one that has none. */
	private readonly notNear: readonly (boolean | null)[];
	private around: { readonly paragraph: string; readonly near: readonly (boolean | null)[] } | null = null;

	constructor({ issues, terms: allTerms }: Dossier) {
		this.questions = issues.map(
			({ question, label }) =>
				new Set([question.en, question.es, label.en, label.es].flatMap((text) => scopedStemsOf(text).map(({ stem }) => stem))),
		);
		this.questions.forEach((stems, issue) => {
			for (const stem of stems) listIn(this.asking, stem).push(issue);
		});
		const shares = new Map<string, number>();
		for (const term of issues.flatMap(({ terms }) => terms)) shares.set(term, (shares.get(term) ?? 0) + 1);
		this.questionsAndTerms = issues.map(({ terms }, issue) => {
			const stems = new Set(this.questions[issue]);
			for (const { id, aliases } of allTerms) {
				if (!terms.includes(id)) continue;
				for (const { text } of aliases) {
					const words = foldedWords(text);
					if (words[0] !== undefined) listIn(this.names, words[0]).push({ issue, words, share: 1 / (shares.get(id) ?? 1) });
					for (const word of words) stems.add(stemOf(word) ?? '');
				}
			}
			stems.delete('');
			return stems;
		});
		this.notNear = issues.map(({ near }) => (near === undefined ? null : false));
		for (const [issue, { near }] of issues.entries())
			for (const phrase of near ?? []) {
				const words = foldedWords(phrase);
				if (words[0] !== undefined) listIn(this.nearWords, words[0]).push({ issue, words });
			}
	}

	/** For each issue, how much of what its terms are called stands in a row of words: 0 to 1. */
	termsIn(words: readonly string[]): readonly number[] {
		const most = this.zeros();
		for (let at = 0; at < words.length; at++) {
			const names = this.names.get(words[at] as string);
			if (names === undefined) continue;
			for (const { issue, words: name, share } of names)
				if (share > (most[issue] as number) && standsAt(words, at, name)) most[issue] = share;
		}
		return most;
	}

	/** For each issue, how many stems of its question stand there: plain, and where a negation or rejection reaches them. */
	askedBy(stems: readonly ScopedStem[]): { readonly affirmed: readonly number[]; readonly rejected: readonly number[] } {
		const affirmed = this.zeros();
		const rejected = this.zeros();
		for (const { stem, against } of stems)
			for (const issue of this.asking.get(stem) ?? NONE) {
				const counts = against ? rejected : affirmed;
				counts[issue] = (counts[issue] as number) + 1;
			}
		return { affirmed, rejected };
	}

	/** For each issue, whether one of its near words stands there; `null` for an issue without such. */
	nearIn(words: readonly string[]): readonly (boolean | null)[] {
		const near = [...this.notNear];
		for (let at = 0; at < words.length; at++) {
			const phrases = this.nearWords.get(words[at] as string);
			if (phrases === undefined) continue;
			for (const { issue, words: phrase } of phrases)
				if (near[issue] === false && standsAt(words, at, phrase)) near[issue] = true;
		}
		return near;
	}

	/** The same for a paragraph. The last one is kept, since its statements are asked for one after the other. */
	nearAround(paragraph: string): readonly (boolean | null)[] {
		if (this.around?.paragraph !== paragraph) this.around = { paragraph, near: this.nearIn(foldedWords(paragraph)) };
		return this.around.near;
	}

	private zeros(): number[] {
		return new Array<number>(this.questions.length).fill(0);
	}
}

const NONE: readonly never[] = [];

function standsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
	for (let k = 1; k < phrase.length; k++) if (words[at + k] !== phrase[k]) return false;
	return true;
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
	let list = lists.get(key);
	if (!list) {
		list = [];
		lists.set(key, list);
	}
	return list;
}
