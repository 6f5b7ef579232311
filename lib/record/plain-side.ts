import { foldedWords } from '../text/fold';
import type { ScopedStem } from './scopes';
import { issuesByWords } from './stance-features';
import { STANCES, type StanceModel } from './stance-model';
import { readStance, type StanceText } from './stance-text';
import { isEmptyWord } from './words';

/** A side that words take by themselves on an issue, whatever their speaker said before. */
export interface PlainSide {
	/** Id of the issue. */
	readonly issue: string;
	readonly stance: 'supports' | 'opposes';
	/** What takes the side and what it is taken on, unaltered. */
	readonly words: string;
}

/** How far from the words that take a side the question may be spoken of, in words. */
const NEAR = 6;
/** Different stems of the question or its terms that must stand in the text: one may be there by chance. */
const ON_THE_QUESTION = 2;
/** Another issue may be this much more probable by the words, as a logarithm: some issues are parts of others. */
const DOUBT = Math.LN2;
/** How far "we", and a negation, may stand from the verb, in words. */
const APART = 3;

const words = (text: string) => new Set(foldedWords(text));
/** How far words of the question may stand apart and still be one phrase, in words. */
const GAP = 3;

const WE = words('i we');
const COPULA = words('is are was were be es son fue fueron ser eran era');
const NOT = words('not never t no nunca jamas tampoco');
const ADVERBS = words(
	'not never no absolutely completely totally entirely simply clearly muy totalmente completamente absolutamente plenamente simplemente',
);
/** "su rechazo" is no verb. */
const DETERMINERS = words('el la un una su sus mi mis nuestro nuestra este ese del al the a his her its their our');
const OPEN = words(
	'if would could might may should seria podria podrian quizas acaso but however although unless except pero aunque sino salvo excepto',
);
/** In English after "we", in Spanish by their own form. */
const VERBS = {
	supports: words(`support endorse back welcome accept approve applaud favor favour celebrate
		apoyo apoyamos respaldo respaldamos aplaudo aplaudimos acepto aceptamos apruebo aprobamos celebro celebramos`),
	opposes: words(`reject oppose condemn denounce repudiate
		rechazo rechazamos condeno condenamos repudio repudiamos denuncio denunciamos`),
};
const SPANISH = /(?:o|mos)$/;
const ADJECTIVES = {
	supports: words(`welcome right lawful legal legitimate justified necessary acceptable
		bienvenida bienvenido bienvenidas bienvenidos correcta correcto legal legales legitima legitimo legitimas necesaria necesario necesarias aceptable aceptables justificada`),
	opposes: words(`wrong unlawful illegal illegitimate unjustified unnecessary unacceptable inadmissible
		incorrecta ilegal ilegales ilegitima ilegitimo ilegitimas innecesaria innecesario inaceptable inaceptables inadmisible inadmisibles injustificada`),
};

/**
 * The sides on issues that exact words take plainly: the speaker says in the first person to support or reject what the
 * question is about, or calls it right or wrong; all such words in it take one side; and nothing in it is asked,
 * conditional or turned. Nearly all statements take none so plainly. At most one for an issue, in the model's order.
 */
export function plainSides(quoted: string, model: StanceModel): PlainSide[] {
	if (/[?¿]/.test(quoted)) return [];
	const read = readStance(quoted);
	if (!read.words.some((_, at) => takenAt(read, at) !== null)) return [];
	if (read.words.some((word) => OPEN.has(word)) || read.sides.some(({ side }) => side === 'condition')) return [];
	const { logs } = issuesByWords(read, model, model.strengthsWithout([]));
	return model.issues.flatMap((_, at) => plainSide(read, at, logs, model) ?? []);
}

