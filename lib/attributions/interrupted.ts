import { expression, expressionOf } from '../text/expression';
import type { Quoted } from '../text/quoted';
import type { CueLexicon } from './lexicon/cue';

const NEXT_WORD = expression`^\s+(\p{Ll}+)`;

/** A dash, and before a word or behind one: "«No habrá invasión —dijo Ferrer—, y punto»", also with hyphens. */
const ASIDE = expressionOf(String.raw`\s[—–-]\s?(\p{Ll}+)([^—–"“”«»]{0,120}?)(?:\s-|[—–])(?=[\s.,;:!?]|$)`, 'g');
const CLITIC = /^(?:le|les|lo|me|nos|se)$/;

/**
 * A quotation in the parts between which a narrator says who speaks, within the marks. One part, the quotation itself,
 * where no verb of saying stands between dashes.
 */
export function partsOf(text: string, quoted: Quoted, lexicon: CueLexicon): Quoted[] {
	const inner = text.slice(quoted.innerStart, quoted.innerEnd);
	if (!/\s[—–-]/.test(inner)) return [quoted];
	const parts: Quoted[] = [];
	let from = quoted.innerStart;
	let start = quoted.start;
	for (const match of inner.matchAll(ASIDE)) {
		if (!says(match[1] ?? '', match[2] ?? '', lexicon)) continue;
		const at = quoted.innerStart + match.index;
		const back = at + match[0].length;
		const punctuation = /^[.,;:]?\s*/.exec(text.slice(back, quoted.innerEnd))?.[0].length ?? 0;
		parts.push({ start, end: at, innerStart: from, innerEnd: at, closed: true });
		from = Math.min(back + punctuation, quoted.innerEnd);
		start = from;
	}
	if (parts.length === 0) return [quoted];
	if (from < quoted.innerEnd)
		parts.push({ start, end: quoted.end, innerStart: from, innerEnd: quoted.innerEnd, closed: quoted.closed });
	return parts;
}

function says(first: string, rest: string, { verbs }: CueLexicon): boolean {
	const word = CLITIC.test(first) ? (NEXT_WORD.exec(rest)?.[1] ?? '') : first;
	return verbs.get(word)?.some(({ form, frames }) => form === 'finite' && frames.includes('clause')) ?? false;
}
