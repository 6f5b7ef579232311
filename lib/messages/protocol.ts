import type { Decision } from '../cards/decisions';
import type { CardModel, RelatedArticle } from '../cards/model';
import type { TabState } from '../cards/tab-state';
import type { Annotation } from '../domain/annotation';
import type { Dossier } from '../domain/dossier';
import type { Mention } from '../domain/mention';
import type { PageText } from '../domain/page-text';
import type { SavedArticle } from '../domain/saved-article';
import type { Settings } from '../domain/settings';
import type { ShelfChange } from '../domain/shelf-change';
import type { WholeArticle } from '../domain/whole-article';
import type { DossierProtocol } from './dossier-protocol';
import type { ExchangeProtocol } from './exchange-protocol';
import type { KeepingProtocol } from './keeping-protocol';
import type { LedgerProtocol } from './ledger-protocol';
import type { PicturesProtocol } from './pictures-protocol';
import type { UpkeepProtocol } from './upkeep-protocol';

export type { TabState } from '../cards/tab-state';
export type { Failure } from '../domain/failure';

/** What a page shows of a reading: enough to paint and to hover. */
export interface Painting {
	/** `off`: the reader switched this site or everything off. `off-topic`: read, but about no followed dossier. */
	readonly state: 'paint' | 'off-topic' | 'off';
	readonly mentions: readonly Pick<Mention, 'span' | 'entity' | 'type' | 'dossier'>[];
	readonly markStyle: Settings['markStyle'];
	readonly theme: Settings['theme'];
}

/** Requests that the background answers: name -> what is asked, what is answered. */
export interface BackgroundProtocol
	extends LedgerProtocol,
		ExchangeProtocol,
		DossierProtocol,
		KeepingProtocol,
		PicturesProtocol,
		UpkeepProtocol {
	/**
	 * From a page at `url`: can a page with no more text than this, `TEXT_BORDER` between that of two text nodes, be about
	 * anything that is followed? `null`: it can, so have it read; else what becomes of it.
	 */
	glance: { ask: { url: string; text: string }; answer: Painting | null };
	/** From a page: read this text. `force`: also when the page is off topic. */
	read: { ask: { page: PageText; force: boolean }; answer: Painting };
	/** The card of an entity, as of `published`, led by what the paragraph it is opened over is about: `block` of the page at `url`, if any. */
	card: {
		ask: { entity: string; dossier: string; block: number | null; published: string | null; url: string | null };
		answer: CardModel;
	};
	/** From a page with marks: bring the script that shows cards there. Answered when it is there. */
	hands: { ask: null; answer: null };
	/** From a page that will ask to be read in a moment: make ready. */
	wake: { ask: null; answer: null };
	/** The same card, over a tab's page: with what the page says. `issue`: the one that was chosen, to lead it. */
	tabCard: { ask: { tab: number; entity: string; dossier: string; issue?: string }; answer: CardModel };
	/** The page in a tab, for the popup. */
	tab: { ask: { tab: number }; answer: TabState };
	/** What to read next to the page in a tab. */
	relatedHere: { ask: { tab: number }; answer: readonly RelatedArticle[] };
	/** People named on the page in a tab who are in no dossier, the most named first. May take a second the first time. */
	alsoHere: { ask: { tab: number }; answer: readonly string[] };
	/** Read the page in a tab although it is off topic or its site is not listed (needs `activeTab`). */
	readAnyway: { ask: { tab: number }; answer: TabState };
	/** Scroll the tab's page to a mention: the n-th of the entity, counted from 0 and wrapping round. */
	show: { ask: { tab: number; entity: string; index: number }; answer: null };
	/** Scroll the tab's page to a span. */
	showSpan: { ask: { tab: number; block: number; start: number; end: number }; answer: null };
	/** Save the article in a tab; without `tab`, the sender's. */
	save: { ask: { tab?: number }; answer: SavedArticle };
	/** How many articles are in the reading list. */
	savedCount: { ask: null; answer: number };
	/** `decisions`: on its statements, in their order. */
	article: { ask: { url: string }; answer: WholeArticle & { readonly decisions: readonly Decision[] } };
	/** Reads a saved copy that is open in the library, and says what to mark in it. Its cards tell what it says. */
	readCopy: { ask: { page: PageText }; answer: Painting };
	/** Answers what was removed, highlights and notes included; `null` when it was gone already. */
	removeArticle: { ask: { url: string }; answer: WholeArticle | null };
	/** Undo of a removal: puts back what it answered. */
	restoreArticle: { ask: WholeArticle; answer: null };
	/** Tags, read or not, archived or not, how far it was read; of one article or of many. */
	shelve: { ask: { urls: readonly string[]; change: ShelfChange }; answer: null };
	/** Keeps a highlight or note in a saved article, or what has become of it. Also undoes its removal. */
	annotate: { ask: Annotation; answer: Annotation };
	/** Answers what was removed; `null` when it was gone already. */
	removeAnnotation: { ask: { id: string }; answer: Annotation | null };
	dossiers: { ask: null; answer: readonly Dossier[] };
	settings: { ask: null; answer: Settings };
	changeSettings: { ask: Partial<Settings>; answer: Settings };
	/** Switch a host on or off; open tabs of it follow at once. */
	switchSite: { ask: { host: string; on: boolean }; answer: Settings };
	openLibrary: { ask: { hash: string }; answer: null };
}

/** Requests that a page's content script answers. */
export interface PageProtocol {
	/** The page's text as it stands now. */
	text: { ask: null; answer: PageText };
	/** Which page in which document this is: never the same for another one, nor for the same one loaded again. */
	identity: { ask: null; answer: string };
	/** Paint even though the page is off topic. */
	force: { ask: null; answer: null };
	/** Scroll to the n-th mention of an entity and mark it for a moment. */
	reveal: { ask: { entity: string; index: number }; answer: null };
	revealSpan: { ask: { block: number; start: number; end: number }; answer: null };
	/** True when the reader had this very page read although nothing else would have it read. */
	forced: { ask: null; answer: boolean };
	/** Sites were taken back: a page of `sites` that is none of `kept` (hosts of match patterns) is left as it was found. */
	leave: { ask: { sites: readonly string[]; kept: readonly string[] }; answer: null };
	/** Settings changed: read again, or tear down. */
	refresh: { ask: null; answer: null };
	/** A keyboard command. */
	step: { ask: { to: 'next' | 'previous' | 'open' }; answer: null };
}
