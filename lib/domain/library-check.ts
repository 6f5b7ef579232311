import type { Problem } from './file-problem';
import type { SectionCounts } from './library-record';
import type { Settings } from './settings';

/** What a file holds, before anything of it is taken over. */
export interface LibraryCheck {
	/** Sound records. */
	readonly records: SectionCounts;
	readonly settings: Settings | null;
	/** The first hundred. */
	readonly problems: readonly Problem[];
	/** How many there are. */
	readonly broken: number;
	/** True when the file cannot be read to its end. */
	readonly cut: boolean;
}
