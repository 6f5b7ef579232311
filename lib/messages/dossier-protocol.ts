import type { AlikeActors } from '../domain/alike-actors';
import type { Dossier } from '../domain/dossier';
import type { DossierEdit, EditOutcome, OwnHead } from '../domain/dossier-edit';
import type { DossierPreview, FetchedDossier, ShelfEntry } from '../domain/shelf';
import type { StoredDossier } from '../domain/stored-dossier';

/** What the background answers about the dossiers on the reader's shelf. */
export interface DossierProtocol {
	/** All of them, followed or not. */
	shelf: { ask: null; answer: readonly ShelfEntry[] };
	/** Ask an address for a dossier, because the reader says so. `follow`: also where the server points to another address. */
	fetchDossier: { ask: { url: string; follow: boolean }; answer: FetchedDossier };
	/** What taking this text would do. `sha256`: the sum it must have; `id`: the dossier that it must be. */
	previewDossier: { ask: { text: string; sha256: string | null; id: string | null }; answer: DossierPreview };
	/** Take it: all of it or nothing. `sha256` is what the preview said; `older`: although a newer version stands there. */
	installDossier: {
		ask: { text: string; sha256: string; url: string | null; older: boolean };
		answer: readonly ShelfEntry[];
	};
	/** Follow a dossier or not. */
	followDossier: { ask: { id: string; enabled: boolean }; answer: readonly ShelfEntry[] };
	/** Take a dossier off the shelf; of one that the extension brings, what was installed over it. Answers what was stored. */
	removeDossier: { ask: { id: string }; answer: StoredDossier | null };
	/** Undo of a removal. */
	restoreDossier: { ask: { record: StoredDossier }; answer: readonly ShelfEntry[] };
	/** A dossier of the shelf, whole, followed or not. */
	dossierPack: { ask: { id: string }; answer: Dossier };
	/** Begin a dossier of the reader's own. Its identifier is made of its title. */
	createDossier: { ask: OwnHead; answer: Dossier };
	/** Change a dossier of the reader's own: all of it or nothing. */
	editDossier: { ask: { id: string; edits: readonly DossierEdit[] }; answer: EditOutcome };
	/** Make a dossier that was taken from a file one of the reader's own. */
	ownDossier: { ask: { id: string }; answer: readonly ShelfEntry[] };
	/** Who has one name in several dossiers that are followed. */
	alikeActors: { ask: null; answer: AlikeActors };
	/** The reader's word on two actors of different dossiers, each `dossier/actor`: one, two, or (`null`) nothing any more. */
	saySame: { ask: { one: string; other: string; same: boolean | null }; answer: AlikeActors };
}
