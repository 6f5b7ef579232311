import type { RecordedPosition } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { wordsOf } from '../domain/recorded-statement';
import { citedFrom, viewReport, viewSource } from './article-views';
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

/** A position or statement on record, ready to show: the words as they are, the dossier's own in the reader's language. */
export function viewPosition(position: RecordedPosition | KeptStatement, index: DossierIndex, lang: Lang): PositionView {
	return 'reports' in position ? viewKept(position, index) : viewRecorded(position, index, lang);
}

function viewRecorded(position: RecordedPosition, index: DossierIndex, lang: Lang): PositionView {
	const article = index.articles.get(position.article);
	return {
		id: position.id,
		stance: position.stance,
		quote: position.quote,
		exact: true,
		denied: false,
		statement: position.statement[lang],
		date: position.date,
		source: article ? citedFrom(viewSource(article), position.quote) : NO_SOURCE,
		toldBy: null,
		checked: position.checked,
		confirmed: false,
	};
}

function viewKept({ id, actor, stance, kind, denied, note, date, reports }: KeptStatement, index: DossierIndex): PositionView {
	const [report] = reports;
	const teller = report?.toldBy;
	// Nobody is told of by himself: the reader has corrected who said it.
	const speaker = index.actors.get(actor)?.name;
	return {
		id,
		stance,
		quote: report ? { text: wordsOf(report), lang: report.lang } : null,
		exact: kind === 'direct',
		denied,
		statement: note,
		date,
		source: report ? viewReport(report) : NO_SOURCE,
		toldBy: teller === undefined || teller === speaker ? null : teller,
		checked: 'quote',
		confirmed: true,
	};
}
