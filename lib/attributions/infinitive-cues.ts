import type { CueLexicon } from './lexicon/cue';
import { isTight } from './subject';
import type { Sentence, Unit } from './units';

/** An infinitive speaks after a plural subject or "did", after "to" only when somebody goes on speaking, and after "al". */
export function infinitiveSpeaks(
	sentence: Sentence,
	i: number,
	from: number,
	group: readonly string[],
	lexicon: CueLexicon,
): boolean {
	const before = sentence.units[from - 1];
	if (/(?:ar|er|ir)$/.test((sentence.units[i] as Unit).word) && lexicon.relatives.has('quienes'))
		return before !== undefined && (/^(?:al|tras|prefiere|prefieren|prefirió)$/.test(before.word) || saysInTheEnd(sentence, i));
	if (group.at(-1) === 'to')
		return before !== undefined && /^(?:continued|continues|went|goes|began|begins|rushed|came)$/.test(before.word);
	if (group.some((word) => /^(?:did|do|does)$/.test(word))) return true;
	if (group.length > 0 && group.some((word) => /^(?:will|is|was)$/.test(word))) return false;
	if (!before || before.quoted || !isTight(sentence.units[from] as Unit)) return false;
	return isPlural(before) || isPluralWithMore(sentence.units, from);
}

function isPlural({ word }: Unit): boolean {
	return MANY.test(word) || (/[^s]s$/.test(word) && !word.endsWith("'s") && !/^(?:his|its|this|was|is|has|does)$/.test(word));
}

const MANY = /^(?:they|we|i|you|who|people|police|women|men|others|some|many|both|whom|all)$/;

/** "advisers to Ferrer say", "leaders of the port argue": the plural stands before a preposition. */
function isPluralWithMore(units: readonly Unit[], verb: number): boolean {
	for (let i = verb - 1; i > 0 && verb - i < 7; i--) {
		const unit = units[i] as Unit;
		if (unit.quoted || !isTight(unit) || /^(?:and|or|that|which|but)$/.test(unit.word)) return false;
		if (/^(?:to|of|for|in|with|at|from)$/.test(unit.word)) {
			const head = units[i - 1] as Unit;
			return !head.quoted && (!head.capital || i === 1) && isPlural(head) && (units[verb] as Unit).word !== 'to';
		}
	}
	return false;
}

/** "vino a decir que …", "reapareció para decir que …": the clause that follows was said. */
function saysInTheEnd(sentence: Sentence, i: number): boolean {
	if (sentence.units[i - 3]?.word === 'no') return false;
	const [verb, preposition] = [sentence.units[i - 2]?.word ?? '', sentence.units[i - 1]?.word ?? ''];
	if (sentence.units[i + 1]?.word !== 'que') return false;
	return (
		preposition === 'para' ||
		(preposition === 'a' &&
			/^(?:vino|vinieron|volvió|volvieron|llegó|llegaron|salió|limita|limitó|limitaron|limitaba|atrevió)$/.test(verb))
	);
}
