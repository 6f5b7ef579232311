import type { ReadAttribution } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import type { Reading } from '../domain/reading';
import { issuesByBlocks } from './about';
import { dateOf } from './as-of';
import { coverageOf } from './coverage';
import { countEntities, headlinesOf } from './entity-counts';
import type { PageSummary } from './model';
import type { ReaderRecord } from './reader-record';
import { type CheckedSource, viewSources } from './source-checks';
import { whoStandsWhere } from './stands';
import { statementViewer } from './statement-view';

/** What a page's summary is made from. */
export interface SummaryRequest {
	readonly page: PageText;
	readonly reading: Reading;
	readonly dossiers: readonly Dossier[];
	/** The interface's language. */
	readonly lang: Lang;
	/** What is on record from this page, looked up in it. */
	readonly checked: readonly CheckedSource[];
	/** The page's article is in the reading list. */
	readonly saved: boolean;
	/** What the reader has put on record of the page's actors, and done with the page. */
	readonly own: ReaderRecord;
}

/** The page at a glance: who and what is on it, who says what. */
export function summarizePage({ page, reading, dossiers, lang, checked, saved, own }: SummaryRequest): PageSummary {
	const asOf = dateOf(page.published);
	const entities = countEntities(reading.mentions, headlinesOf(page), dossiers, asOf, lang);
	const actors = [...entities.filter(({ type }) => type === 'person'), ...entities.filter(({ type }) => type === 'organization')];
	const about = dossiers.filter(
		({ id }) => reading.topic.dossiers.includes(id) || entities.some((entity) => entity.dossier === id),
	);
	const pageIssues = issuesByBlocks(reading.blockIssues).map(({ issue }) => issue);
	const view = statementViewer(reading.attributions, dossiers, lang, own, page);
	return {
		title: page.title,
		url: page.canonicalUrl ?? page.url,
		outlet: page.outlet,
		published: page.published,
		lang: reading.lang ?? page.lang,
		onTopic: reading.topic.onTopic,
		dossiers: reading.topic.dossiers.flatMap((id) => dossiers.find((dossier) => dossier.id === id)?.title[lang] ?? []),
		actors,
		stands: whoStandsWhere(actors, dossiers, own.kept, pageIssues, asOf, lang),
		coverage: about.map((dossier) => coverageOf(dossier, lang)),
		terms: entities.filter(({ type }) => type === 'term'),
		statements: reading.attributions.filter(isWorthShowing).flatMap((said) => view(said) ?? []),
		sources: viewSources(checked, page.blocks, dossiers, lang),
		saved,
	};
}

/** Words of nobody in particular are shown only where they are surely someone's: a quotation of four words or more. */
function isWorthShowing({ speaker, kind, text }: ReadAttribution): boolean {
	return (
		speaker.kind !== 'unresolved' || (kind === 'direct' && (text.match(/[\p{L}\p{N}]+(['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0) >= 4)
	);
}
