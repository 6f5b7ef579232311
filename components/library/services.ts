import type { Decision } from '../../lib/cards/decisions';
import type { CardModel } from '../../lib/cards/model';
import type { Access } from '../../lib/domain/access';
import type { Settings } from '../../lib/domain/settings';
import type { ShelfChange } from '../../lib/domain/shelf-change';
import type { WholeArticle } from '../../lib/domain/whole-article';
import type { Around, Facet, Found, ListRequest } from '../../lib/search/listed';
import type { SnippetPart } from '../../lib/search/snippet';
import type { DossierServices } from '../dossiers/services';
import type { ReaderServices } from '../reader/services';
import type { RecordServices } from '../record/services';
import type { Shortcut } from '../ShortcutList';
import type { ExchangeServices } from './exchange-services';
import type { UpkeepServices } from './upkeep-services';

/** The search over the saved articles. Each rejects with a failure that `failureMessage` can put into words. */
export interface LibrarySearchServices {
	find(request: ListRequest): Promise<Found>;
	/** For each address the stretch of its text that the query finds; `null` where there is none. */
	snippets(urls: readonly string[], query: string): Promise<readonly (readonly SnippetPart[] | null)[]>;
	/** The same story elsewhere, and what is related to an article. */
	around(url: string): Promise<Around>;
	/** All tags in use, the commonest first. */
	tags(): Promise<readonly Facet[]>;
	/** Calls back when answers may be other ones than before. Gives the end of it. */
	follow(changed: () => void): () => void;
}

/** What the library asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface LibraryServices extends RecordServices, ReaderServices, ExchangeServices, DossierServices, UpkeepServices {
	readonly search: LibrarySearchServices;
	/** `decisions`: on its statements, in their order; missing where there is none. */
	article(url: string): Promise<WholeArticle & { readonly decisions?: readonly Decision[] }>;
	/** Gives what was removed, for `restore`. */
	remove(url: string): Promise<WholeArticle | null>;
	restore(removed: WholeArticle): Promise<unknown>;
	/** Makes a Markdown file of an article with its notes and hands it to the browser's downloads. */
	saveMarkdown(url: string): Promise<unknown>;
	shelve(urls: readonly string[], change: ShelfChange): Promise<unknown>;
	card(dossier: string, entity: string): Promise<CardModel>;
	settings(): Promise<Settings>;
	change(settings: Partial<Settings>): Promise<Settings>;
	/** The sites that the reader has opened to On Record. */
	access(): Promise<Access>;
	/** Calls back when any were granted or taken back, also by the browser's own settings. Gives the end of it. */
	followAccess(changed: () => void): () => void;
	switchSite(host: string, on: boolean): Promise<Settings>;
	/** The keyboard commands with their keys as they are now. */
	shortcuts(): Promise<readonly Shortcut[]>;
	/** Opens the browser's own page for other keys. */
	changeShortcuts(): Promise<unknown>;
}
