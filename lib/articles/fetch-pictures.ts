import { MOST_PICTURE_BYTES, MOST_PICTURES_BYTES, type PictureType, pictureTypeOf } from '../domain/picture';
import { readUpTo } from './read-up-to';

/** How long all pictures of an article may take, in milliseconds. */
const PATIENCE = 20_000;

/** How many are asked for at once. */
const AT_ONCE = 4;

/** A picture as its server gave it. */
export interface FetchedPicture {
	readonly address: string;
	readonly type: PictureType;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Asks for exactly these pictures, each once: without cookies, without a word about where the question comes from, following
 * no redirect. To be called only when the reader wants pictures kept and saves the article. What fails, takes too long, is
 * too large or is no picture of a kind that only draws is left out; `room`: the most bytes of all together.
 */
export async function fetchPictures(
	addresses: readonly string[],
	fetch: (url: string, how: RequestInit) => Promise<Response>,
	cache: RequestCache,
	room: number = MOST_PICTURES_BYTES,
): Promise<readonly FetchedPicture[]> {
	const signal = AbortSignal.timeout(PATIENCE);
	const left = [...addresses];
	const found: FetchedPicture[] = [];
	let free = room;
	const how: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache, signal };
	const work = async () => {
		for (let address = left.shift(); address !== undefined; address = left.shift()) {
			const bytes = await pictureAt(address, fetch, how).catch(() => null);
			const type = bytes && pictureTypeOf(bytes);
			if (!bytes || !type || bytes.length > free) continue;
			free -= bytes.length;
			found.push({ address, type, bytes });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return found;
}

async function pictureAt(
	address: string,
	fetch: (url: string, how: RequestInit) => Promise<Response>,
	how: RequestInit,
): Promise<Uint8Array<ArrayBuffer> | null> {
	const response = await fetch(address, how);
	return response.ok ? readUpTo(response, MOST_PICTURE_BYTES) : null;
}
