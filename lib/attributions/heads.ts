import type { Mention } from '../domain/mention';
import { expression, expressionOf } from '../text/expression';
import { overlapping } from './overlapping';
import type { Range } from './triple';

const AND_OTHERS = expression`^\s+(?:and|y|e)\s+\p{Ll}.*$`;
const TWO_WORDS = expression`\p{L}\s\p{L}`;
const WORD = expression`[\p{L}\p{N}]`;
const WORDS_ALONE = expression`^[\p{L}'’.\s]*$`;
const FULL_NAME = expression`\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+`;
const LETTER = expression`\p{L}`;

/**
 * The mentions that head a source's phrase. "Sheinbaum", "President Sheinbaum", "the president, Claudia Sheinbaum" and
 * both of "Trump and Rubio" do; in "Sheinbaum’s spokesman", "a Pentagon official" and "the lawyer for Maduro" none does.
 */
export function headMentions(text: string, source: Range, mentions: readonly Mention[]): Mention[] {
	const inside = overlapping(mentions, source);
	if (inside.length === 0 || isOneOf(text, source, inside)) return [];
	const parts = splitPhrase(text, source).map((part) => {
		const own = inside.filter(({ span }) => span.start >= part.start - 1 && span.start < part.end);
		const last = own.at(-1);
		return { part, own, head: last && isHead(text, source, part, last, own) ? last : null };
	});
	const heads: Mention[] = [];
	for (const [i, { part, own, head }] of parts.entries()) {
		if (head) {
			// "Ferrer and her deputy, Tom Moss": the apposition names the second of them.
			const second = parts[i - 1]?.part.joined === true && parts[i - 1]?.own.length === 0;
			if ((part.joined || second || i === 0 || heads.length === 0) && !heads.some(({ entity }) => entity === head.entity))
				heads.push(head);
			continue;
		}
		if (i > 0) continue;
		// "El secretario de Defensa estadounidense, Pete Hegseth": the office holds more words, the name follows it.
		const apposed = parts[1]?.head ?? null;
		const words = text.slice(part.start, part.end);
		const sameOne = apposed !== null && own.some(({ entity }) => entity === apposed.entity);
		// "El secretario de Defensa de Donald Trump, Pete Hegseth": somebody's somebody, and then the name.
		const somebodys =
			apposed !== null && own.length > 0 && (/^(?:the|an?|el|la|su|his|her)\s/i.test(words) || /['’]s\s/.test(words));
		if (!sameOne && !somebodys && (own.length > 0 || !isOffice(words))) return [];
	}
	return heads;
}

/** "Either Ferrer or Moss", «O Ferrer o Moss»: who knows which of them. */
function isOneOf(text: string, source: Range, [first, ...others]: readonly Mention[]): boolean {
	if (/^(?:either|o bien)\s/i.test(text.slice(source.start, source.end))) return true;
	return others.some(({ span }) => /^\s+(?:or|o|u)\s+(?:bien\s+)?$/.test(text.slice(first?.span.end, span.start)));
}

/** True when nothing but the name ends its part, and no preposition makes it belong to somebody else. */
function isHead(text: string, source: Range, part: Range, head: Mention, own: readonly Mention[]): boolean {
	// "Kaine and others", "Sheinbaum y su gabinete": the named one speaks too.
	const tail = text
		.slice(head.span.end, part.end)
		.replace(/\([^)]*\)/g, '')
		.replace(AND_OTHERS, '')
		// "The embassy there said": where it is.
		.replace(/^\s+(?:there|here|allí|allá|aquí|both|each|too|alike|herself|himself|misma|mismo|ambos)\s*$/u, '');
	// "Lilly Téllez of the National Action Party": a person stays the head before a party or a place.
	const belongs = head.type === 'person' && TWO_WORDS.test(head.surface) && /^\s+(?:of|from|de|del)\s/.test(tail);
	if (WORD.test(tail) && !belongs) return false;
	if (own.length > 1 && own[0] && own[0].span.start <= part.start + 4 && own[0].entity === head.entity) return true;
	return !isBesideHead(text.slice(part.start, head.span.start), part.start > source.start);
}

const PEOPLE_OF = 'of|for|to|from|on|over|about|in|at|de|del|para|a|al|en';
/** What makes whoever follows it somebody beside the one who speaks, with articles, adjectives and titles between. */
const BESIDE = new RegExp(
	`(?:^|\\s)(?:(?:${PEOPLE_OF}|including|among them|entre ell[oa]s|incluid[oa]s?|such as|except|excluding|but|save|menos|salvo|excepto|not|no|nor|ni)\\s(?:the\\s|la\\s|el\\s|an?\\s|un[oa]?\\s)?|(?:by|with|like|unlike|as|than|against|alongside|beside|behind|between|sobre|ante|tras|por|con|contra|como|junto|bajo|entre)\\s[^,]*)$`,
	'i',
);
/** "the heads of government of the union" are the union. */
const COLLECTIVE =
	/(?:heads of (?:government|state)|member (?:states|countries)|jefes de (?:gobierno|estado)|(?:países|estados) miembros)\s(?:of|in|de|del)\s(?:the\s|la\s)?$/i;
/** "a port official who met", «el alcalde que recibió»: in a clause that is told of the one who speaks. */
const RELATIVE = /(?:^|\s)(?:who|whom|whose|which|that|where|que|quien(?:es)?|cual(?:es)?|cuy[oa]s?|donde)\s/i;
/** "a lawmaker opposing Ferrer", "having met Ferrer"; "a smiling Ferrer" and "visiting mayor Ferrer" are no such. */
const DOING = expression`(?:^|(\p{L}+)\s)(?!(?:acting|visiting|outgoing|incoming|sitting|leading|ruling)\s)\p{Ll}{2,}ing\s(?:[\p{L}’'-]+\s){0,3}$`;
const NO_NOUN = expressionOf(String.raw`^(?:the|an?|and|but|\p{L}+ly)$`, 'i');

/** True where the words before a name in its part tell of somebody else, beside whom the name only stands. */
function isBesideHead(lead: string, apposed: boolean): boolean {
	if (lead === '' || COLLECTIVE.test(lead)) return false;
	if (BESIDE.test(lead) || RELATIVE.test(lead)) return true;
	const doing = DOING.exec(lead);
	if (doing === null) return false;
	return doing[1] === undefined ? apposed : !NO_NOUN.test(doing[1]);
}

/** "la vocera de la Casa Blanca", "the spokeswoman for the White House": whose it is, behind a noun in small letters. */
const WHOSE = expression`^(\p{Ll}[\p{Ll}\s]*?)\s(?:of|for|at|to|de|del|para|en|ante)\s(?:(?:the|el|la|los|las)\s)?\p{Lu}[\p{L}\s]*$`;

/** True for words that name no person: "the president of Mexico", "su vocera", "la vocera de la Casa Blanca". */
function isOffice(words: string): boolean {
	// "Her Colombian counterpart": the capital of a sentence's start is none.
	const phrase = words.replace(/^(?:the|his|her|its|their|el|la|sus?)\s/i, '').replace(WHOSE, '$1');
	return WORDS_ALONE.test(phrase) && !FULL_NAME.test(phrase);
}

const SEPARATOR = expressionOf(
	String.raw`\s*[,()—–]\s*|\s+(?:and|y|e|como|but also|as well as|sino(?: que)? también|sino que)\s+(?=\p{Lu}|the |el |la |his |her |sus? )`,
	'g',
);

/** The parts of a phrase: between commas, brackets and "and". `joined` parts are further subjects, not appositions. */
function splitPhrase(text: string, source: Range): (Range & { joined: boolean })[] {
	const parts: (Range & { joined: boolean })[] = [];
	const phrase = text.slice(source.start, source.end);
	let from = 0;
	let joined = false;
	SEPARATOR.lastIndex = 0;
	for (let match = SEPARATOR.exec(phrase); match; match = SEPARATOR.exec(phrase)) {
		if (match.index > from) parts.push({ start: source.start + from, end: source.start + match.index, joined });
		from = match.index + match[0].length;
		joined = LETTER.test(match[0]);
	}
	if (from < phrase.length) parts.push({ start: source.start + from, end: source.end, joined });
	return parts;
}
