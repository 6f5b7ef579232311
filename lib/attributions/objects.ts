import type { Stretch } from './subject';
import type { Unit } from './units';

/**
 * What is said of a thing or of somebody, without the thing itself: of "called the raid a breach" "a breach", of
 * "acusó a Maduro de mentir" "mentir". `null` where the words do not show where it begins.
 */
export function predicateOf(
	units: readonly Unit[],
	{ from, to }: Stretch,
	lemma: string,
	pronounBefore: boolean,
): Stretch | null {
	const quoted = (units[from] as Unit).quoted;
	// "denunció «la renovación de las amenazas» de Washington": whole words of somebody, and then the reporter's.
	if (quoted && quoted.innerEnd - quoted.innerStart > 24 && from < to && BELONGS.test((units[from + 1] as Unit).word))
		return { from, to: from };
	if (ACCUSING.test(lemma)) return after(units, from, to, lemma === 'blame' ? /^for$/ : /^(?:of|de|por)$/, ACTION);
	if (lemma === 'llamar') return calledInSpanish(units, from, to);
	if (CALLING.test(lemma)) {
		const quoted = firstQuoted(units, from, to);
		if (quoted !== null) return { from: quoted, to: clauseEnd(units, quoted, to) };
		if (pronounBefore) return { from, to };
		const noun = secondPhrase(units, from, to);
		return noun === null ? null : { from: noun, to };
	}
	const first = (units[from] as Unit).word;
	if (SPANISH_DESCRIBING.test(lemma)) {
		// "calificó de secuestro la captura": the thing follows, unless it stood before the verb as a pronoun.
		if (first === 'de' || first === 'como') {
			const thing = pronounBefore
				? -1
				: units.findIndex((unit, i) => i > from + 1 && i <= to && /^(?:el|la|los|las|a|al)$/.test(unit.word));
			const quoted = units[from + 1]?.quoted;
			if (from >= to) return null;
			if (quoted) return { from: from + 1, to: from + 1 };
			const ends = thing > 0 && !/^(?:de|del|en|a|con|por|para|y)$/.test((units[thing - 1] as Unit).word);
			return { from: from + 1, to: ends ? thing - 1 : to };
		}
		return after(units, from, to, /^como$/) ?? after(units, from, to, /^de$/, /^(?!(?:el|la|los|las|su|sus|este|esta)$)/);
	}
	return DESCRIBING.test(lemma) ? after(units, from, to, /^as$/) : null;
}

const BELONGS = /^(?:de|del|of|contra|sobre|against|por|for|by|from|ante|with|con)$/;
const ACCUSING = /^(?:accuse|blame|acusar|culpar)$/;
const CALLING = /^(?:call|label|brand|dub)$/;
const SPANISH_DESCRIBING = /^(?:calificar|describir|tachar|tildar|catalogar)$/;
const DESCRIBING =
	/^(?:describe|characteri[sz]e|portray|brand|label|hail|praise|denounce|condemn|decry|deride|mock|ridicule|slam|blast|tout|dismiss|criticize)$/;
/** "of having killed", "de matar": of several prepositions the one that an action follows. */
const ACTION = /(?:ing|ar|er|ir|arse|erse|irse|arlo|arla|haber)$/;

/** "calling it a “paper tiger”, and has left": the comma after the quotation ends what was said of it. */
function clauseEnd(units: readonly Unit[], quoted: number, to: number): number {
	for (let i = quoted + 1; i <= to; i++) if (/^\s*[,;:]/.test((units[i] as Unit).gap)) return i - 1;
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
	return first === null || fits === undefined || fits === ACTION ? (first === null ? null : { from: first, to }) : null;
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
