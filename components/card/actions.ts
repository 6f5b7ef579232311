import type { ComponentChildren, ComponentType } from 'preact';
import type { StatementView } from '../../lib/cards/model';
import type { StatementChoices } from '../../lib/cards/statement-choices';
import type { StatementCorrection } from '../../lib/domain/keeping';
import type { MessageKey, Translate } from '../translate';

/** What the form for a correction gets. */
export interface CorrectFormProps {
	readonly choices: () => Promise<StatementChoices>;
	/** `before`: as it was, to take the correction back. */
	readonly confirm: (change: StatementCorrection, before: StatementCorrection) => void;
	readonly cancel: () => void;
	/** What the form is confirmed with; without it, *Confirm*. */
	readonly submit?: MessageKey;
	/** Further fields. */
	readonly children?: ComponentChildren;
	readonly t: Translate;
}

/** What a reader can do with a statement of the page. Each resolves when the view has been asked for anew, or rejects with a failure. */
export interface StatementDeeds {
	/** Puts it on record, as it stands or corrected. */
	keep(statement: StatementView, change?: StatementCorrection): Promise<unknown>;
	/** Takes it off the record again. */
	drop(statement: StatementView): Promise<unknown>;
	dismiss(statement: StatementView): Promise<unknown>;
	undismiss(statement: StatementView): Promise<unknown>;
	choices(statement: StatementView): Promise<StatementChoices>;
	/** Draws the form for a correction. In a page it comes when it is asked for. */
	readonly form: ComponentType<CorrectFormProps>;
}

/** What a reader can do on a card. Only what is given is shown. */
export interface CardActions {
	/** Saves the article that is being read. */
	readonly save?: (() => void) | undefined;
	/** Opens that article in the reading list, when it is there. */
	readonly openSaved?: (() => void) | undefined;
	readonly saveState?: 'idle' | 'saving' | 'failed' | undefined;
	readonly pin?: (() => void) | undefined;
	readonly pinned?: boolean | undefined;
	readonly close?: (() => void) | undefined;
	/** The card was opened by keyboard: it says how to leave it. */
	readonly byKeyboard?: boolean | undefined;
	/** Scrolls the page to a statement. */
	readonly jump?: ((statement: StatementView) => void) | undefined;
	/** What can be done with the page's statements. */
	readonly deeds?: StatementDeeds | undefined;
	/** Scrolls the page to a mention of the entity. */
	readonly show?: (() => void) | undefined;
	/** Opens the entity's full record in the library. */
	readonly openLibrary?: (() => void) | undefined;
}
