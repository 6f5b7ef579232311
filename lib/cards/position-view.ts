import type { RecordedPosition } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import { viewSource } from './article-views';
import type { DossierIndex } from './dossier-index';
import type { PositionView, RelatedArticle } from './model';

/** A source that the dossier does not hold; a pack that passed `parseDossier` has none. */
const NO_SOURCE: RelatedArticle = {
	title: '',
	described: true,
	outlet: null,
	date: null,
	lang: null,
	url: null,
	from: 'dossier',
};

/** A recorded position, ready to show: the quotation as it is, the statement in the reader's language. */
export function viewPosition(position: RecordedPosition, index: DossierIndex, lang: Lang): PositionView {
	const article = index.articles.get(position.article);
	return {
		id: position.id,
		stance: position.stance,
		quote: position.quote,
		statement: position.statement[lang],
		date: position.date,
		source: article ? viewSource(article) : NO_SOURCE,
		checked: position.checked,
	};
}
