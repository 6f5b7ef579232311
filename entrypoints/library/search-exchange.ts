import type { Failure } from '../../lib/domain/failure';
import type { ListRequest } from '../../lib/search/listed';

/** What the dossiers call what stands in saved articles: entries of maps by `dossier/id`. */
export interface SearchNames {
	/** Issues. */
	readonly labels: readonly (readonly [string, string])[];
	/** Actors that several dossiers have, but for those that stand for them. */
	readonly people: readonly (readonly [string, { readonly key: string; readonly name: string }])[];
}

/** What the library asks of its search worker. */
export interface SearchQuestion {
	readonly id: number;
	readonly ask:
		| { readonly name: 'find'; readonly request: ListRequest }
		| { readonly name: 'around'; readonly url: string }
		| { readonly name: 'snippets'; readonly urls: readonly string[]; readonly query: string }
		| { readonly name: 'tags' }
		| ({ readonly name: 'labels' } & SearchNames);
}

/** What the worker says: an answer, a failure, or that answers may be other ones now. */
export type SearchAnswer =
	| { readonly id: number; readonly answer: unknown }
	| { readonly id: number; readonly failure: Failure }
	| { readonly changed: true };
