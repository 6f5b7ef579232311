import { canonicalAddress, hostOf } from './address';
import { outletOf } from './outlets';

/** The host without the labels that only say how a page is dressed. */
function plainHost(host: string): string {
	return host.replace(/^(?:www|m|mobile|amp)\./, '');
}

function sameSite(one: string, other: string): boolean {
	const [a, b] = [plainHost(one), plainHost(other)];
	return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || (outletOf(one) !== null && outletOf(one) === outletOf(other));
}

/**
 * The address under which an article is kept: the canonical one that its page names, when it can be believed, else the page's own.
 * A page is not believed when it names another site (it could take the place of another outlet's article)
 * or its site's front page (a common mistake of page templates). `null` when neither is a web address.
 */
export function articleAddress(page: { readonly url: string | null; readonly canonicalUrl: string | null }): string | null {
	const own = page.url === null ? null : canonicalAddress(page.url);
	const named = page.canonicalUrl === null ? null : canonicalAddress(page.canonicalUrl);
	if (own === null || named === null) return own;
	const [ownHost, namedHost] = [hostOf(own), hostOf(named)];
	if (ownHost === null || namedHost === null || !sameSite(ownHost, namedHost)) return own;
	const front = new URL(named);
	return front.pathname === '/' && front.search === '' && front.hash === '' ? own : named;
}
