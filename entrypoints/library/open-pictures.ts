import type { OpenPictures } from '../../components/reader/services';
import { tellStorageCleared } from '../../lib/messages/library-changes';
import { connection } from '../../lib/store/connection';
import { readPictures } from '../../lib/store/pictures';

/** Read here, as the search reads: megabytes would have to be spelled out to come from the background by message. */
const useDatabase = connection({ onCleared: tellStorageCleared });

/** The pictures of an article, each at an address that only this page knows. */
export async function openPictures(url: string): Promise<OpenPictures> {
	const { pictures, full } = await useDatabase((database) => readPictures(database, url));
	const addresses = new Map(pictures.map(({ key, type, bytes }) => [key, URL.createObjectURL(new Blob([bytes], { type }))]));
	return {
		addresses,
		full,
		close() {
			for (const address of addresses.values()) URL.revokeObjectURL(address);
		},
	};
}
