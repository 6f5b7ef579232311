import type { CueForm, CueLexicon, Phrases } from './lexicon/cue';
import { isTight, type Stretch, verbGroupStart } from './subject';
import type { Sentence, Unit } from './units';
import { isConditional, isUnsaid, isUnsaidAround } from './unsaid';

/** The phrase of a list that begins at a unit, if nothing but spaces parts its words. */
export function phraseFrom(phrases: Phrases, units: readonly Unit[], i: number): readonly ReadonlySet<string>[] | undefined {
	return phrases
		.get(units[i]?.word ?? '')
		?.find((phrase) =>
			phrase.every((words, k) => k === 0 || (words.has(units[i + k]?.word ?? '') && isTight(units[i + k] as Unit))),
		);
}

/** "made clear that", "dejó claro que": several words that together are a verb of saying. */
export function phrasalAt(
	sentence: Sentence,
	i: number,
	lexicon: CueLexicon,
): { readonly form: CueForm; readonly group: Stretch; readonly head: number } | null {
	const { units } = sentence;
	const free = phraseFrom(lexicon.phrasal, units, i);
	const behind = free ? undefined : phraseFrom(lexicon.phrasalBehind, units, i);
	if (behind && tellsQuotation(sentence, i, behind.length, lexicon)) {
		const from = verbGroupStart(sentence, i, lexicon);
		return { form: PHRASAL, group: { from, to: i + behind.length - 1 }, head: i + behind.length - 1 };
	}
	const words = free ?? phraseFrom(lexicon.phrasalWithThat, units, i);
	if (!words) return null;
	const from = verbGroupStart(sentence, i, lexicon);
	const group = units.slice(from, i).map(({ word }) => word);
	// "has yet to make clear that", "will make the case that"; but "sought to make clear that".
	if (group.includes('will') || (group.includes('to') && !ENDEAVOURS.test(units[from - 1]?.word ?? ''))) return null;
	if (isUnsaid(group, PHRASAL, lexicon) || isConditional(sentence, from, lexicon)) return null;
	if (isUnsaidAround(sentence, from, lexicon)) return null;
	const head = i + words.length - 1;
	// "se dijo dispuesto a negociar": without what somebody calls himself "se dice" is what people say.
	if (units[i]?.word === 'se' && words.length === 2 && !ATTITUDE.test(units[head + 1]?.word ?? '')) return null;
	if (!free && !opensClause(units, head, words.length === 1 ? 1 : MOST_TO_THAT, lexicon)) return null;
	// "an order, which holds that": a thing.
	if (words.length === 1 && /^(?:which|that)$/.test(units[from - 1]?.word ?? '')) return null;
	return { form: free ? PHRASAL : WITH_THAT, group: { from, to: head }, head };
}

/** “…,” she went on; “…,” Ferrer shot back at Moss: right behind a quotation, and before a mark or an adjunct. */
function tellsQuotation({ units }: Sentence, i: number, length: number, { prepositions }: CueLexicon): boolean {
	const next = units[i + length];
	const inverted = next?.capital === true && units[i - 1]?.quoted;
	if (next && !next.quoted && isTight(next) && !inverted && (next.word === 'to' || !prepositions.has(next.word))) return false;
	for (let k = i - 1; k >= 0 && i - k < 6; k--) {
		const unit = units[k + 1] as Unit;
		if (units[k]?.quoted) return /^\s*,?\s*$/.test(unit.gap);
		if (!isTight(unit)) return false;
	}
	return false;
}

/** "took the view that", "dio a conocer el lunes que", "issued a warning:". */
function opensClause(units: readonly Unit[], head: number, most: number, { verbs }: CueLexicon): boolean {
	for (let i = head + 1; i < units.length && i - head <= most; i++) {
		const { word, quoted, gap } = units[i] as Unit;
		if (quoted || /:\s*$/.test(gap)) return true;
		// "was certain to say that": a verb of its own takes the clause.
		if (!/^\s+$/.test(gap) || verbs.has(word)) return false;
		// «hizo un llamado a liberar a la tripulación»
		if (i === head + 1 && units[head]?.word === 'a' && /(?:ar|er|ir)$/.test(word)) return true;
		if (word === 'that' || word === 'que') return !HELD_THINGS.test(units[i + 1]?.word ?? '');
	}
	return false;
}

const ATTITUDE = /^(?:dispuest|partidari|abiert|contrari|favorable)[oa]?s?$/;
const MOST_TO_THAT = 8;
/** "held that post for years". */
const HELD_THINGS = /^(?:post|position|job|office|title|seat|line|view|belief|role|opinion|record|rank)$/;
const ENDEAVOURS = /^(?:sought|careful|keen|quick|eager|anxious|moved|rushed|hastened|pains|continued|went)$/;

/** What such a phrase takes: a clause or a quotation. */
export const PHRASAL: CueForm = {
	lemma: 'say',
	frames: ['clause'],
	form: 'finite',
	noun: false,
	denies: false,
	needsQuotation: false,
	prepositions: [],
};

const WITH_THAT: CueForm = { ...PHRASAL, lemma: 'say_that', needsQuotation: true };