/** `issue` is an index into the model's, `logs` are how probable each is. */
function plainSide(read: StanceText, issue: number, logs: readonly number[], model: StanceModel): PlainSide | null {
	if (logs.some((log) => log > (logs[issue] as number) + DOUBT)) return null;
	const spoken = spokenOf(read, issue, model);
	const objects = spoken.filter(({ stem }) => !standsForTheOther(stem, issue, model));
	if (new Set(objects.map(({ stem }) => stem)).size < ON_THE_QUESTION) return null;
	let side: PlainSide | null = null;
	for (let at = 0; at < read.words.length; at++) {
		const stance = takenAt(read, at);
		if (stance === null) continue;
		const object = nearest(read, at, objects);
		if (object === null || stance === 'turned' || (side !== null && side.stance !== stance)) return null;
		const last = Math.max(at, lastOf(object, spoken));
		side ??= {
			issue: model.issues[issue] as string,
			stance,
			words: read.text.slice(read.start[Math.min(at, object)], read.end[last]),
		};
	}
	return side;
}

/** The side that the word there takes; `turned` for a negated rejection, which is no support. */
function takenAt(read: StanceText, at: number): PlainSide['stance'] | 'turned' | null {
	const word = read.words[at] as string;
	for (const stance of ['supports', 'opposes'] as const) {
		const verb = VERBS[stance].has(word) && (SPANISH.test(word) ? !isNoun(read, at) : before(read, at, WE));
		if (!verb && !(ADJECTIVES[stance].has(word) && isPredicate(read, at))) continue;
		if (!before(read, at, NOT)) return stance;
		return stance === 'supports' ? 'opposes' : 'turned';
	}
	return null;
}

function isNoun({ words: all }: StanceText, at: number): boolean {
	return at > 0 && DETERMINERS.has(all[at - 1] as string);
}

/** "is unacceptable", "son del todo ilegales", but not "are unlawful combatants". */
function isPredicate({ words: all, clauseStarts }: StanceText, at: number): boolean {
	const next = all[at + 1];
	if (next !== undefined && !clauseStarts.has(at + 1) && !isEmptyWord(next)) return false;
	const copula = ADVERBS.has(all[at - 1] ?? '') ? at - 2 : at - 1;
	return COPULA.has(all[copula] ?? '');
}

function before({ words: all, clauseStarts }: StanceText, at: number, wanted: ReadonlySet<string>): boolean {
	for (let k = at; k > 0 && k > at - APART && !clauseStarts.has(k); k--) if (wanted.has(all[k - 1] as string)) return true;
	return false;
}

/** Where the text speaks of what the issue asks for. */
function spokenOf(read: StanceText, issue: number, model: StanceModel): readonly ScopedStem[] {
	const core = model.about.questionsAndTerms[issue] as ReadonlySet<string>;
	return read.stems.filter(({ stem }) => core.has(stem));
}

/** On record the stem is said by those who oppose, or rejected by those who support ("sovereignty"). */
function standsForTheOther(stem: string, issue: number, model: StanceModel): boolean {
	const counts = model.counts.get(stem)?.byCandidate;
	if (!counts) return false;
	const [supports, opposes] = [issue * STANCES.length, issue * STANCES.length + 1];
	const negated = model.candidates;
	const along = (counts[supports] as number) + (counts[negated + opposes] as number);
	const against = (counts[opposes] as number) + (counts[negated + supports] as number);
	return against > along;
}

/** The last of the words of the question that follow one upon another: "a catch quota that is cut". */
function lastOf(object: number, spoken: readonly ScopedStem[]): number {
	return spoken.reduce((last, { at }) => (at > last && at - last <= GAP ? at : last), object);
}

/** The nearest of the objects in the same clause, before or after the word; `null` where none is near. */
function nearest({ clauseStarts }: StanceText, word: number, objects: readonly ScopedStem[]): number | null {
	let best: number | null = null;
	for (const { at } of objects) {
		if (at === word || Math.abs(at - word) > (best === null ? NEAR : Math.abs(best - word) - 1)) continue;
		let parted = false;
		for (let k = Math.min(at, word) + 1; k <= Math.max(at, word) && !parted; k++) parted = clauseStarts.has(k);
		if (!parted) best = at;
	}
	return best;
}
