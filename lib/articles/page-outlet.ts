import type { PageText } from '../domain/page-text';
import { hostOf } from './address';
import { articleAddress } from './article-address';
import { outletOf } from './outlets';

/**
 * The outlet of a page: what the bundled list calls the site that its article is kept under, else what the page calls itself.
 * `null` when neither says.
 */
export function pageOutlet(page: Pick<PageText, 'url' | 'canonicalUrl' | 'outlet'>): string | null {
	return outletOf(hostOf(articleAddress(page) ?? '') ?? '')?.name ?? page.outlet;
}
