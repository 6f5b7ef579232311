import type { Dossier } from '../../lib/domain/dossier';
import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { LedgerPage } from '../../lib/ledger/page';

/** What the record room asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface RecordServices {
	ledger(filter: LedgerFilter, offset: number, limit: number): Promise<LedgerPage>;
	revise(id: string, change: Partial<StatementFields>): Promise<KeptStatement>;
	/** Gives what it was, for `putBack`. */
	takeOff(id: string): Promise<KeptStatement>;
	putBack(statement: KeptStatement): Promise<unknown>;
	dossiers(): Promise<readonly Dossier[]>;
	/** Puts text on the clipboard. To be called at once in a click. */
	copy(text: string): Promise<void>;
}
