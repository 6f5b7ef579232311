import type { ExportFormat } from '../../lib/domain/list-format';
import type { Translate } from '../translate';

/** Names that are the same in every language. */
const NAMES: Readonly<Record<Exclude<ExportFormat, 'bookmarks' | 'annotations'>, string>> = {
	pocket: 'Pocket (CSV)',
	instapaper: 'Instapaper (CSV)',
	omnivore: 'Omnivore (JSON)',
	wallabag: 'wallabag (JSON)',
	karakeep: 'Karakeep (JSON)',
};

/** What a form of files is called. */
export function formatName(t: Translate, format: ExportFormat): string {
	if (format === 'bookmarks') return t('formatBookmarks');
	return format === 'annotations' ? t('formatAnnotations') : NAMES[format];
}
