import type { PageText } from '../domain/page-text';

/** The teaser that a paywall leaves has some sentences; a report has more words than this. */
const REPORT_WORDS = 120;
/** How many of the last blocks can hold an invitation to subscribe. */
const LAST_BLOCKS = 4;
const INVITATION =
	/\b(?:subscribe|sign up|sign in|log in|register|create (?:an|a free) account)\b.{0,60}\b(?:read|continue|keep|access|unlock)|\b(?:continue reading|keep reading|seguir leyendo|sigue leyendo|contin[uú]a leyendo)\b|\b(?:suscr[ií]b\w*|inicia\w* sesi[oó]n|reg[ií]str\w*)\b.{0,60}\b(?:leer|leyendo|seguir|continuar|acced\w*)/iu;

/**
 * True when the blocks of a page are, as far as can be told, all of its article: it is long enough for one, does not say
 * that it is for subscribers only, and does not end in an invitation to subscribe. What is missing from less is not gone.
 */
export function isWholeArticle({ restricted, blocks }: Pick<PageText, 'restricted' | 'blocks'>): boolean {
	if (restricted) return false;
	const text = blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'heading');
	const words = text.reduce((count, block) => count + (block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
	return words >= REPORT_WORDS && !blocks.slice(-LAST_BLOCKS).some((block) => INVITATION.test(block.text));
}
