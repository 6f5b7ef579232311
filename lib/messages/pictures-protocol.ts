import type { SavedPicture } from '../domain/picture';

/** The pictures of one article: the address it is saved under, and how many are kept; without an address it is not saved. */
export interface PicturesOf {
	readonly url: string | null;
	readonly kept: number;
}

/** What the background does with the pictures of one article, whatever the settings say of all. */
export interface PicturesProtocol {
	/** Of the article in a tab. */
	picturesOf: { ask: { tab: number }; answer: PicturesOf };
	/** Save the article in a tab with its pictures. Answered when those that could be had are kept. */
	keepPictures: { ask: { tab: number }; answer: PicturesOf };
	/** Take an article's pictures away. Answers them, for `restorePictures`. */
	dropPictures: { ask: { url: string }; answer: readonly SavedPicture[] };
	/** Undo of that, unless it has others by now. */
	restorePictures: { ask: { url: string; pictures: readonly SavedPicture[] }; answer: null };
}
