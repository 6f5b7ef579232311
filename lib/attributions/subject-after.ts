import type { CueLexicon } from './lexicon/cue';
import { joinsPair } from './pairs';
import { isTight, looksFinite, MAX_SUBJECT, SOMEBODY, type Stretch } from './subject';
import { timeLength } from './times';
import type { Sentence, Unit } from './units';

/** The noun phrase that begins at unit `first` after an inverted verb: "dijo la presidenta de México". */
export function subjectAfter(sentence: Sentence, start: number, lexicon: CueLexicon): Stretch | null {
	const { units } = sentence;
	const first = afterTime(units, start, lexicon);
	let to = first - 1;
	for (let i = first; i < units.length && i - first < MAX_SUBJECT; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || (i > first && !isTight(unit)) || (i === first && /[,;:.!?]/.test(unit.gap))) break;
		if (lexicon.boundaries.has(unit.word) && !lexicon.conjunctions.has(unit.word) && !joinsPair(units, i)) break;
		if (lexicon.conjunctions.has(unit.word) && !(units[i + 1]?.capital || lexicon.determiners.has(units[i + 1]?.word ?? '')))
			break;
		if (lexicon.timeWords.has(unit.word) || lexicon.adverbs.has(unit.word)) break;
		// "said Harfuch the next day", "dijo Sheinbaum este viernes": a determiner after a name begins another phrase.
		if (i > first && ARTICLE.test(unit.word) && (units[i - 1] as Unit).capital) break;
		if (lexicon.prepositions.has(unit.word) && !(lexicon.innerPrepositions.has(unit.word) && i > first && joinsName(units, i)))
			break;
		if (lexicon.verbs.get(unit.word)?.some(({ form, noun }) => form !== 'infinitive' && form !== 'participle' && !noun)) break;
		to = i;
	}
	while (to > first && (ARTICLE.test((units[to] as Unit).word) || lexicon.prepositions.has((units[to] as Unit).word))) to--;
	return to >= first ? { from: first, to } : null;
}

/** "dijo en rueda de prensa la presidenta": the phrase that ends the clause, behind words for where and to whom. */
export function subjectAtEnd(sentence: Sentence, start: number, lexicon: CueLexicon): Stretch | null {
	const { units } = sentence;
	for (let i = start + 1; i < units.length && i - start < 12; i++) {
		const unit = units[i] as Unit;
		const before = units[i - 1] as Unit;
		if (unit.quoted || before.quoted || !isTight(unit)) return null;
		if (lexicon.boundaries.has(unit.word) || looksFinite(unit, lexicon)) return null;
		if (before.capital || lexicon.prepositions.has(before.word) || lexicon.determiners.has(before.word)) continue;
		const office = /^(?:el|la)$/.test(unit.word) && SOMEBODY.test(units[i + 1]?.word ?? '');
		if (unit.capital || office) return subjectAfter(sentence, i, lexicon);
	}
	return null;
}

/** "dijo el lunes la presidenta": past the day to the subject. */
function afterTime(units: readonly Unit[], first: number, lexicon: CueLexicon): number {
	let i = first;
	while (i < units.length && isTight(units[i] as Unit)) {
		const { word } = units[i] as Unit;
		const next = units[i + 1]?.word ?? '';
		const time = timeLength(units, i, units.length - 1);
		if (time > 0) i += time;
		else if (lexicon.timeWords.has(word) || lexicon.adverbs.has(word)) i++;
		else if ((lexicon.determiners.has(word) || word === 'en' || word === 'in') && lexicon.timeWords.has(next)) i += 2;
		// «“…”, resumió a EFE una diplomática»: whom it was said to stands before who said it.
		else if (word === 'a' && units[i + 1]?.capital === true && /^(?:el|la|un|una)$/.test(units[i + 2]?.word ?? '')) i += 2;
		else break;
	}
	return i;
}

const ARTICLE = /^(?:the|a|an|this|that|el|la|los|las|un|una|este|esta|ese|esa)$/;

/** "of", "de" and the like go on with the phrase; "in", "en" and "at" only inside an office ("embajador en México"). */
function joinsName(units: readonly Unit[], i: number): boolean {
	const word = units[i]?.word ?? '';
	if (word === 'of' || word === 'de' || word === 'del') return true;
	if (word === 'for' || word === 'to' || word === 'en' || word === 'para')
		return OFFICE.test(units[i - 1]?.word ?? '') || OFFICE.test(units[i - 2]?.word ?? '');
	return false;
}

const OFFICE =
	/^(?:ambassador|secretary|minister|envoy|spokes\w+|director|commissioner|embajador|embajadora|estados|unidos|unido|eeuu|secretari[oa]|vocer[oa]|portavoz|comisionad[oa])$/;
