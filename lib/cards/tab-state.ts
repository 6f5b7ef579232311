import type { PageSummary } from './model';

/** What the popup shows of the tab that it was opened over. */
export type TabState =
	/** A page that no extension may read (browser pages, stores, PDF viewers). */
	| { readonly kind: 'restricted' }
	/** The site is not on the reader's list and was not opened to us. */
	| { readonly kind: 'no-access'; readonly host: string }
	/** Off on this site, or everywhere. */
	| { readonly kind: 'off'; readonly host: string; readonly everywhere: boolean }
	/** Readable; `summary.onTopic` tells whether it is an article about a followed dossier, `forced` that the reader had it read anyway. */
	| { readonly kind: 'read'; readonly host: string; readonly summary: PageSummary; readonly forced: boolean };
