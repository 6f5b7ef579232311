/**
 * A quotation that can be found again after its page has changed around it.
 * W3C Web Annotation Data Model, section 4.2.4 (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface TextQuoteSelector {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/**
 * A stretch of a text by its offsets: characters (UTF-16 units) of the text of a saved copy, the end exclusive.
 * W3C Web Annotation Data Model, section 4.2.5 (https://www.w3.org/TR/annotation-model/#text-position-selector).
 */
export interface TextPositionSelector {
	readonly start: number;
	readonly end: number;
}
