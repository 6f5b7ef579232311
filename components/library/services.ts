import type { CardModel } from '../../lib/cards/model';
import type { Access } from '../../lib/domain/access';
import type { Dossier } from '../../lib/domain/dossier';
import type { SavedArticle } from '../../lib/domain/saved-article';
import type { Settings } from '../../lib/domain/settings';
import type { WholeArticle } from '../../lib/domain/whole-article';
import type { RecordServices } from '../record/services';

/** What the library asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface LibraryServices extends RecordServices {
	articles(): Promise<readonly SavedArticle[]>;
	article(url: string): Promise<WholeArticle>;
	/** Gives what was removed, for `restore`. */
	remove(url: string): Promise<WholeArticle | null>;
	restore(removed: WholeArticle): Promise<unknown>;
	dossiers(): Promise<readonly Dossier[]>;
	card(dossier: string, entity: string): Promise<CardModel>;
	settings(): Promise<Settings>;
	change(settings: Partial<Settings>): Promise<Settings>;
	/** The sites that the reader has opened to On Record. */
	access(): Promise<Access>;
	/** Asks the reader, through the browser, for match patterns; false when the answer is no. To be called at once in a click. */
	grant(origins: readonly string[]): Promise<boolean>;
	/** Gives them back. */
	revoke(origins: readonly string[]): Promise<unknown>;
	/** Calls back when any were granted or taken back, also by the browser's own settings. Gives the end of it. */
	followAccess(changed: () => void): () => void;
	switchSite(host: string, on: boolean): Promise<Settings>;
}
