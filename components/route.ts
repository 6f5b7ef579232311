import { parseRecord, type RecordRoute } from './record/record-route';

/** Where the library is. The hash is its address, so that the back button and links work. */
export type Route =
	/** `query`: what is searched for. */
	| { readonly view: 'articles'; readonly query: string }
	| { readonly view: 'article'; readonly url: string }
	| { readonly view: 'record'; readonly record: RecordRoute }
	| { readonly view: 'dossiers' }
	| { readonly view: 'add-dossier' }
	| { readonly view: 'dossier'; readonly dossier: string; readonly entity: string | null }
	| { readonly view: 'positions'; readonly dossier: string }
	| { readonly view: 'settings' };

/** The route of a hash (`#/article/<encoded url>`, with or without `#`); what is not understood is the reading list. */
export function parseRoute(hash: string): Route {
	const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
	if (path === 'record') return { view: 'record', record: parseRecord(query) };
	const [view, first, second] = hash
		.replace(/^#?\/?/, '')
		.split('/')
		.map(decode);
	if (view === 'article' && first) return { view, url: first };
	if (view === 'dossier' && first) return { view, dossier: first, entity: second || null };
	if (view === 'positions' && first) return { view, dossier: first };
	if (view === 'dossiers' || view === 'add-dossier' || view === 'settings') return { view };
	return { view: 'articles', query: view === 'articles' ? (first ?? '') : '' };
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** The library's address of its reading list, searched. */
export const articlesHash = (query: string): string => (query === '' ? '#/articles' : `#/articles/${encodeURIComponent(query)}`);

/** The library's address of a saved article. */
export const articleHash = (url: string): string => `#/article/${encodeURIComponent(url)}`;

/** The library's address of a dossier. */
export const dossierHash = (dossier: string): string => `#/dossier/${encodeURIComponent(dossier)}`;

/** The library's address of all positions of a dossier. */
export const positionsHash = (dossier: string): string => `#/positions/${encodeURIComponent(dossier)}`;

/** The library's address of an actor or a term: its full record. */
export const entityHash = (dossier: string, entity: string): string => `${dossierHash(dossier)}/${encodeURIComponent(entity)}`;
