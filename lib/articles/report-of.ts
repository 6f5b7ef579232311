import type { ReadAttribution } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import type { Report } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import { toldBy } from '../domain/told-by';
import { articleAddress } from './article-address';
import { pageOutlet } from './page-outlet';
import { quoteSelector } from './quote-selector';

/** Longest title or outlet that is kept, in characters. */
const MAX_LINE = 500;

const line = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_LINE);

/**
 * A statement of a page as it can be kept: its words with what stands around them, and the article that has them.
 * `dossiers`: those that name who tells of it. `null` when the page has no web address, or no such words.
 */
export function reportOf(said: ReadAttribution, page: PageText, lang: Lang | null, dossiers: readonly Dossier[]): Report | null {
	const url = articleAddress(page);
	const [quote, ...more] = said.content.flatMap((span) => quoteSelector(page.blocks, span) ?? []);
	if (url === null || !quote) return null;
	const teller = toldBy(said, dossiers);
	const outlet = pageOutlet(page);
	return {
		article: {
			url,
			title: line(page.title) || url,
			outlet: outlet === null ? null : line(outlet) || null,
			published: page.published,
		},
		lang,
		quote,
		...(more.length > 0 && { more }),
		...(teller !== null && { toldBy: teller }),
	};
}
