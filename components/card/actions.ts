import type { StatementView } from '../../lib/cards/model';

/** What a reader can do on a card. Only what is given is shown. */
export interface CardActions {
	/** Saves the article that is being read. */
	readonly save?: (() => void) | undefined;
	/** True when that article is in the reading list. */
	readonly saved?: boolean | undefined;
	readonly saveState?: 'idle' | 'saving' | 'failed' | undefined;
	readonly pin?: (() => void) | undefined;
	readonly pinned?: boolean | undefined;
	readonly close?: (() => void) | undefined;
	/** The card was opened by keyboard: it says how to leave it. */
	readonly byKeyboard?: boolean | undefined;
	/** Scrolls the page to a statement. */
	readonly jump?: ((statement: StatementView) => void) | undefined;
	/** Scrolls the page to a mention of the entity. */
	readonly show?: (() => void) | undefined;
	/** Opens the entity's full record in the library. */
	readonly openLibrary?: (() => void) | undefined;
}
