import type { DrawTimeline } from '../../lib/chart/drawing';
import type { Dossier, PartialDate } from '../../lib/domain/dossier';
import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import type { LedgerEntry } from '../../lib/ledger/entry';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { ComparisonPage, LedgerPage, TimelinePage } from '../../lib/ledger/page';
import type { Ref } from '../../lib/ledger/ref';

/** What the record room asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface RecordServices {
	ledger(filter: LedgerFilter, offset: number, limit: number): Promise<LedgerPage>;
	timeline(filter: LedgerFilter): Promise<TimelinePage>;
	entries(keys: readonly string[]): Promise<readonly LedgerEntry[]>;
	compare(people: readonly [Ref | null, Ref | null], asOf: PartialDate | null): Promise<ComparisonPage>;
	revise(id: string, change: Partial<StatementFields>): Promise<KeptStatement>;
	/** Gives what it was, for `putBack`. */
	takeOff(id: string): Promise<KeptStatement>;
	putBack(statement: KeptStatement): Promise<unknown>;
	dossiers(): Promise<readonly Dossier[]>;
	/** Puts text on the clipboard. To be called at once in a click. */
	copy(text: string): Promise<void>;
	/** Loads what draws timelines. */
	chart(): Promise<DrawTimeline>;
	/** Hands a file to the browser's downloads. */
	download(name: string, content: Blob): void;
	/** A picture of an SVG as PNG, `scale` times as large. */
	toPng(svg: SVGSVGElement, scale: number): Promise<Blob>;
}
