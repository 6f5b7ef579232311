import type { Mention } from '../domain/mention';
import type { BlockKind } from '../domain/page-text';
import { expression, expressionOf } from '../text/expression';
import { findQuoted } from '../text/quoted';
import { innerRange, type Range, type Triple } from './triple';
import { isForgery } from './unsaid';

const ONE_OR_TWO_WORDS = expression`^[\p{L}.’']+(?:\s+[\p{L}.’']+)?$`;
const CAPITALS = expression`^[\p{Lu}\s.]+,\s*$`;
const WORDS = expressionOf(String.raw`[\p{L}\p{N}]+`, 'g');

/** "10:42", "10:42 h.", "09.15 —": when an entry of a live blog was written. */
const TIME = /^\s*\d{1,2}[:.h]\d{2}\s*(?:h(?:oras|rs)?\.?|[ap]\.?\s?m\.?)?\s*[—–|,.-]?\s*/i;
const OPENING = /^\s*["“«‘'„]/;

/**
 * `Sheinbaum: “No habrá invasión”`, `10:42 Sheinbaum: …`, `Sheinbaum on the troops: “…”`, and in a heading
 * `“No habrá invasión”: Sheinbaum`: a block that a colon divides into an actor's name and that actor's words. `null` for
 * every other block. The cue is the colon, so none is given.
 */
export function colonTriple(text: string, kind: BlockKind, mentions: readonly Mention[]): Triple | null {
	const heading = kind === 'headline' || kind === 'heading';
	return (
		wordsAfterName(text, mentions) ?? (heading ? (wordsBeforeName(text, mentions) ?? wordsBeforeDeed(text, mentions)) : null)
	);
}

function wordsAfterName(text: string, mentions: readonly Mention[]): Triple | null {
	const from = TIME.exec(text)?.[0].length ?? 0;
	const colon = text.slice(from, from + 120).search(/:\s/) + from;
	if (colon < from + 3) return null;
	const quotes = OPENING.test(text.slice(colon + 1));
	// "Sheinbaum: …", "Sheinbaum a Trump: …", "Sheinbaum, 10:42: …"; more words between only before a quotation.
	const between = quotes ? BEFORE_QUOTATION : BEFORE_WORDS;
	const name = mentions.find(
		({ span }) =>
			span.end <= colon && between.test(text.slice(span.end, colon)) && !VERB.test(text.slice(span.end, colon).toLowerCase()),
	);
	if (!name) return null;
	// In a list "CJNG: eleven prisoners" tells of the group; an organization speaks only in quotation marks.
	if (name.type !== 'person' && !quotes) return null;
	if (isForgery(text.slice(from, colon))) return null;
	const lead = text.slice(from, name.span.start);
	if (!isTitle(lead) && !isLabel(lead, text.slice(from, colon))) return null;
	// "Ferrer: The sea is free. Moss: It is not.": the words of the next one are theirs.
	const next = mentions.find(({ span }) => span.start > colon && /^:\s/.test(text.slice(span.end, span.end + 2)));
	const before = next ? text.slice(0, next.span.start).search(/[.!?…”"»][^.!?…”"»]*$/) : -1;
	return triple(text, name, colon + 1, before > colon ? before + 1 : text.length);
}

const BEFORE_QUOTATION =
	/^(?:,?\s+(?:a|al|to|on|sobre|tras|en|in|ante|after|about|desde|from|at|con|with|contra|against)\s[^:;.“”"«»]{2,70}|,[^:;.“”"«»]{2,60})?\s*$/iu;
const BEFORE_WORDS = expression`^(?:,?\s+(?:a|to)\s+[\p{L}\s.]{2,40}|,\s*\d{1,2}[:.h]\d{2})?\s*$`;

/** A verb between the name and the colon, in small letters: then it is a sentence, and read as one. */
const VERB = expression`(?:\p{L}(?:ed|ó|aron|ieron|aba)|\b(?:says?|said|dice|dijo|tells?|told|writes?|wrote|is|was|es|fue|que))(?!\p{L})`;

/** Only a title may stand before the name: "President Sheinbaum: …", not "What we know about Sheinbaum: …". */
function isTitle(before: string): boolean {
	const lead = before.trim();
	if (lead === '') return true;
	if (!ONE_OR_TWO_WORDS.test(lead) || VERB.test(lead.toLowerCase())) return false;
	return !/\b(?:of|on|about|with|for|to|de|sobre|con|para|a|contra|vs)$/i.test(lead);
}

/** "PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO: …": the label of a transcript, in capitals, with the office in front. */
function isLabel(lead: string, label: string): boolean {
	return label === label.toUpperCase() && CAPITALS.test(lead);
}

/** “No habrá invasión”: Sheinbaum. Without quotation marks only a clause of four words or more. */
function wordsBeforeName(text: string, mentions: readonly Mention[]): Triple | null {
	const name = mentions.at(-1);
	if (name?.type !== 'person' || text.slice(name.span.end).trim() !== '') return null;
	const colon = text.lastIndexOf(':', name.span.start);
	if (colon < 3 || !isTitle(text.slice(colon + 1, name.span.start))) return null;
	const words = text.slice(0, colon);
	const quotes = OPENING.test(words) && /["”»’'“]\s*$/.test(words);
	if (!quotes && (/[:;?¿]/.test(words) || (words.match(WORDS) ?? []).length < 4)) return null;
	return triple(text, name, 0, colon);
}

/** “Nos han engañado”: Peña carga contra la Comisión. What speaks is told behind the name. */
function wordsBeforeDeed(text: string, mentions: readonly Mention[]): Triple | null {
	if (!OPENING.test(text)) return null;
	const quoted = findQuoted(text)[0];
	const colon = quoted?.closed ? /^\s*:\s/.exec(text.slice(quoted.end)) : null;
	if (!quoted || !colon) return null;
	const from = quoted.end + colon[0].length;
	const name = mentions.find(({ span, type }) => span.start >= from && type === 'person');
	if (!name || !isTitle(text.slice(from, name.span.start)) || !SPEAKING.test(text.slice(name.span.end))) return null;
	return triple(text, name, 0, quoted.end);
}

/** Verbs of headlines for somebody who speaks; "listens to the fleet" is none. */
const SPEAKING = expression`^(?:,[^,:]{2,60},)?\s(?:again\s)?(?:hits?|slams?|blasts?|lashes|fires|warns|vows|tells|responds|replies|answers|defends|attacks|accuses|rejects|dismisses|denies|says|insists|mocks|condemns|claims|urges|demands|criticizes|criticises|rails|pushes back|doubles down|carga|arremete|responde|replica|contesta|advierte|defiende|critica|denuncia|acusa|rechaza|reta|ataca|insiste|estalla|zanja|sentencia|promete|asegura|niega|desmiente|dice|reprocha|exige|pide|reclama|condena|ironiza|reitera|avisa|alerta|se defiende|se queja)(?!\p{L})`;

function triple(text: string, { span }: Mention, from: number, to: number): Triple | null {
	const range = trimmed(text, from, to);
	if ((text.slice(range.start, range.end).match(WORDS) ?? []).length < 3) return null;
	// Words in quotation marks end with them: what follows is the reporter's again.
	const opening = findQuoted(text).find((quoted) => quoted.start === range.start);
	return {
		source: { start: span.start, end: span.end },
		cue: null,
		content: [opening ? innerRange(text, opening) : range],
		denied: false,
		elided: false,
		plural: false,
	};
}

function trimmed(text: string, from: number, to: number): Range {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text[start] as string)) start++;
	while (end > start && /[\s.]/.test(text[end - 1] as string)) end--;
	return { start, end };
}
