import type { LibrarySection } from '../../lib/domain/library-record';
import { tellStorageCleared } from '../../lib/messages/library-changes';
import { connection, type UseDatabase } from '../../lib/store/connection';
import { countSaved } from '../../lib/store/count-library';
import { libraryPage } from '../../lib/store/library-page';

const useDatabase: UseDatabase = connection({ onCleared: tellStorageCleared });

/**
 * Some records of a list, as `libraryPage` gives them. What goes out to a file is read here and not asked of the
 * background, which would have to send all of it through the browser.
 */
export function storedPage(section: LibrarySection, after: string | null): ReturnType<typeof libraryPage> {
	return useDatabase((database) => libraryPage(database, section, after));
}

/** How many of these addresses are in the reading list. A file may have hundreds of thousands: too many to send about. */
export function savedAmong(urls: ReadonlySet<string>): Promise<number> {
	return useDatabase((database) => countSaved(database, urls));
}
