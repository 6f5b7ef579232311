/** What the reader has chosen. */
export interface Settings {
	/** False: off everywhere. */
	readonly on: boolean;
	/** Hosts on which nothing is read. */
	readonly offSites: readonly string[];
	readonly markStyle: 'underline' | 'dots' | 'tint' | 'none';
	readonly theme: 'system' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = { on: true, offSites: [], markStyle: 'underline', theme: 'system' };
