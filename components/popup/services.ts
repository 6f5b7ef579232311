import type { CardModel, EntityCount, RelatedArticle } from '../../lib/cards/model';
import type { TabState } from '../../lib/cards/tab-state';
import type { Settings } from '../../lib/domain/settings';
import type { Span } from '../../lib/domain/span';

import type { StatementDeeds } from '../card/actions';

/** Where the view stands: in the toolbar's bubble, or beside the page. */
export type Place = 'popup' | 'beside';

/** What the popup asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface PopupServices extends StatementDeeds {
	tab(): Promise<TabState>;
	/**
	 * What was shown of this very page before, if that is known: it is there sooner than the answer, which may differ.
	 * `page`: which page in which tab and document this is.
	 */
	kept(): Promise<{
		readonly page: string;
		readonly view: { readonly state: TabState; readonly settings: Settings } | null;
	}>;
	readAnyway(): Promise<TabState>;
	/** The card of an entity over the page, led by an issue where one is given. */
	card(entity: EntityCount, issue: string | null): Promise<CardModel>;
	/** What to read next to the page. */
	relatedHere(): Promise<readonly RelatedArticle[]>;
	/** People on the page who are in no dossier. */
	alsoHere(): Promise<readonly string[]>;
	/** Scrolls the page to a mention: the n-th, counted from 0 and wrapping round. */
	show(entity: string, index: number): Promise<unknown>;
	/** Scrolls the page to words in it. */
	showSpan(span: Span): Promise<unknown>;
	save(): Promise<unknown>;
	/** The address that the page's article is saved under, and how many of its pictures are kept; `null`: it is not saved. */
	picturesOf(): Promise<{ readonly url: string | null; readonly kept: number }>;
	/** Saves the article with its pictures. */
	keepPictures(): Promise<{ readonly url: string | null; readonly kept: number }>;
	dropPictures(url: string): Promise<unknown>;
	settings(): Promise<Settings>;
	switchSite(host: string, on: boolean): Promise<Settings>;
	switchAll(on: boolean): Promise<Settings>;
	/** How many articles are in the reading list. */
	savedCount(): Promise<number>;
	/** Asks the reader, through the browser, for a site; false when the answer is no. To be called at once in a click. */
	addSite(host: string): Promise<boolean>;
	/** What opens this view beside the page, for a click; `null` where that is not possible, or done. */
	opener(): Promise<(() => Promise<unknown>) | null>;
	/** Calls back when what is on record, or dismissed, has changed. Gives the end of it. */
	followRecord(changed: () => void): () => void;
	/** Calls back when another page may be in view. Gives the end of it. */
	follow(changed: () => void): () => void;
	openLibrary(hash: string): void;
}
