import type { Mention } from '../domain/mention';
import type { TextBlock } from '../domain/page-text';
import { expression, expressionOf } from '../text/expression';
import { findQuoted } from '../text/quoted';
import { innerRange, type Range, type Triple } from './triple';
import { isForgery } from './unsaid';

const LEAD = expression`^\s*[.,]?\s*(?:[—–―-]\s*|\(|(?=\p{Lu}|la |el ))`;
const DASH = expression`\s[—–―]\s?(?=\p{Lu}[^—–―]*\(@\w)`;
const WORDS = expressionOf(String.raw`[\p{L}\p{N}]+`, 'g');

/** Words of an office before a name: "Secretary of State", «la presidenta de México». */
const OFFICE =
	/^(?:(?:the|la|el|u\.?s\.?|ex|vice|foreign|prime|acting|former|deputy|president[ea]?|vicepresident[ea]?|mandatari[oa]|minist(?:er|r[oa])|canciller|sen(?:ator|ador|adora)?|rep(?:resentative)?|gov(?:ernor)?|gobernador|gobernadora|secretary|sec|secretari[oa]|ambassador|embajador|embajadora|attorney|general|mr|mrs|ms|dr|of|de|del|state|estado|war|guerra|defense|defence|defensa|treasury|relaciones|exteriores|seguridad|mexico|méxico|colombia|venezuela)\.?,?\s+){0,6}$/i;
/** What may follow the name: an apposition, a handle, a day. */
const AFTER_NAME = expression`^(?:\s*\(@?[^()]{2,40}\))?(?:,\s(?:[^.!?:;“”"«»]|\.(?=\S|\s[\p{Ll}\d])){2,90})?(?:\s+[\p{L}\d\s,]{4,30}\d{4})?\s*[.)]?\s*$`;
const HANDLE = /^\s*\(@\w{2,30}\)/;
const BELONGS = /^['’]s?\b/;
/** In small letters. */
const VERB = expression`(?:\p{L}(?:ó|aron|ieron|aba)|\b(?:says?|said|dice|dijo|told|wrote|is|was|were|has|had|es|fue|era|ha|que|who|quien))(?!\p{L})`;
const MIN_WORDS = 3;
const MOST = 160;

/**
 * `“No habrá invasión.” — Claudia Sheinbaum, presidenta de México`, `«…» (Ana Ferrer)`, `«…». Ana Ferrer, alcaldesa.`, and a
 * post as pages embed it: `No habrá invasión — Claudia Sheinbaum (@Claudiashein) January 3, 2026`. `null` for every block
 * that is not words and a signature. The signature is the cue, so none is given.
 */
export function signedTriple(text: string, mentions: readonly Mention[]): Triple | null {
	if (mentions.length === 0 || !/[—–―(.»”"-]/.test(text)) return null;
	const quoted = /^\s*["“«]/.test(text) ? findQuoted(text)[0] : undefined;
	if (quoted?.closed) {
		const lead = LEAD.exec(text.slice(quoted.end))?.[0];
		if (lead === undefined || (lead.trim() === '' && !/[.!?…]["”»]?$/.test(text.slice(0, quoted.end)))) return null;
		// Without a dash only a name and an office: "«…». Ana Ferrer, alcaldesa."
		const from = quoted.end + lead.length;
		const name = signer(text, from, mentions);
		return name && signed(text, name, innerRange(text, quoted));
	}
	const dash = DASH.exec(text);
	const name = dash && signer(text, dash.index + dash[0].length, mentions);
	if (!name || !HANDLE.test(text.slice(name.span.end))) return null;
	return signed(text, name, { start: text.search(/\S/), end: dash.index });
}

/**
 * Who signs a quotation in the next block: `— Claudia Sheinbaum, presidenta de México` below it, or a line of a block
 * quotation with nothing but a name and an office.
 */
export function signerBelow(block: TextBlock, next: TextBlock | undefined, mentions: readonly Mention[]): Mention | null {
	if (!next || next.text.length > MOST || mentions.length === 0) return null;
	const dash = /^\s*[—–―-]\s*/.exec(next.text)?.[0];
	if (dash === undefined && !(block.kind === 'quote' && next.kind === 'quote')) return null;
	return signer(next.text, dash?.length ?? 0, mentions);
}

/** The name that, with an office before it and an apposition behind it, is all of a text from a place on. */
function signer(text: string, from: number, mentions: readonly Mention[]): Mention | null {
	const name = mentions.find(({ span, type }) => type === 'person' && span.start >= from);
	if (!name || !OFFICE.test(text.slice(from, name.span.start))) return null;
	const rest = text.slice(name.span.end);
	if (BELONGS.test(rest) || !AFTER_NAME.test(rest)) return null;
	return isForgery(rest) || VERB.test(rest.toLowerCase()) ? null : name;
}

function signed(text: string, { span }: Mention, words: Range): Triple | null {
	if ((text.slice(words.start, words.end).match(WORDS) ?? []).length < MIN_WORDS) return null;
	return {
		source: { start: span.start, end: span.end },
		cue: null,
		content: [words],
		denied: false,
		elided: false,
		plural: false,
	};
}
