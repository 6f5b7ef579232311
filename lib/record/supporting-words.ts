import type { Side } from './sides';
import { STANCES, type StanceModel } from './stance-model';
import type { StanceText } from './stance-text';
import { stemOf } from './stems';

/** The longest stretch that is shown, in words. */
const LONGEST = 9;
/** From here on a word alone stands for a stance: it is some three times as frequent with it as without. */
const TELLING = 1;

/** The sides by whose words a stance can be known, the plainest first. */
const TAKEN_BY: readonly (readonly Side['side'][])[] = [['for'], ['against', 'negation'], ['condition'], []];

/**
 * The words of a statement that support its stance, unaltered: what takes the side ("never accept", "only if") with what
 * it is said of, within one clause; without such, the words that stand for this stance on record. `from` is where the
 * statement begins in the text; empty where nothing in it supports the stance.
 */
export function supportingWords(text: StanceText, from: number, candidate: number, model: StanceModel): string {
	const begin = text.start.findIndex((start) => start >= from);
	if (begin < 0) return '';
	const weights = weightsOf(text, candidate, model);
	const taken = TAKEN_BY[candidate % STANCES.length] ?? [];
	let best = { first: -1, last: -1, weight: 0 };
	for (const { side, first, last } of text.sides) {
		if (first < begin || !taken.includes(side)) continue;
		const stretch = withHeaviest(text, weights, begin, first, last);
		const plainness = taken.indexOf(side) === 0 ? 2 : 1;
		if (stretch.weight + plainness > best.weight) best = { ...stretch, weight: stretch.weight + plainness };
	}
	// A condition must be in the words; the other stances can be known by what is on record.
	if (best.first < 0 && !taken.includes('condition'))
		for (const [at, weight] of weights)
			if (at >= begin && weight >= TELLING && weight > best.weight) best = withHeaviest(text, weights, begin, at, at);
	if (best.first < 0) return '';
	// A bare "not" supports nothing by itself: with what it turns, as far as its clause goes.
	const says = (last: number) => text.words.slice(best.first, last + 1).some((word) => stemOf(word) !== null);
	let { last } = best;
	while (!says(last) && last + 1 < text.words.length && !text.clauseStarts.has(last + 1)) last++;
	return says(last) ? text.text.slice(text.start[best.first], text.end[last]) : '';
}

/** True when a statement has a word, beside those that take sides, that stands for the issue and stance on record. */
export function speaksOf(candidate: number, text: StanceText, from: number, model: StanceModel): boolean {
	const within = (at: number) => text.sides.some(({ first, last }) => first <= at && at <= last);
	return [...weightsOf(text, candidate, model).keys()].some((at) => (text.start[at] as number) >= from && !within(at));
}

/** A stretch drawn out to the heaviest word of its clause that is near, with that word's weight. */
function withHeaviest(text: StanceText, weights: ReadonlyMap<number, number>, begin: number, first: number, last: number) {
	let from = first;
	while (from > begin && !text.clauseStarts.has(from)) from--;
	let to = last + 1;
	while (to < text.words.length && !text.clauseStarts.has(to)) to++;
	let heaviest = first;
	let weight = 0;
	for (let at = Math.max(from, last - LONGEST + 1); at < Math.min(to, first + LONGEST); at++) {
		const here = weights.get(at) ?? 0;
		// Of equal ones the later: what a side is taken on stands after it more often than before.
		if ((at >= first && at <= last) || here === 0 || here < weight) continue;
		heaviest = at;
		weight = here;
	}
	return weight === 0 ? { first, last, weight } : { first: Math.min(first, heaviest), last: Math.max(last, heaviest), weight };
}

/** By word: how much more frequent its stem is with this stance on this issue than elsewhere on record; a word of the question more. */
function weightsOf(text: StanceText, candidate: number, model: StanceModel): ReadonlyMap<number, number> {
	const question = model.about.questions[Math.floor(candidate / STANCES.length)];
	const { total, totals } = model.counts;
	const weights = new Map<number, number>();
	for (const { stem, at } of text.stems) {
		const count = model.counts.get(stem);
		if (!count) continue;
		const here = (count.byCandidate[candidate] as number) + (count.byCandidate[totals.length + candidate] as number);
		const ratio = Math.log(((here + 0.1) * total) / ((count.all + 0.5) * ((totals[candidate] as number) + 1)));
		const weight = Math.max(0, Math.min(2, ratio)) + (question?.has(stem) ? 1 : 0);
		if (weight > 0) weights.set(at, weight);
	}
	return weights;
}
