/** Parameters that tell who sent the reader, not what is to be read. In lower case. */
// biome-ignore format: a list to read along
const TRACKERS: ReadonlySet<string> = new Set([
	'fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'srsltid', 'msclkid', 'twclid', 'ttclid', 'yclid', 'ysclid',
	'igsh', 'igshid', 'li_fat_id', 'epik', 'mc_cid', 'mc_eid', 'mkt_tok', 'vero_id', 'oly_enc_id', 'oly_anon_id', 'rb_clickid',
	'wickedid', 's_cid', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking', '_ga', '_gl', '_openstat', 'ref_src',
	'ref_url', 'cmpid', 'cmp', 'cid_source', 'smid', 'smtyp', 'ocid', 'ncid', 'xtor', 'ito', 'sr_share', 'guccounter',
	'guce_referrer', 'guce_referrer_sig', '__twitter_impression', 'taid', 'traffic_source', 'fb_action_ids', 'fb_action_types',
	'fb_source', 'amp_js_v', 'usqp', 'linkid_share',
]);

/** Families of such parameters, by how their names begin. */
const TRACKER_FAMILIES = ['utm_', 'mtm_', 'pk_', 'at_', 'ns_', 'hsa_', 'trk_', 'stm_', 'sc_campaign'];

function isTracker(parameter: string): boolean {
	const equals = parameter.indexOf('=');
	const name = (equals < 0 ? parameter : parameter.slice(0, equals)).toLowerCase();
	return name === '' || TRACKERS.has(name) || TRACKER_FAMILIES.some((family) => name.startsWith(family));
}

/**
 * An article's address as it is kept: without trackers, credentials and place in the page, so that one article has one address.
 * `null` for what is no web address. Applying it twice changes nothing.
 */
export function canonicalAddress(address: string): string | null {
	if (!URL.canParse(address)) return null;
	const url = new URL(address);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	url.username = '';
	url.password = '';
	url.hostname = url.hostname.replace(/\.+$/, '');
	// The parameters that stay keep their spelling: URLSearchParams would write some of them anew.
	const kept = url.search
		.slice(1)
		.split('&')
		.filter((parameter) => !isTracker(parameter))
		.join('&');
	// With its mark: without it, a parameter that begins with "?" would lose that.
	url.search = kept === '' ? '' : `?${kept}`;
	// Old single-page sites route by `#!`; any other hash is a place in the page.
	if (!url.hash.startsWith('#!')) url.hash = '';
	return url.href;
}

/** The host name of a web address, in lower case and without port; `null` for anything else. */
export function hostOf(address: string | null | undefined): string | null {
	if (!address || !URL.canParse(address)) return null;
	const { protocol, hostname } = new URL(address);
	return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/\.$/, '') || null : null;
}
