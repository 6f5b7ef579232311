/**
 * A quotation that can be found again after its page has changed around it.
 * W3C Web Annotation Data Model, section 4.2.4 (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface TextQuoteSelector {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}
