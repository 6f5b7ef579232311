import type { ImportCounts } from '../../lib/domain/import-counts';
import type { Lang } from '../../lib/domain/lang';
import { LIBRARY_SECTIONS } from '../../lib/domain/library-record';
import type { Translate } from '../translate';

/** What an import of a file did, in a sentence. */
export function sayImported(t: Translate, lang: Lang, name: string, counts: ImportCounts): string {
	const number = new Intl.NumberFormat(lang);
	const all = (what: 'added' | 'changed' | 'same') =>
		number.format(LIBRARY_SECTIONS.reduce((sum, section) => sum + counts[section][what], 0));
	return t('importDone', name, all('added'), all('changed'), all('same'));
}
