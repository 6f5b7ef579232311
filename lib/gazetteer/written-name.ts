import { foldText } from '../text/fold';
import { Gap, Shape, type Tokens, tokenize } from '../text/tokens';

/** A name as a dossier writes it, in words. */
export interface WrittenName {
	readonly tokens: Tokens;
	/** Folded words with single spaces. */
	readonly folded: string;
	readonly words: readonly string[];
}

/** The words of a name. */
export function writtenName(text: string): WrittenName {
	const tokens = tokenize(text);
	const folded = isEvenlySpaced(tokens) ? foldText(text) : wordByWord(tokens);
	return { tokens, folded, words: tokens.count === 1 ? [folded] : folded.split(' ') };
}

/** True when nothing but single spaces stands between the words, and nothing around them: so most names are written. */
function isEvenlySpaced({ text, count, start, end, gap }: Tokens): boolean {
	if (count === 0 || start[0] !== 0 || end[count - 1] !== text.length) return false;
	for (let i = 1; i < count; i++)
		if (gap[i] !== Gap.SPACE || start[i] !== (end[i - 1] as number) + 1 || text.charCodeAt((start[i] as number) - 1) !== 0x20)
			return false;
	return true;
}

function wordByWord({ text, count, start, end }: Tokens): string {
	let folded = '';
	for (let i = 0; i < count; i++) folded += (i === 0 ? '' : ' ') + foldText(text.slice(start[i], end[i]));
	return folded;
}

/** Folded words that are other words without their accent: the secretaría is the office, the secretaria who holds it. */
const ACCENT_TELLS = new Set(['secretaria']);

/** The capitals and telling accents that a name asks for, as bits of `Spelling`. */
export interface Letters {
	readonly capitals: number;
	readonly uppers: number;
	readonly accents: number;
}

/**
 * What a name asks for; acronyms of up to six letters must be all capitals wherever they stand. `mustBeCapital`: folded
 * words of it that must begin with a capital when they are written so.
 */
export function lettersOf({ tokens, words }: WrittenName, mustBeCapital: (word: string) => boolean): Letters {
	let capitals = 0;
	let uppers = 0;
	let accents = 0;
	for (let i = 0; i < tokens.count; i++) {
		const shape = tokens.shape[i] as number;
		const word = words[i] as string;
		if (ACCENT_TELLS.has(word) && hasAccent(tokens, i)) accents |= 1 << i;
		if ((shape & Shape.CAPITAL) === 0) continue;
		if ((shape & Shape.UPPER) !== 0 && (tokens.end[i] as number) - (tokens.start[i] as number) <= 6) uppers |= 1 << i;
		if (mustBeCapital(word)) capitals |= 1 << i;
	}
	return { capitals, uppers, accents };
}

function hasAccent({ text, start, end }: Tokens, i: number): boolean {
	const word = text.slice(start[i], end[i]);
	return word.normalize('NFD') !== word;
}

/** What may stand before word i of a name, but the first: what the dossier writes, and the usual variants of it. Bits of `Gap`. */
export function gapBefore({ tokens, words }: WrittenName, i: number): number {
	const written = tokens.gap[i] as number;
	let allowed = written;
	if (written & (Gap.SPACE | Gap.HYPHEN)) allowed |= Gap.SPACE | Gap.HYPHEN;
	if (written & Gap.PERIOD) allowed |= Gap.SPACE;
	if (words[i - 1]?.length === 1) allowed |= Gap.PERIOD;
	if (written & (Gap.QUOTE | Gap.APOSTROPHE) && written & Gap.SPACE) allowed |= Gap.QUOTE | Gap.APOSTROPHE;
	return allowed;
}
