import type { SavedPicture } from '../domain/picture';
import { inTransaction } from './in-transaction';
import { arrived, type KeptPicture, type PicturesRecord, picturesIn, travelling } from './picture-record';
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

/** Takes the pictures of an article away. Gives them, for `restorePictures`. */
export function dropPictures(database: Database, url: string): Promise<readonly SavedPicture[]> {
	return inTransaction(database, ['pictures'], async (transaction) => {
		const store = transaction.objectStore('pictures');
		const { pictures = [] } = travelling(await store.get(url));
		await store.delete(url);
		return pictures;
	});
}

/** Undo of that: puts them back, where the article is still there and has no others by now. */
export function restorePictures(database: Database, url: string, pictures: readonly SavedPicture[]): Promise<void> {
	return inTransaction(database, ['articles', 'pictures'], async (transaction) => {
		const store = transaction.objectStore('pictures');
		if ((await transaction.objectStore('articles').getKey(url)) === undefined) return;
		if (picturesIn(await store.get(url)).pictures.length === 0) await store.put(arrived(url, pictures));
	});
}
