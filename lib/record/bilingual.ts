import type { Dossier } from '../domain/dossier';
import type { Lang, Localized } from '../domain/lang';
import { foldedWords } from '../text/fold';
import { stemOf } from './stems';
import { WORD_PAIRS } from './word-pairs';

/** Which stems of one language mean the same as which of the other. */
export class Bilingual {
	private readonly pairs: Readonly<Record<Lang, Map<string, Set<string>>>> = { en: new Map(), es: new Map() };

	/** Takes everyday words as known, and learns the rest from what a dossier says in both languages. */
	constructor(dossier: Dossier | null) {
		for (const entry of WORD_PAIRS.trim().split(/\s+/)) {
			const [english = '', spanish = ''] = entry.split('=');
			for (const word of spanish.split('|')) this.add(stem(english), stem(word));
		}
		for (const [english, spanish] of pairsIn(dossier === null ? [] : parallelTexts(dossier))) this.add(english, spanish);
	}

	/** The stems of the other language that a stem of `from` may stand for, and itself: many words are alike in both. */
	meanings(word: string, from: Lang): ReadonlySet<string> {
		return this.pairs[from].get(word) ?? NONE;
	}

	private add(english: string, spanish: string): void {
		if (english === '' || spanish === '') return;
		for (const [map, from, to] of [
			[this.pairs.en, english, spanish],
			[this.pairs.es, spanish, english],
		] as const) {
			const known = map.get(from);
			if (known) known.add(to);
			else map.set(from, new Set([to]));
		}
	}
}

const NONE: ReadonlySet<string> = new Set();
/** Words that stand together in fewer texts than this may do so by chance. */
const MIN_TOGETHER = 3;
/** How much of what two words stand in must be common to both: the square of the cosine. */
const TOGETHER = 0.5;

/** Stems that stand in the same texts in both languages, and seldom apart. */
function pairsIn(texts: readonly Localized[]): [english: string, spanish: string][] {
	const stems = texts.map(({ en, es }) => ({ en: stemsOf(en), es: stemsOf(es) }));
	const alone = { en: frequent(stems.map(({ en }) => en)), es: frequent(stems.map(({ es }) => es)) };
	const pairs: [english: string, spanish: string][] = [];
	for (const [english, here] of alone.en) {
		const together = new Map<string, number>();
		for (const at of here) for (const spanish of stems[at]?.es ?? []) together.set(spanish, (together.get(spanish) ?? 0) + 1);
		for (const [spanish, both] of together)
			if (both >= MIN_TOGETHER && both * both >= TOGETHER * here.length * (alone.es.get(spanish)?.length ?? 0))
				pairs.push([english, spanish]);
	}
	return pairs;
}

/** Stems with the texts that they stand in, without those that stand in too few to be learned from. */
function frequent(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	texts.forEach((stems, at) => {
		for (const stem of stems) {
			const known = places.get(stem);
			if (known) known.push(at);
			else places.set(stem, [at]);
		}
	});
	for (const [stem, { length }] of places) if (length < MIN_TOGETHER) places.delete(stem);
	return places;
}

function parallelTexts({ positions, terms, issues, actors }: Dossier): Localized[] {
	return [
		...positions.map(({ statement }) => statement),
		...terms.flatMap(({ name, definition }) => [name, definition]),
		...issues.flatMap(({ question, label }) => [question, label]),
		...actors.flatMap(({ summary, roles }) => [summary, ...roles.map(({ title }) => title)]),
	];
}

/** The stems of a text that mean something, each once. */
export function stemsOf(text: string): ReadonlySet<string> {
	return new Set(foldedWords(text).flatMap((word) => stemOf(word) ?? []));
}

function stem(word: string): string {
	return stemOf(foldedWords(word)[0] ?? '') ?? '';
}
