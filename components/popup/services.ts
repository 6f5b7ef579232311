import type { CardModel, EntityCount, StatementView } from '../../lib/cards/model';
import type { TabState } from '../../lib/cards/tab-state';
import type { Settings } from '../../lib/domain/settings';

/** What the popup asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface PopupServices {
	tab(): Promise<TabState>;
	readAnyway(): Promise<TabState>;
	/** The card of an entity over the page, led by an issue where one is given. */
	card(entity: EntityCount, issue: string | null): Promise<CardModel>;
	/** People on the page who are in no dossier. */
	alsoHere(): Promise<readonly string[]>;
	/** Scrolls the page to a mention: the n-th, counted from 0 and wrapping round. */
	show(entity: string, index: number): Promise<unknown>;
	showStatement(statement: StatementView): Promise<unknown>;
	save(): Promise<unknown>;
	settings(): Promise<Settings>;
	switchSite(host: string, on: boolean): Promise<Settings>;
	switchAll(on: boolean): Promise<Settings>;
	/** How many articles are in the reading list. */
	savedCount(): Promise<number>;
	openLibrary(hash: string): void;
}
