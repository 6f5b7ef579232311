import type { Dossier, SourceArticle } from '../domain/dossier';
import type { DossierList } from '../domain/dossier-diff';
import type { DossierEntries, EntryEdit } from '../domain/dossier-edit';
import { entryId } from './entry-id';
import { tidyEntry } from './tidy';

/** An entry as it stands in a form. */
export interface TypedEntry<L extends DossierList> {
	readonly list: L;
	/** What was there when the form was opened; `null` for a new entry. */
	readonly before: DossierEntries[L] | null;
	readonly value: DossierEntries[L];
	/** Of a position: the source that is written together with it, where none is chosen. */
	readonly source: SourceArticle | null;
}

/** The changes that keep what was typed, made tidy. The last one is that of the entry itself. */
export function entryEdits<L extends DossierList>(
	dossier: Dossier,
	{ list, before, value, source }: TypedEntry<L>,
): readonly EntryEdit[] {
	const edits: EntryEdit[] = [];
	let entry: DossierEntries[DossierList] = tidyEntry(list, value);
	if (list === 'positions' && source) {
		const article = tidyEntry('articles', source);
		const id = entryId(dossier, 'articles', article);
		edits.push({ list: 'articles', id, before: null, after: { ...article, id } });
		entry = { ...entry, article: id } as DossierEntries['positions'];
	}
	const id = before?.id ?? entryId(dossier, list, entry as DossierEntries[L]);
	edits.push({ list, id, before, after: { ...entry, id } } as EntryEdit);
	return edits;
}
