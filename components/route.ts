import { DOSSIER_LISTS, type DossierList } from '../lib/domain/dossier-diff';
import { parseRecord, type RecordRoute } from './record/record-route';

/** Where the library is. The hash is its address, so that the back button and links work. */
export type Route =
	/** `query`: what is searched for. */
	| { readonly view: 'articles'; readonly query: string }
	| { readonly view: 'article'; readonly url: string }
	| { readonly view: 'record'; readonly record: RecordRoute }
	| { readonly view: 'dossiers' }
	| { readonly view: 'add-dossier' }
	| { readonly view: 'new-dossier' }
	/** A person to be put into a dossier of the reader's own that is still to be chosen. */
	| { readonly view: 'add-person'; readonly name: string }
	| { readonly view: 'edit'; readonly dossier: string; readonly form: EditForm | null }
	| { readonly view: 'dossier'; readonly dossier: string; readonly entity: string | null }
	| { readonly view: 'positions'; readonly dossier: string }
	| { readonly view: 'settings' };

/** What is edited of a dossier: its head, an entry (`id`), or a new one (`null`), with what it begins with: a name, or for a position a person. */
export type EditForm =
	| { readonly list: 'head' }
	/** People taken over from a file. */
	| { readonly list: 'people' }
	| { readonly list: DossierList; readonly id: string | null; readonly preset: string };

/** The longest name that a form begins with. */
const MOST_NAME = 200;

/** The route of a hash (`#/article/<encoded url>`, with or without `#`); what is not understood is the reading list. */
export function parseRoute(hash: string): Route {
	const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
	if (path === 'record') return { view: 'record', record: parseRecord(query) };
	const [view, first, second, third, fourth] = hash
		.replace(/^#?\/?/, '')
		.split('/')
		.map(decode);
	if (view === 'article' && first) return { view, url: first };
	if (view === 'dossier' && first) return { view, dossier: first, entity: second || null };
	if (view === 'positions' && first) return { view, dossier: first };
	if (view === 'edit' && first) return { view, dossier: first, form: formOf(second, third, fourth) };
	if (view === 'add-person') return { view, name: (first ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_NAME) };
	if (view === 'new-dossier') return { view };
	if (view === 'dossiers' || view === 'add-dossier' || view === 'settings') return { view };
	return { view: 'articles', query: view === 'articles' ? (first ?? '') : '' };
}

function formOf(list: string | undefined, id: string | undefined, preset = ''): EditForm | null {
	if (list === 'head' || list === 'people') return { list };
	const known = DOSSIER_LISTS.find((one) => one === list);
	return known && id ? { list: known, id: id === NEW ? null : id, preset: preset.slice(0, MOST_NAME) } : null;
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** Stands for an entry that has no id yet. No id has a capital. */
const NEW = 'NEW';

/** The library's address where a dossier of the reader's own is edited; with `form`, of what in it. */
export function editHash(dossier: string, form: EditForm | null = null): string {
	const parts = !form
		? []
		: form.list === 'head' || form.list === 'people'
			? [form.list]
			: [form.list, form.id ?? NEW, ...(form.preset ? [form.preset] : [])];
	return ['#/edit', dossier, ...parts].map((part, place) => (place === 0 ? part : encodeURIComponent(part))).join('/');
}

/** The library's address where somebody is put into a dossier of the reader's own. */
export const addPersonHash = (name: string): string => `#/add-person/${encodeURIComponent(name)}`;

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

/** Rooms of dossiers in which nothing is being typed. */
const ABOUT_DOSSIERS: readonly Route['view'][] = ['dossiers', 'add-dossier', 'add-person', 'dossier', 'positions'];

/**
 * True when an open library that shows `shown` (a hash) may go to another hash. Somebody who is put into a dossier is a
 * thing of its own: an article that is being read stays open.
 */
export function mayGoOn(shown: string, hash: string): boolean {
	return parseRoute(hash).view !== 'add-person' || ABOUT_DOSSIERS.includes(parseRoute(shown).view);
}
