import { expression } from '../text/expression';
import type { Stretch } from './subject';
import type { Unit } from './units';

/**
 * What is said of a thing or of somebody: of "called the raid a breach" "a breach". An accusation keeps whom it is of,
 * since alone "mentir" would be the accuser's own deed: "acusó a Maduro de mentir". `null` where the words do not show what
 * is said, `undefined` for a verb that says nothing of a thing.
 */
export function predicateOf(
	units: readonly Unit[],
	{ from, to }: Stretch,
	lemma: string,
	pronounBefore: boolean,
): Stretch | null | undefined {
	const quoted = (units[from] as Unit).quoted;
	// "denunció «la renovación de las amenazas» de Washington": whole words of somebody, and then the reporter's.
	if (quoted && quoted.innerEnd - quoted.innerStart > 24 && from < to && BELONGS.test((units[from + 1] as Unit).word))
		return { from, to: from };
	if (ACCUSING.test(lemma)) return after(units, from - 1, to, /^(?:of|de|por)$/, ACTION) === null ? null : { from, to };
	const own = firstQuoted(units, from, to);
	if (own === from && from < to && COPULA.test((units[from + 1] as Unit).word)) return { from, to: from };
	if (lemma === 'llamar') return calledInSpanish(units, from, to) ?? (own === null ? null : undefined);
	if (CALLING.test(lemma)) {
		// "called it “a lie” — and the harbour cheered"
		const dashed = own !== null && /[—–]/.test(units[own + 1]?.gap ?? '');
		if (own !== null) return { from: own, to: dashed ? own : clauseEnd(units, own, to) };
		if (pronounBefore) return { from, to };
		const noun = secondPhrase(units, from, to);
		if (noun !== null) return { from: noun, to };
		// "called the plan utterly wrong"; but "an organization called MEER".
		return /^(?:the|his|her|its|their|this|these)$/.test((units[from] as Unit).word) && to > from + 1 ? { from, to } : null;
	}
	const first = (units[from] as Unit).word;
	if (SPANISH_DESCRIBING.test(lemma)) {
		// "calificó de secuestro la captura": the thing follows, unless it stood before the verb as a pronoun.
		if (first === 'de' || first === 'como') {
			const thing = pronounBefore
				? -1
				: units.findIndex((unit, i) => i > from + 1 && i <= to && /^(?:el|la|los|las|a|al)$/.test(unit.word));
			if (from >= to) return null;
			if (units[from + 1]?.quoted) return { from: from + 1, to: from + 1 };
			const ends = thing > 0 && !/^(?:de|del|en|a|con|por|para|y)$/.test((units[thing - 1] as Unit).word);
			return { from: from + 1, to: ends ? thing - 1 : to };
		}
		const said = after(units, from, to, /^como$/) ?? after(units, from, to, /^de$/, /^(?!(?:el|la|los|las|su|sus|este|esta)$)/);
		return said ?? (own === null ? null : undefined);
	}
	if (DESCRIBED_AS.test(lemma) && first === 'as' && from < to)
		return { from: from + 1, to: (units[from + 1] as Unit).closing === ',' ? from + 1 : to };
	if (DESCRIBED_AS.test(lemma)) return after(units, from, to, /^as$/) ?? undefined;
	return JUDGED_AS.test(lemma) ? (after(units, from, to, /^(?:as|como)$/, LOWER) ?? undefined) : undefined;
}

const COPULA = /^(?:is|was|were|are|es|fue|era|son|eran|fueron|resultó)$/;
const BELONGS = /^(?:de|del|of|contra|sobre|against|por|for|by|from|ante|with|con)$/;
const ACCUSING = /^(?:accuse|acusar)$/;
const CALLING = /^(?:call|label|brand|dub)$/;
const SPANISH_DESCRIBING = /^(?:calificar|describir|tachar|tildar|catalogar)$/;
const DESCRIBED_AS = /^(?:describe|characteri[sz]e|portray)$/;
const JUDGED_AS =
	/^(?:hail|praise|defend|denounce|condemn|decry|deride|mock|ridicule|slam|blast|tout|reject|dismiss|criticise|criticize|rechazar|descartar|denunciar|criticar|condenar|repudiar|celebrar|elogiar|defender)$/;
/** "as a breach"; not "as Trump signs the order". */
const LOWER = expression`^\p{Ll}`;
/** "of having killed", "de matar": of several prepositions the one that an action follows. */
const ACTION = /(?:ing|ar|er|ir|arse|erse|irse|arlo|arla|haber)$/;

/** "calling it a “paper tiger”, and has left": the comma after the quotation ends what was said of it. */
function clauseEnd(units: readonly Unit[], quoted: number, to: number): number {
	for (let i = quoted + 1; i <= to; i++) {
		const { gap, word } = units[i] as Unit;
		// "What she called “a gift” was a bribe."
		if (/^\s*[,;:]/.test(gap) || (i === quoted + 1 && COPULA.test(word))) return i - 1;
	}
	return to;
}

function firstQuoted(units: readonly Unit[], from: number, to: number): number | null {
	for (let i = from; i <= to && i - from < 9; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted) return i;
		if (i > from && /[,;:]/.test(unit.gap)) return null;
	}
	return null;
}

/** Past the last of the words that match `word` and that a fitting word follows; past the first one where none fits better. */
function after(units: readonly Unit[], from: number, to: number, word: RegExp, fits?: RegExp): Stretch | null {
	let first: number | null = null;
	for (let i = from + 1; i < to && i - from < 16; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted || /[,;:]/.test(unit.gap)) break;
		const next = units[i + 1] as Unit;
		if (!word.test(unit.word) || /[,;:]/.test(next.gap)) continue;
		if (!fits || next.quoted || (fits.test(next.word) && !next.capital)) return { from: i + 1, to };
		first ??= i + 1;
	}
	return first !== null && (fits === undefined || fits === ACTION) ? { from: first, to } : null;
}

/** "called the raid a breach": where the second noun phrase begins, if a determiner shows it. */
function secondPhrase(units: readonly Unit[], from: number, to: number): number | null {
	for (let i = from + 1; i <= to && i - from < 9; i++) {
		const unit = units[i] as Unit;
		const before = units[i - 1] as Unit;
		if (/[,;:]/.test(unit.gap)) return null;
		if (!/^(?:an?|the|one|another|nothing|part|his|her|their|our)$/.test(unit.word)) continue;
		return /^(?:an?|the|of|in|on|at|for|to|by|with|and|or|from|over|against|all)$/.test(before.word) ? null : i;
	}
	return null;
}

/** "llamó secuestro a la captura", "llamó a Trump a respetar los tratados". */
function calledInSpanish(units: readonly Unit[], from: number, to: number): Stretch | null {
	const first = units[from] as Unit;
	if (first.word !== 'a' && first.word !== 'al') {
		const thing = units.findIndex((unit, i) => i > from && i <= to && /^(?:a|al)$/.test(unit.word));
		return thing > 0 ? { from, to: thing - 1 } : null;
	}
	for (let i = from + 2; i < to && i - from < 9; i++)
		if ((units[i] as Unit).word === 'a' && /(?:ar|er|ir)(?:se|l[oae]s?)?$/.test((units[i + 1] as Unit).word))
			return { from: i + 1, to };
	return null;
}
