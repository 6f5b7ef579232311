import { type CitedWords, withTextFragment } from '../lib/cards/text-fragment';
import { safeUrl } from './safe-url';

/** The web address of a source, or `null`; at the words that are cited from it, in a browser that can go there. */
export function sourceUrl(url: string | null, words: CitedWords | null): string | null {
	const safe = safeUrl(url);
	if (safe === null || words === null || !('fragmentDirective' in document)) return safe;
	return withTextFragment(safe, words);
}
