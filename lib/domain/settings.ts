import type { SaidOfTwo } from './identity';

/** What the reader has chosen. */
export interface Settings {
	/** False: off everywhere. */
	readonly on: boolean;
	/** Hosts on which nothing is read. */
	readonly offSites: readonly string[];
	readonly markStyle: 'underline' | 'dots' | 'tint' | 'none';
	readonly theme: 'system' | 'light' | 'dark';
	/** How saved articles are set: steps of size from 0 to 6, width of the lines, face. */
	readonly textSize: number;
	readonly textWidth: 'narrow' | 'medium' | 'wide';
	readonly typeface: 'serif' | 'sans';
	/** True: the pictures of an article are kept with it. Where it is not said, they are not. */
	readonly keepPictures?: boolean | undefined;
	/** False: no key of the library works without Ctrl, Alt or Meta (WCAG 2.2, 2.1.4). Where it is not said, they do. */
	readonly singleKeys?: boolean | undefined;
	/** Which actors of different dossiers are one, and which only have one name. Where it is not said, Wikidata items tell. */
	readonly saidOfActors?: readonly SaidOfTwo[] | undefined;
}

/** The largest step of `textSize`. */
export const MOST_TEXT_SIZE = 6;

export const DEFAULT_SETTINGS: Settings = {
	on: true,
	offSites: [],
	markStyle: 'underline',
	theme: 'system',
	textSize: 2,
	textWidth: 'medium',
	typeface: 'serif',
};
