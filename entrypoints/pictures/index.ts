import { fetchPictures } from '../../lib/articles/fetch-pictures';
import { toBase64 } from '../../lib/domain/base64';

/**
 * Injected when an article is saved with its pictures, after the background has said which (`injectPictures`). What the
 * browser still holds of the page is taken from there, without asking anybody. What `main` resolves to goes to the background.
 */
export default defineUnlistedScript({
	async main() {
		const wanted = (globalThis as { onRecordPictures?: unknown }).onRecordPictures;
		const addresses = Array.isArray(wanted) ? wanted.filter((address) => typeof address === 'string') : [];
		const found = await fetchPictures(addresses, (url, how) => fetch(url, how), 'force-cache');
		return found.map(({ address, bytes }) => ({ address, data: toBase64(bytes) }));
	},
});
