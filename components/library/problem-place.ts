import type { LibrarySection } from '../../lib/domain/library-record';
import type { MessageKey, Translate } from '../translate';

/** What one record of a list is called. */
const RECORDS: Readonly<Record<LibrarySection | 'bookmarks', MessageKey>> = {
	dossiers: 'placeDossier',
	articles: 'placeArticle',
	annotations: 'placeNote',
	statements: 'placeStatement',
	dismissals: 'placeDismissal',
	bookmarks: 'placeEntry',
};

/** What readers call a field, by all names that it has in the files that are read, in small letters. */
const FIELDS: readonly (readonly [key: MessageKey, names: string])[] = [
	['fieldAddress', 'url href address article'],
	['fieldTitle', 'title'],
	['fieldByline', 'byline author published_by'],
	['fieldOutlet', 'outlet'],
	['fieldPublished', 'published publishedat published_at'],
	['fieldSaved', 'savedat time_added timestamp created_at createdat add_date'],
	['fieldChanged', 'updatedat modified'],
	['fieldLanguage', 'lang language'],
	['fieldTags', 'tags labels folder'],
	['fieldNote', 'note selection'],
	['fieldText', 'copy html text content excerpt'],
	['fieldPictures', 'pictures'],
	['fieldQuote', 'quote exact prefix suffix more'],
	['fieldProgress', 'progress readingprogress'],
	['fieldPeople', 'entities'],
	['fieldStatements', 'statements'],
	['fieldSpeaker', 'actor speaker speakertext'],
	['fieldIssue', 'issue issues'],
	['fieldStance', 'stance'],
	['fieldDate', 'date created confirmedat installedat at'],
	['fieldSources', 'reports'],
	['fieldHistory', 'history'],
	['fieldDossier', 'dossier pack'],
	['fieldVersion', 'version'],
	['fieldSettings', 'settings'],
];
const KEYS: ReadonlyMap<string, MessageKey> = new Map(
	FIELDS.flatMap(([key, names]) => names.split(' ').map((name) => [name, key] as const)),
);

/**
 * Where in a file something is wrong, as a reader says it: *article 4, address*. `path`: a JSON Pointer. Empty where the
 * path names the whole file; a field that has no name here is called what the file calls it.
 */
export function placeInWords(path: string, t: Translate, number: (value: number) => string): string {
	const steps = path.split('/').slice(1).map(unescaped);
	const [first = ''] = steps;
	const list: MessageKey | null = isRecordList(first) ? RECORDS[first] : INDEX.test(first) ? 'placeEntry' : null;
	const at = INDEX.test(first) ? 0 : 1;
	const isRecord = list !== null && INDEX.test(steps[at] ?? '');
	const record = isRecord ? t(list, number(Number(steps[at]) + 1)) : '';
	const names = steps.slice(isRecord ? at + 1 : 0).filter((step) => !INDEX.test(step));
	return [record, ...fieldWords(names, t)].filter((word) => word !== '').join(', ');
}

/** Of `copy`, `pictures`, `data` the innermost that has a name, and what the file calls one that has none. */
function fieldWords(names: readonly string[], t: Translate): readonly string[] {
	const keys = names.map((name) => KEYS.get(name.toLowerCase()));
	const known = keys.findLast((key) => key !== undefined);
	const last = names.at(-1);
	const own = last !== undefined && keys.at(-1) === undefined ? [t('fieldCalled', last)] : [];
	return known === undefined ? own : [t(known), ...own];
}

const INDEX = /^\d+$/;

function isRecordList(name: string): name is keyof typeof RECORDS {
	return Object.hasOwn(RECORDS, name);
}

/** A step of a JSON Pointer as it was (RFC 6901). */
function unescaped(step: string): string {
	return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
