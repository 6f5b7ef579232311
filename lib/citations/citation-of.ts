import { dateOf } from '../cards/as-of';
import { isWebAddress } from '../domain/is-saved-article';
import type { EntrySource, LedgerEntry } from '../ledger/entry';
import { foldWords } from '../text/fold';
import type { Citation } from './citation';

/** The citation of a statement from one of its sources. Without exact words there, in the keeper's words. */
export function citationOf(entry: LedgerEntry, source: EntrySource): Citation {
	const { article, words, toldBy } = source;
	return {
		id: [
			foldWords(entry.actorName)
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, ''),
			entry.date,
			shortHash(`${entry.key} ${article.url}`),
		]
			.filter(Boolean)
			.join('-'),
		speaker: entry.actorName,
		words: words?.text ?? entry.says ?? '',
		lang: words?.lang ?? null,
		wording: words === null ? 'keeper' : entry.exact ? 'exact' : 'reported',
		denied: entry.denied,
		toldBy,
		said: entry.date,
		title: article.title,
		outlet: article.outlet,
		published: dateOf(article.date),
		url: isWebAddress(article.url) ? article.url : null,
		articleLang: article.lang,
	};
}

/** FNV-1a over UTF-16 units, in base 36: the same statement has the same id in every bibliography. */
function shortHash(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash >>> 0).toString(36);
}
