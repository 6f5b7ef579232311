import type { RelatedArticle } from '../lib/cards/model';
import { safeUrl } from './safe-url';

/** The web address of a source, or `null`; at the words that are cited from it, in a browser that can go there. */
export function sourceUrl({ url, at }: Pick<RelatedArticle, 'url' | 'at'>): string | null {
	return safeUrl(at !== undefined && 'fragmentDirective' in document ? at : url);
}
