import { isObject, isOneOf } from './guard';
import { isAnnotation } from './is-annotation';
import { isDismissal, isKeptStatement } from './is-kept-statement';
import { isSavedPictures } from './is-picture';
import { isSavedArticle, isSavedContent } from './is-saved-article';
import { LIBRARY_SECTIONS, type LibraryRecord, type LibrarySection, type LibrarySections } from './library-record';
import { isStoredDossier } from './stored-dossier';

const GUARDS: { readonly [S in LibrarySection]: (value: unknown) => value is LibrarySections[S] } = {
	// A pack is checked whole when it is read.
	dossiers: isStoredDossier,
	articles: (value): value is LibrarySections['articles'] =>
		isSavedArticle(value) &&
		'copy' in value &&
		isObject(value.copy) &&
		isSavedContent({ url: value.url, html: value.copy.html, text: value.copy.text }) &&
		(value.copy.pictures === undefined || isSavedPictures(value.copy.pictures)),
	annotations: isAnnotation,
	statements: isKeptStatement,
	dismissals: isDismissal,
};

/** True for the name of a list of a library file. */
export function isLibrarySection(value: unknown): value is LibrarySection {
	return isOneOf(value, LIBRARY_SECTIONS);
}

/** True for a record that may be kept: of a known section, and whole. */
export function isLibraryRecord(value: unknown): value is LibraryRecord {
	return isObject(value) && isLibrarySection(value.section) && GUARDS[value.section](value.value);
}
