import type { Dossier } from '../../lib/domain/dossier';
import type { DossierPreview, FetchedDossier, ShelfEntry } from '../../lib/domain/shelf';
import type { StoredDossier } from '../../lib/domain/stored-dossier';

/** Why a file that the reader chose cannot be read at all. */
export type FileTrouble = 'too-large' | 'no-text';

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
	/** Asks the reader, through the browser, for match patterns; false when the answer is no. To be called at once in a click. */
	grant(origins: readonly string[]): Promise<boolean>;
	/** Gives them back. */
	revoke(origins: readonly string[]): Promise<unknown>;
}
