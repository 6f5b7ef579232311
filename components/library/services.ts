import type { CardModel } from '../../lib/cards/model';
import type { Dossier } from '../../lib/domain/dossier';
import type { SavedArticle, SavedContent } from '../../lib/domain/saved-article';
import type { Settings } from '../../lib/domain/settings';

/** A saved article with its copy. */
export interface KeptArticle {
	readonly article: SavedArticle;
	readonly content: SavedContent;
}

/** What the library asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface LibraryServices {
	articles(): Promise<readonly SavedArticle[]>;
	article(url: string): Promise<KeptArticle>;
	remove(url: string): Promise<unknown>;
	restore(kept: KeptArticle): Promise<unknown>;
	dossiers(): Promise<readonly Dossier[]>;
	card(dossier: string, entity: string): Promise<CardModel>;
	settings(): Promise<Settings>;
	change(settings: Partial<Settings>): Promise<Settings>;
	switchSite(host: string, on: boolean): Promise<Settings>;
}
