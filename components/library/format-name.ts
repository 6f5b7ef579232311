import type { ListFormat } from '../../lib/domain/list-format';
import type { Translate } from '../translate';

/** Names that are the same in every language. */
const NAMES: Readonly<Record<Exclude<ListFormat, 'bookmarks'>, string>> = {
	pocket: 'Pocket (CSV)',
	instapaper: 'Instapaper (CSV)',
	omnivore: 'Omnivore (JSON)',
	wallabag: 'wallabag (JSON)',
	karakeep: 'Karakeep (JSON)',
};

/** What a form of reading list is called. */
export function formatName(t: Translate, format: ListFormat): string {
	return format === 'bookmarks' ? t('formatBookmarks') : NAMES[format];
}
