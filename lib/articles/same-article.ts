import { canonicalAddress } from './address';

/**
 * What all addresses of one article have in common, for comparing: without trackers, scheme, place in the page, slash at
 * the end, and the labels of a host that only say how a page is dressed. `null` for what is no web address.
 */
export function articleKey(address: string | null): string | null {
	const canonical = address === null ? null : canonicalAddress(address);
	if (canonical === null) return null;
	return canonical.replace(/^https?:\/\/(?:(?:www|m|mobile|amp)\.)?/, '').replace(/\/(?=$|[?#])/, '');
}
