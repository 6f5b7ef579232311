import type { Annotation } from './annotation';
import type { TextQuoteSelector } from './text-quote';

/** What a note on a whole article selects: its title, which stands for the whole. Words in the text have surroundings. */
export function wholeQuote(title: string): TextQuoteSelector {
	return { exact: title, prefix: '', suffix: '' };
}

/** True for a note on the whole of an article of this title. */
export function isOnWhole({ quote }: Pick<Annotation, 'quote'>, title: string): boolean {
	return quote.exact === title && quote.prefix === '' && quote.suffix === '';
}
