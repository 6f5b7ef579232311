import type { PageSummary } from './model';

/** What the popup shows of the tab that it was opened over. */
export type TabState =
	/** A page that no extension may read (browser pages, stores, PDF viewers), or one whose very address is not told to us. */
	| { readonly kind: 'restricted' }
	/** The site is neither of the bundled list nor added by the reader, or it was taken back. */
	| { readonly kind: 'no-access'; readonly host: string }
	/** Off on this site, or everywhere. */
	| { readonly kind: 'off'; readonly host: string; readonly everywhere: boolean }
	/** No dossier is followed: there is nothing to read any page for. */
	| { readonly kind: 'no-dossier'; readonly host: string }
	/** Readable; `summary.onTopic` tells whether it is an article about a followed dossier, `forced` that the reader had it read anyway. */
	| { readonly kind: 'read'; readonly host: string; readonly summary: PageSummary; readonly forced: boolean };
