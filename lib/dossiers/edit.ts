import type { Dossier } from '../domain/dossier';
import { DOSSIER_LISTS, type DossierList } from '../domain/dossier-diff';
import type { DossierEdit, DossierEntries, EditOutcome, EditProblem, EntryEdit, OwnHead } from '../domain/dossier-edit';
import { firstDay, isPartialDate } from '../domain/partial-date';
import { isSame } from '../domain/same';
import { DossierError } from './dossier-error';
import { parseDossier } from './parse';

type Entry = DossierEntries[DossierList];

/**
 * Makes changes to a dossier of the reader's own: all of them, or none where an entry is no longer what it was before its
 * change. The outcome has the next version and the day (`2025-08-09`). Throws `DossierError` when it would be no valid dossier.
 */
export function applyEdits(dossier: Dossier, edits: readonly DossierEdit[], today: string): EditOutcome {
	const next = changed(dossier, edits);
	if (next === null) return { kind: 'conflict', dossier };
	if (isSame(next, dossier)) return { kind: 'done', dossier };
	return { kind: 'done', dossier: parseDossier({ ...next, version: nextVersion(dossier.version), updated: today }) };
}

/** What would be wrong with the dossier after these changes, entry by entry; nothing when it would be valid. */
export function checkEdits(dossier: Dossier, edits: readonly DossierEdit[]): readonly EditProblem[] {
	// A conflict is no mistake of what was typed: it is told when the changes are made.
	const next = changed(dossier, edits);
	if (next === null) return [];
	try {
		parseDossier(next);
		return [];
	} catch (error) {
		if (!(error instanceof DossierError)) throw error;
		return error.problems.map(({ path, message }) => ({ ...placeOf(path, next), message }));
	}
}

/** Which of these changes would have somebody say something on a day that is still to come. `today`: `2025-08-09`. */
export function stillToCome(edits: readonly DossierEdit[], today: string): readonly EditProblem[] {
	return edits.flatMap((edit) => {
		if (edit.list !== 'positions' || !edit.after) return [];
		const { date } = edit.after;
		if (!isPartialDate(date) || firstDay(date) <= today) return [];
		return [{ list: 'positions' as const, id: edit.id, path: '/date', message: 'is still to come' }];
	});
}

/** The changes that take changes back. */
export function undoEdits(edits: readonly DossierEdit[]): readonly DossierEdit[] {
	return edits.toReversed().map((edit) => ({ ...edit, before: edit.after, after: edit.before }) as DossierEdit);
}

/**
 * What has to be changed to take an entry out: positions go with their person, issue or source; elsewhere the entry is no
 * longer referred to. Empty when there is no such entry.
 */
export function removalOf(dossier: Dossier, list: DossierList, id: string): readonly EntryEdit[] {
	const own = remove(dossier, list, id);
	if (!own) return [];
	const field = { actors: 'actor', issues: 'issue', articles: 'article' } as const;
	const edits: EntryEdit[] = [];
	if (list === 'actors' || list === 'issues' || list === 'articles') {
		const gone = dossier.positions.filter((position) => position[field[list]] === id);
		// From the end, so that each place is still true when it is its turn, and again when all is put back.
		for (const position of gone.toReversed()) edits.push(remove(dossier, 'positions', position.id) as EntryEdit);
	}
	if (list === 'actors') {
		for (const actor of dossier.actors) {
			if (actor.id === id || !actor.roles.some(({ organization }) => organization === id)) continue;
			const roles = actor.roles.map((role) => (role.organization === id ? { ...role, organization: null } : role));
			edits.push({ list: 'actors', id: actor.id, before: actor, after: { ...actor, roles } });
		}
	}
	if (list === 'terms') {
		for (const issue of dossier.issues) {
			if (!issue.terms.includes(id)) continue;
			const after = { ...issue, terms: issue.terms.filter((term) => term !== id) };
			edits.push({ list: 'issues', id: issue.id, before: issue, after });
		}
	}
	if (list === 'articles') {
		for (const term of dossier.terms) {
			if (!term.articles.includes(id)) continue;
			const after = { ...term, articles: term.articles.filter((article) => article !== id) };
			edits.push({ list: 'terms', id: term.id, before: term, after });
		}
	}
	return [...edits, own];
}

/** What the reader may change of a dossier's head. */
export function headOfOwn({ title, summary, license, homepage }: OwnHead): OwnHead {
	return { title, summary, license, homepage };
}

function remove(dossier: Dossier, list: DossierList, id: string): EntryEdit | null {
	const at = dossier[list].findIndex((entry) => entry.id === id);
	return at < 0 ? null : ({ list, id, before: dossier[list][at], after: null, at } as EntryEdit);
}

/** The dossier with changes made, unchecked; `null` where one of them meets something else than it expects. */
function changed(dossier: Dossier, edits: readonly DossierEdit[]): Dossier | null {
	let next = dossier;
	const lists = new Map<DossierList, EditedList>();
	for (const edit of edits) {
		if (edit.list === 'head') {
			const now = headOfOwn(next);
			if (!isSame(now, edit.before) && !isSame(now, edit.after)) return null;
			next = { ...next, ...headOfOwn(edit.after) };
			continue;
		}
		const list = lists.get(edit.list) ?? new EditedList(dossier[edit.list]);
		lists.set(edit.list, list);
		if (!list.change(edit)) return null;
	}
	return { ...next, ...Object.fromEntries([...lists].map(([name, { entries }]) => [name, entries])) };
}

/** A list that is being changed. A file of people makes tens of thousands of changes: none may look through the whole list. */
class EditedList {
	readonly entries: Entry[];
	/** Where each entry stands; `null` when that has to be found anew. */
	private places: Map<string, number> | null = null;

	constructor(entries: readonly Entry[]) {
		this.entries = [...entries];
	}

	/** False where the entry is not what it was before the change; then nothing is done. */
	change({ id, before, after, at }: EntryEdit): boolean {
		this.places ??= new Map(this.entries.map((entry, place) => [entry.id, place]));
		const place = this.places.get(id);
		const now = place === undefined ? null : (this.entries[place] ?? null);
		// Sent twice, it is done already.
		if (isSame(now, after)) return true;
		if (!isSame(now, before)) return false;
		if (place !== undefined && after !== null) this.entries[place] = after;
		else if (place !== undefined) this.remove(place, id);
		else if (after !== null) this.insert(after, at ?? this.entries.length);
		return true;
	}

	private remove(place: number, id: string): void {
		this.entries.splice(place, 1);
		// Taken from the end, as an undo does it, all others stay where they are.
		if (place === this.entries.length) this.places?.delete(id);
		else this.places = null;
	}

	private insert(entry: Entry, at: number): void {
		this.entries.splice(at, 0, entry);
		if (at === this.entries.length - 1) this.places?.set(entry.id, at);
		else this.places = null;
	}
}

function placeOf(path: string, { actors, terms, issues, articles, positions }: Dossier): Omit<EditProblem, 'message'> {
	const [, name = '', index = '', ...rest] = path.split('/');
	const list = DOSSIER_LISTS.find((one) => one === name);
	const id = list && { actors, terms, issues, articles, positions }[list][Number(index)]?.id;
	if (list === undefined || id === undefined || index === '') return { list: 'head', id: '', path };
	return { list, id, path: rest.map((step) => `/${step}`).join('') };
}

function nextVersion(version: string): string {
	const [major, minor, patch] = version.split('.').map(Number);
	return `${major}.${minor}.${(patch ?? 0) + 1}`;
}
