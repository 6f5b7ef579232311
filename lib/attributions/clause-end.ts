import { expression } from '../text/expression';
import { type CueLexicon, phrases } from './lexicon/cue';
import { looksFinite } from './subject';
import { isParted, type Unit } from './units';

const PAST_ENDING = expression`(?:\p{L}{2}ed|\p{L}{2}ó|aron|ieron|jeron)$`;

/**
 * Where, behind what somebody says, the reporter goes on: ", a day after …", ", a claim that experts dispute", ", as his
 * aides looked on", ", lo que le valió aplausos", ", y se fue". `limit` where nothing shows it. Words that are left out
 * here are missing from a statement; words of the reporter in it would be words that nobody said.
 */
export function reporterFrom(units: readonly Unit[], first: number, limit: number, lexicon: CueLexicon): number {
	for (let i = first + 2; i < limit; i++) {
		const unit = units[i] as Unit;
		if (unit.quoted) continue;
		// "denied that there was a deal and, asked about a raid, dismissed it"
		const joins = JOINS.has(unit.word);
		if (joins && /^\s*,/.test(units[i + 1]?.gap ?? '') && ASKED.test(units[i + 1]?.word ?? '')) return i;
		const before = units[i - 1] as Unit;
		if (!isParted(unit, COMMA) && !(before.quoted && before.closing === ',')) continue;
		if (isAboutSaying(units, i, lexicon) && !goesOn(units, first, i, limit, lexicon)) return i;
		if (joins && isReporters(units, first, i, limit, lexicon)) return i;
		if (CONCEDES.test(unit.word) && withholds(units, i + 1)) return i;
	}
	return limit;
}

/** "los barcos, como dijo la flota, se quedan": an aside before the clause has its verb. */
function goesOn(units: readonly Unit[], first: number, aside: number, limit: number, lexicon: CueLexicon): boolean {
	const finite = (unit: Unit) => !unit.quoted && (looksFinite(unit, lexicon) || lexicon.auxiliaries.has(unit.word));
	if (units.slice(first, aside).some((unit) => unit.quoted || finite(unit))) return false;
	return units
		.slice(aside + 1, limit)
		.some((unit) => /^\s*,/.test(unit.gap) && (finite(unit) || /^(?:no|se|lo|la|le|les|not)$/.test(unit.word)));
}

const JOINS = new Set(['and', 'but', 'y', 'pero', 'e']);
const COMMA = /^\s*,/;
const ASKED = /^(?:asked|pressed|questioned|when|preguntad[oa]|cuestionad[oa]|al|cuando)$/;

/** What follows a comma tells of the saying: when, where, in answer to what, what became of it. */
function isAboutSaying(units: readonly Unit[], i: number, lexicon: CueLexicon): boolean {
	const words = [0, 1, 2, 3, 4].map((k) => units[i + k]?.word ?? '');
	const [word, next, third] = words as [string, string, string, string, string];
	if (STARTS.get(word)?.some((start) => start.every((any, k) => any.has(words[k] ?? '')))) return true;
	// "a day after the raid", "two weeks before", "un día después de"
	const counted =
		/^(?:an?|one|two|three|four|five|six|un|una|dos|tres|cuatro|cinco|seis|\d+|hours|days|weeks|months|horas|días)$/;
	if (counted.test(word)) {
		const time = words.findIndex(
			(any) => lexicon.timeWords.has(any) && !/^(?:before|antes|después|later|earlier|last|this)$/.test(any),
		);
		if (time >= 0 && time < 3 && AFTERWARDS.test(words[time + 1] ?? '')) return true;
	}
	// "a claim that experts dispute", "una afirmación que …"
	if (/^(?:an?|una?|the|something|algo)$/.test(word))
		return /^(?:something|algo)$/.test(word)
			? /^(?:that|que)$/.test(next)
			: SAYING.test(next) ||
					(SAYING.test(third) && !lexicon.determiners.has(next)) ||
					isComment(word, next, third, words[3] ?? '');
	// "as his aides looked on", "como publicó este diario"
	if (word === 'as') return !/^(?:well|long|soon|if|though|of|part|for|many|much|far|an?|it)$/.test(next);
	if (word === 'como') return units[i + 1] !== undefined && looksFinite(units[i + 1] as Unit, lexicon);
	if (word === 'which')
		return DREW.test(next) || (units[i + 1]?.capital === true && words.slice(2).some((any) => DREW.test(any)));
	return word === 'lo' && /^(?:que|cual)$/.test(next) && !/,/.test(units[i + 2]?.gap ?? '');
}

