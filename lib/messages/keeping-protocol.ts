import type { StatementChoices } from '../cards/statement-choices';
import type { StatementCorrection } from '../domain/keeping';
import type { Span } from '../domain/span';

/** A statement of a page, by where it stands; without `tab`, the sender's. Its words and speaker are the background's own reading. */
interface StatementAt {
	readonly tab?: number;
	readonly at: Span;
}

/** What the background does with a statement of a page. */
export interface KeepingProtocol {
	/** Put it on record: as the page and the suggestion have it, or as the reader corrects them. Once only, however often asked. */
	keepStatement: { ask: StatementAt & { readonly change?: StatementCorrection }; answer: null };
	/** Undo: take it off the record again. */
	dropStatement: { ask: StatementAt; answer: null };
	/** Do not suggest it again. */
	dismissStatement: { ask: StatementAt; answer: null };
	/** Undo of that. */
	undismissStatement: { ask: StatementAt; answer: null };
	/** From a page: bring the script that draws the form for a correction. */
	correctionForm: { ask: null; answer: null };
	/** What it can be corrected to. */
	statementChoices: { ask: StatementAt; answer: StatementChoices };
}
