import type { FoundPicture } from '../../lib/domain/picture';
import type { SavedArticle } from '../../lib/domain/saved-article';
import { mayRead } from '../../lib/messages/permissions';
import { keepPictures, readPictures } from '../../lib/store/pictures';
import { readSettings } from '../../lib/store/settings';
import { useDatabase } from './database';
import { gatherPictures } from './gather-pictures';
import { injectPictures } from './inject';
import { libraryChanged } from './reading-list';

/** True when the reader wants pictures kept, or this very article has some from an earlier time. */
export async function wantsPictures(url: string): Promise<boolean> {
	return useDatabase(async (database) => {
		const [{ keepPictures: wanted }, { pictures }] = await Promise.all([readSettings(database), readPictures(database, url)]);
		return wanted === true || pictures.length > 0;
	});
}

/** Gathers the pictures of an article that a tab still shows and that has just been saved, and keeps them with it. */
export async function savePictures(tab: number, saved: SavedArticle, wanted: readonly FoundPicture[]): Promise<void> {
	const { pictures: before } = await useDatabase((database) => readPictures(database, saved.url));
	const pictures = await gatherPictures(wanted, before, {
		fetch: (url, how) => fetch(url, how),
		mayRead,
		inPage: (addresses) => injectPictures(tab, addresses),
	});
	await useDatabase((database) => keepPictures(database, saved, pictures));
	libraryChanged([saved.url]);
}
