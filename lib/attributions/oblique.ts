import type { Span } from '../domain/span';
import { expression } from '../text/expression';
import { set } from './lexicon/cue';

const PREPOSITIONS = set(
	'de del sobre contra a al con para por ante hacia tras entre como about of to with against for by from like than',
);
const ARTICLES = set('el la su the his her');
const TITLES = set(
	'president presidente presidenta senador senadora senator secretario secretaria secretary embajador embajadora ambassador ministro ministra minister canciller general líder leader mandatario mandataria gobernador gobernadora governor mr ms mrs',
);
/** "Para Efraín, que vende tacos, …": whose opinion follows is no object. */
const OPINION = /(?:^|[.!?…]["”»’)]*\s+)(?:Para|For)\s+$/;
/** "was interrupted by", «fue interrumpida por»: whoever did it may well be the one who goes on speaking. */
const AGENT = expression`(?:was|were|been|being|fue|fueron|sido)\s(?:\p{L}+\s)?\p{L}+(?:ed|en|wn|ld|ght|ad[oa]s?|id[oa]s?|ch[oa]s?)\s(?:by|por)\s$`;

/** The subject of a subordinate clause: "cuando cayó Maduro, …", "asked if Rubio would come, …". */
const SUBORDINATE = expression`(?:^|[\s,(—–])(?:cuando|mientras|si|aunque|porque|después de que|antes de que|when|while|if|whether|because|after|before)\s+(?:[\p{Ll}’']+\s+){0,3}$`;

/** True for a name that is spoken of, to or about: a preposition or a conjunction stands before it, or a possessive behind it. */
export function isOblique(text: string, span: Span): boolean {
	if (SUBORDINATE.test(text.slice(Math.max(0, span.start - 60), span.start).toLowerCase())) return true;
	if (/^['’](?:s\b|\s)/.test(text.slice(span.end, span.end + 3))) return true;
	const before = text.slice(Math.max(0, span.start - 40), span.start);
	return endsInPreposition(before) && !OPINION.test(before) && !AGENT.test(before);
}

/** A preposition before a name, with an article and a title between them: "a la presidenta Sheinbaum", "to Senator Graham". */
function endsInPreposition(before: string): boolean {
	const words = before.toLowerCase().split(/\s+/);
	if (words.pop() !== '') return false;
	let last = words.pop() ?? '';
	const title = last.endsWith('.') ? last.slice(0, -1) : last;
	if (TITLES.has(title.startsWith('ex') ? title.slice(2) : title)) last = words.pop() ?? '';
	if (ARTICLES.has(last)) last = words.pop() ?? '';
	return PREPOSITIONS.has(last);
}
