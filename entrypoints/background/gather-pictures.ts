import { type FetchedPicture, fetchPictures } from '../../lib/articles/fetch-pictures';
import { fromBase64 } from '../../lib/domain/base64';
import { isListOf, isObject, isText } from '../../lib/domain/guard';
import { isBase64, MOST_PICTURE_CHARS } from '../../lib/domain/is-picture';
import { type FoundPicture, MOST_PICTURES, MOST_PICTURES_BYTES, pictureTypeOf } from '../../lib/domain/picture';
import type { KeptPicture } from '../../lib/store/picture-record';

/** What the pictures of an article are gathered with. */
export interface Means {
	readonly fetch: (url: string, how: RequestInit) => Promise<Response>;
	/** True when the site of an address is open to the extension: then it may ask there itself. */
	readonly mayRead: (url: string) => Promise<boolean>;
	/** Has the page itself fetch pictures: gives what its script returned, which is a stranger's word. */
	readonly inPage: (addresses: readonly string[]) => Promise<unknown>;
}

/**
 * The pictures of an article that is being saved. Those of `before`, an earlier saving, are not asked for again. Where the
 * extension may read a site, it asks there itself, and neither the page nor anybody else can tell who asks. For all others
 * the page is asked, whose browser has most of them at hand; a request of the extension's own would tell their servers
 * which one it is. Never rejects: what cannot be had is missing.
 */
export async function gatherPictures(
	wanted: readonly FoundPicture[],
	before: readonly KeptPicture[],
	means: Means,
): Promise<readonly KeptPicture[]> {
	const had = wanted.flatMap(({ key, address }) => before.find((one) => one.key === key && one.address === address) ?? []);
	const missing = wanted.filter(({ key }) => !had.some((one) => one.key === key));
	const room = MOST_PICTURES_BYTES - sizeOf(had);
	const open = await Promise.all(missing.map(({ address }) => isOpen(address, means.mayRead)));
	const own = missing.filter((_, index) => open[index]).map(({ address }) => address);
	const mine = own.length === 0 ? [] : await fetchPictures(own, means.fetch, 'no-store', room);
	const left = missing.map(({ address }) => address).filter((address) => !mine.some((one) => one.address === address));
	const theirs = left.length === 0 ? [] : await fromPage(left, room - sizeOf(mine), means.inPage);
	const found = [...mine, ...theirs];
	return wanted.flatMap(({ key, address }): readonly KeptPicture[] => {
		const old = had.find((one) => one.key === key);
		if (old) return [old];
		const one = found.find((picture) => picture.address === address);
		return one ? [{ key, ...one }] : [];
	});
}

/** https only: what the background asks for, nobody on the way may read or change. */
async function isOpen(address: string, mayRead: Means['mayRead']): Promise<boolean> {
	return address.startsWith('https:') && mayRead(address).catch(() => false);
}

async function fromPage(addresses: readonly string[], room: number, inPage: Means['inPage']): Promise<readonly FetchedPicture[]> {
	const given = await inPage(addresses).catch((error: unknown) => {
		console.warn('The page could not be asked for its pictures.', error);
		return null;
	});
	if (!isListOf(given, isPageCopy, MOST_PICTURES)) return [];
	let free = room;
	return given.flatMap(({ address, data }) => {
		if (!addresses.includes(address)) return [];
		const bytes = fromBase64(data);
		const type = pictureTypeOf(bytes);
		if (!type || bytes.length > free) return [];
		free -= bytes.length;
		return [{ address, type, bytes }];
	});
}

function isPageCopy(value: unknown): value is { readonly address: string; readonly data: string } {
	return isObject(value) && isText(value.address) && isText(value.data, MOST_PICTURE_CHARS) && isBase64(value.data);
}

function sizeOf(pictures: readonly { readonly bytes: Uint8Array }[]): number {
	return pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