const STARTS = phrases([
	'according to',
	'según',
	'de acuerdo con',
	'in response to',
	'in reference to',
	'in an apparent',
	'in a|an statement|interview|post|speech|letter|message|video|briefing',
	'in a|an television|radio|televised|joint|brief|written|recorded interview|statement|address|message|conference',
	'at a|an|his|her news|press|joint|daily conference|briefing',
	'amid',
	'following',
	'after',
	'even as',
	'without elaborating|giving|providing|saying|offering|specifying|naming|citing|explaining|mentioning',
	'sin dar|precisar|detallar|ofrecer|especificar|aclarar|mencionar|entrar|abundar|explicar',
	'adding|referring|citing|noting|speaking|calling|prompting|drawing|echoing|contradicting|responding|gesturing|alluding|pointing',
	'citando|aludiendo|refiriéndose|agregando|añadiendo|señalando',
	'en respuesta|referencia|alusión a|al',
	'en un|una entrevista|comunicado|mensaje|rueda|conferencia|video|discurso|publicación|carta|declaración',
	'en entrevista|conferencia|rueda',
	'al tiempo que',
	'a la vez que',
	'al ser cuestionado|cuestionada|preguntado|preguntada|consultado|consultada',
	'al referirse|responder',
	'tras reunirse|participar|encabezar|ser|la|el|una|un',
	'luego de',
	'después de que',
]);
const AFTERWARDS = /^(?:after|before|later|earlier|ago|después|antes|atrás)$/;
const SAYING =
	/^(?:claim|assertion|charge|accusation|allegation|statement|remark|comment|declaration|stance|position|finding|description|argument|notion|promise|threat|warning|reference|allusion|afirmación|acusación|declaración|postura|alusión|referencia|frase|promesa|amenaza|advertencia|versión)$/;

/** ", a step that critics fear", ", the sharpest rebuke yet", ", un gesto que …": what the reporter makes of what was said. */
function isComment(article: string, next: string, third: string, fourth: string): boolean {
	if (article === 'the') return SUPERLATIVE.test(next) && COMMENT.test(next === 'most' ? fourth : third);
	if (COMMENT.test(next)) return /^(?:that|which|who|que|cuyo|of|from|by|in|to|de|del|para)$/.test(third);
	return COMMENT.test(third) && /^(?:that|which|que|yet)$/.test(fourth);
}

const SUPERLATIVE = expression`^(?:\p{L}+est|most|latest|first|last|second|third)$`;
const COMMENT =
	/^(?:step|formula|rebuke|escalation|departure|reversal|gesture|nod|echo|phrase|euphemism|condemnation|criticism|admission|concession|break|shift|response|answer|paso|fórmula|gesto|giro|guiño|reproche|crítica|matiz|eufemismo|expresión|condena|respuesta)$/;
const DREW = /^(?:drew|prompted|sparked|angered|earned|led|denied|denies|rejected|disputed|disputes|called)$/;

/** ", and left the room", ", pero no dio detalles", ", y Petro la apoyó": a further deed, told in the reporter’s tense. */
function isReporters(units: readonly Unit[], first: number, joint: number, limit: number, lexicon: CueLexicon): boolean {
	const clause = units.slice(first, joint);
	let verb = joint + 1;
	if (/^(?:he|she|they|él|ella)$/.test(units[verb]?.word ?? '')) verb++;
	if (withholds(units, verb)) return true;
	const told = clause.some((unit) => isPast(unit, lexicon));
	if (verb > joint + 1) return false;
	if (/^(?:se|lo|la|le|les|los|las)$/.test(units[verb]?.word ?? '')) verb++;
	const next = units[verb];
	if (!next || next.quoted || verb >= limit) return false;
	// English reported speech is in the past as well, so that only what stands right behind "and" tells.
	if (isPreterite(next)) return !told || !lexicon.relatives.has('quien');
	if (told) return false;
	const finite = clause.some(
		(unit) => !unit.quoted && (looksFinite(unit, lexicon) || lexicon.auxiliaries.has(unit.word) || PRESENT.test(unit.word)),
	);
	for (let k = joint + 1; k < limit && k - joint < 9; k++) {
		const unit = units[k] as Unit;
		if (unit.quoted || /[,;:]/.test(unit.gap) || lexicon.boundaries.has(unit.word)) return false;
		if (lexicon.auxiliaries.has(unit.word) || lexicon.hypotheticals.has(unit.word)) return !finite && k > joint + 1;
		if (isPreterite(unit)) return k > joint + 1;
	}
	return false;
}

/** ", aunque no precisó la hora", ", though she did not say when". */
const CONCEDES = /^(?:aunque|si|though|although)$/;

function withholds(units: readonly Unit[], from: number): boolean {
	const at = /^(?:he|she|they|it|bien)$/.test(units[from]?.word ?? '') ? from + 1 : from;
	return WITHHELD.some((withheld) => withheld.every((any, k) => any.has(units[at + k]?.word ?? '')));
}

const PRESENT = /^(?:es|son|hay|está|están|no|se)$/;
const WITHHELD = [
	'no dio|ofreció|precisó|aclaró|detalló|explicó|especificó|quiso|mencionó|abundó|entró',
	'declined|refused|stopped|failed|offered|gave|provided|evitó|declinó|rehusó|omitió to|short|no|any|dar|decir|precisar|detallar|hablar',
	'did|does not|n’t',
	"didn't|doesn't",
	'se negó|rehusó',
].map((start) => start.split(' ').map((word) => new Set(word.split('|'))));

/** A past tense that is no auxiliary. */
function isPreterite({ word, capital, quoted }: Unit): boolean {
	if (quoted || capital) return false;
	return PAST_ENDING.test(word) ? word.length > 4 || /ó$/.test(word) : PASTS.test(word);
}

const PASTS =
	/^(?:left|took|went|came|gave|got|met|made|held|ran|sent|stood|won|lost|began|broke|drew|kept|walked|flew|fue|fueron|dijo|hizo|tuvo|puso|vino|dio|quiso|hubo|dejó)$/;

function isPast(unit: Unit, lexicon: CueLexicon): boolean {
	if (isPreterite(unit)) return true;
	return !unit.quoted && !lexicon.relatives.has('quien') && /^(?:was|were|had|did|been)$/.test(unit.word);
}
