import type { DrawTimeline } from '../../lib/chart/drawing';
import type { Dossier, PartialDate } from '../../lib/domain/dossier';
import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import type { StatementFormat } from '../../lib/domain/statement-format';
import type { LedgerEntry } from '../../lib/ledger/entry';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { ComparisonPage, LedgerPage, TimelinePage } from '../../lib/ledger/page';
import type { Ref } from '../../lib/ledger/ref';
import type { ListFileMade, LongWork } from '../library/exchange-services';

/** Two statements as they were, and the one that they became. */
export interface Merged {
	readonly into: KeptStatement;
	readonly from: KeptStatement;
	readonly merged: KeptStatement;
}

/** What the record room asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface RecordServices {
	ledger(filter: LedgerFilter, offset: number, limit: number): Promise<LedgerPage>;
	/** `most`: how many times one row of the timeline has room for. */
	timeline(filter: LedgerFilter, most: number): Promise<TimelinePage>;
	entries(keys: readonly string[]): Promise<readonly LedgerEntry[]>;
	compare(people: readonly [Ref | null, Ref | null], asOf: PartialDate | null): Promise<ComparisonPage>;
	revise(id: string, change: Partial<StatementFields>): Promise<KeptStatement>;
	/** How far it is to the first answer, from 0 to 1, while every statement must be read for it; `null` while none is. */
	progress(): Promise<number | null>;
	/** Makes two statements of one speaker one. */
	merge(into: string, from: string): Promise<Merged>;
	/** Undo of that. */
	unmerge(merged: Merged): Promise<unknown>;
	/** Calls back when the record has changed, in whatever window. Gives the end of it. */
	followRecord(changed: () => void): () => void;
	/** Gives what it was, for `putBack`. */
	takeOff(id: string): Promise<KeptStatement>;
	putBack(statement: KeptStatement): Promise<unknown>;
	dossiers(): Promise<readonly Dossier[]>;
	/** Makes a file of what a filter finds and hands it to the browser's downloads. */
	exportStatements(filter: LedgerFilter, format: StatementFormat, work: LongWork): Promise<ListFileMade>;
	/** Puts text on the clipboard. To be called at once in a click. */
	copy(text: string): Promise<void>;
	/** Loads what draws timelines. */
	chart(): Promise<DrawTimeline>;
	/** Hands a file to the browser's downloads. */
	download(name: string, content: Blob): void;
	/** A picture of an SVG as PNG, `scale` times as large. */
	toPng(svg: SVGSVGElement, scale: number): Promise<Blob>;
}
