import type { Lang } from '../../lib/domain/lang';
import type { LibrarySection, SectionCounts } from '../../lib/domain/library-record';
import { plural } from '../plural';
import type { MessageKey, Translate } from '../translate';

const WORDS: Readonly<Record<LibrarySection, readonly [one: MessageKey, many: MessageKey]>> = {
	articles: ['articleOne', 'articleMany'],
	annotations: ['noteOne', 'noteMany'],
	statements: ['statementOne', 'statementMany'],
	dossiers: ['keptDossierOne', 'keptDossierMany'],
	dismissals: ['dismissalOne', 'dismissalMany'],
};

/** In the order of their weight. */
const ORDER: readonly LibrarySection[] = ['articles', 'annotations', 'statements', 'dossiers', 'dismissals'];

/** What there is of each list, in words: `214 articles, 31 highlights and notes`. Empty when there is nothing. */
export function sayCounts(t: Translate, lang: Lang, counts: SectionCounts): string {
	const said = ORDER.filter((section) => counts[section] > 0).map((section) =>
		plural(t, lang, counts[section], ...WORDS[section]),
	);
	return new Intl.ListFormat(lang, { type: 'conjunction' }).format(said);
}
