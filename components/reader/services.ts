import type { Annotation } from '../../lib/domain/annotation';
import type { SavedArticle } from '../../lib/domain/saved-article';
import type { TextPositionSelector, TextQuoteSelector } from '../../lib/domain/text-quote';

/** What the reader has selected in a copy. */
export interface Selected {
	readonly quote: TextQuoteSelector;
	readonly position: TextPositionSelector;
	/** Where it stands in the window, in CSS pixels. */
	readonly rect: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

/** A saved copy that is shown: its names are marked and have their cards, as on the page. */
export interface OpenCopy {
	/** What is selected; `null` where nothing of the copy is. */
	selection(): Selected | null;
	/** Paints highlights and notes. Gives where each begins, by id; those whose words are not in the copy are left out. */
	paint(annotations: readonly Annotation[]): ReadonlyMap<string, number>;
	/** The annotation under a point of the window; `null` where there is none. */
	annotationAt(x: number, y: number): string | null;
	/** Scrolls to a quote, where it occurs twice to the one nearest to an offset, and shows it for a moment. False when its words are not in the copy. */
	reveal(quote: TextQuoteSelector, near?: number): boolean;
	/** How far the copy has been read, by how it is scrolled: 0 to 1. */
	progress(): number;
	/** Scrolls to where `progress` was this. */
	goTo(progress: number): void;
	close(): void;
}

/** The pictures of an article that is open. */
export interface OpenPictures {
	/** An address of ours for each, by the key by which the copy names it. */
	readonly addresses: ReadonlyMap<string, string>;
	/** True when there was no room for them when the article was saved. */
	readonly full: boolean;
	/** Lets go of the addresses. */
	close(): void;
}

/** What the reader's view asks of the extension. */
export interface ReaderServices {
	/** The pictures that are kept with an article. */
	pictures(url: string): Promise<OpenPictures>;
	/** Takes them away. Gives what undoes it. */
	dropPictures(url: string): Promise<() => Promise<unknown>>;
	/** Brings the copy below an element to life. */
	openCopy(root: HTMLElement, article: SavedArticle): OpenCopy;
	/** Keeps a highlight or note, or what has become of it. */
	annotate(annotation: Annotation): Promise<Annotation>;
	removeAnnotation(id: string): Promise<Annotation | null>;
}
