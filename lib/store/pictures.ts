import { inTransaction } from './in-transaction';
import { type KeptPicture, type PicturesRecord, picturesIn } from './picture-record';
import type { Database } from './schema';
import { storeErrorOf } from './store-error';

/** The pictures that are kept with an article; none where it has none, or they are damaged. */
export async function readPictures(database: Database, url: string): Promise<Omit<PicturesRecord, 'url'>> {
	return picturesIn(await database.get('pictures', url));
}

/**
 * Keeps the pictures of an article as it was saved at `updatedAt`; those that were kept before give way. Where there is no
 * room for them, those stay, and it is noted why there are no others. Does nothing when the article has been removed or
 * saved anew since. Throws a `StoreError`.
 */
export async function keepPictures(
	database: Database,
	{ url, updatedAt }: { readonly url: string; readonly updatedAt: string },
	pictures: readonly KeptPicture[],
): Promise<void> {
	const put = (change: (before: unknown) => PicturesRecord) =>
		inTransaction(database, ['articles', 'pictures'], async (transaction) => {
			const article = await transaction.objectStore('articles').get(url);
			if (article?.updatedAt !== updatedAt) return;
			const store = transaction.objectStore('pictures');
			await store.put(change(await store.get(url)));
		});
	try {
		await put(() => ({ url, pictures, full: false }));
	} catch (error) {
		if (storeErrorOf(error).code !== 'storage-full') throw error;
		await put((before) => ({ url, pictures: picturesIn(before).pictures, full: true }));
	}
}
