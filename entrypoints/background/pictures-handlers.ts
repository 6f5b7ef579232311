import { articleAddress } from '../../lib/articles/article-address';
import type { Handlers } from '../../lib/messages/answer';
import type { PicturesOf, PicturesProtocol } from '../../lib/messages/pictures-protocol';
import type { Sender } from '../../lib/messages/sender';
import { findArticle } from '../../lib/store/list-articles';
import { dropPictures, readPictures, restorePictures } from '../../lib/store/pictures';
import { useDatabase } from './database';
import { libraryChanged } from './reading-list';
import { readingOf } from './readings';
import { saveWithPictures } from './save';

/** What answers each request about the pictures of one article. */
export const picturesHandlers: Handlers<PicturesProtocol, Sender> = {
	async picturesOf({ tab }) {
		// Only its address is wanted: what was read when it was marked will do.
		const { page } = await readingOf(tab);
		const address = articleAddress(page);
		const saved = address === null ? null : await useDatabase((database) => findArticle(database, address));
		return saved ? countOf(saved.url) : { url: null, kept: 0 };
	},
	keepPictures: async ({ tab }) => countOf((await saveWithPictures(tab)).url),
	async dropPictures({ url }) {
		const dropped = await useDatabase((database) => dropPictures(database, url));
		libraryChanged([url]);
		return dropped;
	},
	async restorePictures({ url, pictures }) {
		await useDatabase((database) => restorePictures(database, url, pictures));
		libraryChanged([url]);
		return null;
	},
};

async function countOf(url: string): Promise<PicturesOf> {
	const { pictures } = await useDatabase((database) => readPictures(database, url));
	return { url, kept: pictures.length };
}
