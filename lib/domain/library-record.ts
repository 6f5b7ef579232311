import type { Annotation } from './annotation';
import type { Dismissal, KeptStatement } from './kept-statement';
import type { SavedPicture } from './picture';
import type { SavedArticle, SavedContent } from './saved-article';
import type { StoredDossier } from './stored-dossier';

/** A saved article with its copy, as one record: neither travels without the other. */
export interface ArticleWithCopy extends SavedArticle {
	readonly copy: CopyWithPictures;
}

/** A copy and the pictures that it names, as far as they were kept; absent where there are none. */
export interface CopyWithPictures extends Omit<SavedContent, 'url'> {
	readonly pictures?: readonly SavedPicture[];
}

/** The lists of a library file, and what each holds. */
export interface LibrarySections {
	readonly dossiers: StoredDossier;
	readonly articles: ArticleWithCopy;
	readonly annotations: Annotation;
	readonly statements: KeptStatement;
	readonly dismissals: Dismissal;
}

export type LibrarySection = keyof LibrarySections;

/** In the order in which a library file has them. */
export const LIBRARY_SECTIONS = ['dossiers', 'articles', 'annotations', 'statements', 'dismissals'] as const;

/** One record on its way into the library or out of it. */
export type LibraryRecord = {
	readonly [S in LibrarySection]: { readonly section: S; readonly value: LibrarySections[S] };
}[LibrarySection];

/** How many records of each section something was done with. */
export type SectionCounts = Readonly<Record<LibrarySection, number>>;

/** Nothing of anything. */
export const NO_RECORDS: SectionCounts = { dossiers: 0, articles: 0, annotations: 0, statements: 0, dismissals: 0 };

/** What names a record in its section. */
export function keyOf({ section, value }: LibraryRecord): string {
	if (section === 'articles') return value.url;
	return section === 'dismissals' ? value.key : value.id;
}
