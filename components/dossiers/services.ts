import type { AlikeActors } from '../../lib/domain/alike-actors';
import type { Dossier } from '../../lib/domain/dossier';
import type { DossierEdit, EditOutcome, EditProblem, OwnHead } from '../../lib/domain/dossier-edit';
import type { PeopleFile } from '../../lib/domain/people-file';
import type { DossierPreview, FetchedDossier, ShelfEntry } from '../../lib/domain/shelf';
import type { StoredDossier } from '../../lib/domain/stored-dossier';
import type { LongWork } from '../library/exchange-services';

/** Why a file that the reader chose cannot be read at all. */
export type FileTrouble = 'too-large' | 'no-text';

/** The same of a file of people; `gone`: it was moved or changed since it was chosen. */
export type PeopleTrouble = FileTrouble | 'gone';

/** The people of a file; of each, in their order, the words that a search looks in, as `searchable` gives them. */
export interface FoundPeople extends PeopleFile {
	readonly words: readonly string[];
}

/**
 * What is typed into forms and not yet kept, by what the form is about. It outlives the window. Two windows with the same
 * form do not share one.
 */
export interface Drafts {
	/** Keeps it at once: the next moment the window may be gone. */
	keep(about: string, draft: unknown): void;
	/** Lets go of what this window has kept, and of what it has taken. */
	drop(about: string): void;
	/** What a window that is gone has left, the latest; from now on it is this window's. */
	take(about: string): Promise<unknown>;
}

/** What the dossiers' room asks of the extension. Each rejects with a failure that `failureMessage` can put into words. */
export interface DossierServices {
	/** Those that are followed, whole. */
	dossiers(): Promise<readonly Dossier[]>;
	shelf(): Promise<readonly ShelfEntry[]>;
	/** The text of a file. */
	readFile(file: File): Promise<{ readonly text: string } | { readonly trouble: FileTrouble }>;
	/** Asks an address. To be called only when the reader says so. */
	fetchDossier(url: string, follow: boolean): Promise<FetchedDossier>;
	preview(text: string, sha256: string | null, id: string | null): Promise<DossierPreview>;
	install(text: string, sha256: string, url: string | null, older: boolean): Promise<readonly ShelfEntry[]>;
	follow(id: string, enabled: boolean): Promise<readonly ShelfEntry[]>;
	/** Gives what was removed, for `restoreDossier`. */
	removeDossier(id: string): Promise<StoredDossier | null>;
	restoreDossier(record: StoredDossier): Promise<readonly ShelfEntry[]>;
	/** A dossier of the shelf, whole, followed or not. */
	pack(id: string): Promise<Dossier>;
	/** Begins a dossier of the reader's own. */
	createDossier(head: OwnHead): Promise<Dossier>;
	/** Changes one: all of it or nothing. */
	editDossier(id: string, edits: readonly DossierEdit[]): Promise<EditOutcome>;
	/** Makes a dossier that was taken from a file one of the reader's own. */
	ownDossier(id: string): Promise<readonly ShelfEntry[]>;
	/** Who has one name in several dossiers that are followed. */
	alikeActors(): Promise<AlikeActors>;
	/** The reader's word on two of them: one, two, or (`null`) nothing any more. */
	saySame(one: string, other: string, same: boolean | null): Promise<AlikeActors>;
	/** What would be wrong after changes; of a new dossier, with its head. */
	check(dossier: Dossier, edits: readonly DossierEdit[]): Promise<readonly EditProblem[]>;
	/** The people of a file, read aside of the page. */
	readPeople(file: File, along: LongWork): Promise<FoundPeople | { readonly trouble: PeopleTrouble }>;
	/** What is typed and not yet kept. */
	readonly drafts: Drafts;
	/** Hands a file to the browser's downloads. */
	download(name: string, content: Blob): void;
	/** Asks the reader, through the browser, for match patterns; false when the answer is no. To be called at once in a click. */
	grant(origins: readonly string[]): Promise<boolean>;
	/** Gives them back. */
	revoke(origins: readonly string[]): Promise<unknown>;
}
