import { readUpTo } from '../../lib/articles/read-up-to';
import { type FetchedDossier, MOST_PACK_BYTES } from '../../lib/domain/shelf';

/** How long a server may take, in milliseconds. */
const PATIENCE = 30_000;

/** What the browser gives for it. */
interface Network {
	readonly fetch: (url: string, how: RequestInit) => Promise<Response>;
	/** True when the site of an address is open to the extension. */
	readonly mayRead: (url: string) => Promise<boolean>;
}

/**
 * Asks an address for a dossier's file: https only, without cookies or a word about where the question comes from, and at
 * most `MOST_PACK_BYTES`. To be called only when the reader has just said so. A redirect is followed only with `follow`.
 */
export async function fetchPack(url: string, follow: boolean, { fetch, mayRead }: Network): Promise<FetchedDossier> {
	if (!isHttps(url)) return { kind: 'failed', why: 'not-https', status: 0 };
	let response: Response;
	try {
		response = await fetch(url, {
			redirect: follow ? 'follow' : 'manual',
			credentials: 'omit',
			referrerPolicy: 'no-referrer',
			cache: 'no-store',
			signal: AbortSignal.timeout(PATIENCE),
		});
	} catch {
		return { kind: 'no-answer', permitted: await mayRead(url) };
	}
	if (response.type === 'opaqueredirect') return { kind: 'redirect' };
	if (!isHttps(response.url)) return { kind: 'failed', why: 'not-https', status: 0 };
	if (!response.ok) return { kind: 'failed', why: 'status', status: response.status };
	// The line may break, and patience may end, in the middle of it.
	const bytes = await readUpTo(response, MOST_PACK_BYTES).catch(() => undefined);
	if (bytes === undefined) return { kind: 'no-answer', permitted: true };
	if (bytes === null) return { kind: 'failed', why: 'too-large', status: 0 };
	try {
		// The mark at its beginning stays: it belongs to the bytes whose sum is compared.
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { kind: 'text', text, url: response.url };
	} catch {
		return { kind: 'failed', why: 'no-text', status: 0 };
	}
}

function isHttps(url: string): boolean {
	return URL.canParse(url) && new URL(url).protocol === 'https:';
}
