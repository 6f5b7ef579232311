import { nameOf } from '../domain/actor-name';
import type { ReadAttribution, RecordComparison, SuggestedPosition } from '../domain/attribution';
import type { Dossier, RecordedPosition } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import type { PageText } from '../domain/page-text';
import type { Span } from '../domain/span';
import { toldBy } from '../domain/told-by';
import { addressKey } from './article-views';
import { dateOf } from './as-of';
import { type DossierIndex, findIndex } from './dossier-index';
import type { PositionView, RelatedArticle, StatementView } from './model';
import { viewPosition } from './position-view';
import { dismissalOf, keptOnPage, type ReaderRecord } from './reader-record';
import { isSameActor } from './same-actor';

/** Makes a page's statements ready to show: `null` for one without any words. */
export function statementViewer(
	attributions: readonly ReadAttribution[],
	dossiers: readonly Dossier[],
	lang: Lang,
	own: ReaderRecord,
	page: Pick<PageText, 'published' | 'outlet' | 'url'> | null,
): (attribution: ReadAttribution) => StatementView | null {
	const onRecord = keptOnPage(attributions, own);
	const byId = new Map(own.kept.map((statement) => [statement.id, statement]));
	return (attribution) => {
		const place = placeOf(attribution.content);
		if (place === null || attribution.text.trim() === '') return null;
		const kept = onRecord.get(attribution) ?? null;
		const speaker = speakerOf(attribution, kept);
		const index = speaker ? findIndex(dossiers, speaker.dossier) : null;
		// The page's own reading speaks of the issues of the dossier that it found the speaker in.
		const { speaker: found } = attribution;
		const read = found.kind === 'actor' ? findIndex(dossiers, found.dossier) : null;
		const labelIn = (of: DossierIndex | null) => (issue: string | null) =>
			issue === null ? null : (of?.issues.get(issue)?.label[lang] ?? null);
		// The record of somebody who did not say it, as the reader has corrected, tells nothing of it.
		const record = speaker === null || isOf(attribution, speaker, dossiers) ? attribution.record : null;
		// Another dossier that has the speaker may have it on record.
		const recorded = record?.dossier === undefined ? read : findIndex(dossiers, record.dossier);
		const matches = recorded && record ? matchesOf(record, recorded, byId, own.article, lang) : [];
		const shift = record?.status === 'different' ? shiftOf(attribution, matches, labelIn(read), page) : null;
		const dismissal = dismissalOf(own.article, attribution);
		const dismissed = kept === null && dismissal !== null && own.dismissed.has(dismissal);
		const { position } = attribution;
		const label = position && labelIn(read)(position.issue);
		return {
			speaker: speaker?.actor ?? null,
			dossier: speaker?.dossier ?? null,
			speakerName: speaker
				? (nameOf(index?.actors.get(speaker.actor), lang) ?? attribution.speakerText)
				: namedOnPage(attribution),
			toldBy: toldBy(attribution, dossiers),
			kind: attribution.kind,
			text: attribution.text,
			denied: kept?.denied ?? attribution.denied,
			// Nothing is called different without both sides. What is known only from this very article, since the reader has
			// confirmed it, is on record by the reader's word, which says so: it is neither known from elsewhere nor new.
			status:
				record && (record.status === 'different' ? shift : matches.length > 0)
					? record.status
					: record && kept === null
						? 'new'
						: null,
			matches,
			how: record?.status === 'known' ? howKnown(record, matches, own.article) : null,
			shift,
			suggested: position && label && kept === null && !dismissed ? suggestion(position, label, attribution.text) : null,
			kept: kept && { issueLabel: labelIn(index)(kept.issue), stance: kept.stance, date: kept.date },
			dismissed,
			...place,
		};
	};
}

/** Who is said to have said it, as the reader has corrected it. */
function speakerOf({ speaker }: ReadAttribution, kept: KeptStatement | null): Pick<KeptStatement, 'actor' | 'dossier'> | null {
	if (kept) return kept;
	return speaker.kind === 'actor' ? { actor: speaker.id, dossier: speaker.dossier } : null;
}

function isOf(
	{ speaker }: ReadAttribution,
	kept: Pick<KeptStatement, 'actor' | 'dossier'>,
	dossiers: readonly Dossier[],
): boolean {
	return speaker.kind === 'actor' && isSameActor(dossiers, { actor: speaker.id, dossier: speaker.dossier }, kept);
}

function suggestion({ stance, words }: SuggestedPosition, issueLabel: string, text: string): StatementView['suggested'] {
	const bare = (of: string) => of.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	return { issueLabel, stance, words: bare(words) === '' || bare(words) === bare(text) ? null : words.trim() };
}

function namedOnPage({ speaker, speakerText }: ReadAttribution): string | null {
	if (speaker.kind === 'unresolved') return null;
	// A stranger's name is found on the page even where the words at hand are "she".
	return (speaker.kind === 'stranger' && speaker.name) || speakerText;
}

/**
 * What is on record behind the status, the earliest first; without what the reader has put there from this article itself.
 * Of several reports of one statement, each is one.
 */
function matchesOf(
	record: RecordComparison,
	index: DossierIndex,
	kept: ReadonlyMap<string, KeptStatement>,
	article: string | null,
	lang: Lang,
): readonly PositionView[] {
	const found = record.matches.flatMap((id): (RecordedPosition | KeptStatement)[] => {
		const position = index.positions.get(id);
		if (position) return [position];
		const statement = kept.get(id);
		if (!statement) return [];
		return statement.reports.flatMap((report) => (report.article.url === article ? [] : [{ ...statement, reports: [report] }]));
	});
	const matches = found.map((match) => viewPosition(match, index, lang));
	const elsewhere = matches.filter(({ source }) => !isHere(source, article));
	return (elsewhere.length > 0 ? elsewhere : matches).sort((a, b) => byDay(a, b) || Number(canBeRead(b)) - Number(canBeRead(a)));
}

function byDay(a: PositionView, b: PositionView): number {
	return dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;
}

/** Exact words, with a way to where they stand, say most. */
function canBeRead({ quote, source }: PositionView): boolean {
	return quote !== null && source.url !== null;
}

/** The day on which an outlet had it, as far as it is known. */
function dayOf({ source, date }: PositionView): string {
	return (source.date ?? date ?? '').slice(0, 10);
}

function outletOf({ outlet, url }: Pick<PageText, 'outlet' | 'url'>): string | null {
	return outlet ?? (url === null ? null : (addressKey(url).split('/')[0] ?? null));
}

function isHere({ url }: RelatedArticle, article: string | null): boolean {
	return url !== null && article !== null && addressKey(url) === addressKey(article);
}

function howKnown({ how }: RecordComparison, matches: readonly PositionView[], article: string | null): StatementView['how'] {
	const [first] = matches;
	if (!first) return null;
	return isHere(first.source, article) ? 'here' : how;
}

/** Both sides of a change, or nothing. */
function shiftOf(
	{ position }: ReadAttribution,
	matches: readonly PositionView[],
	issueOf: (issue: string | null) => string | null,
	page: Pick<PageText, 'published' | 'outlet' | 'url'> | null,
): StatementView['shift'] {
	const issueLabel = issueOf(position?.issue ?? null);
	if (!position || issueLabel === null || matches.length === 0) return null;
	return { issueLabel, stance: position.stance, date: dateOf(page?.published ?? null), outlet: page && outletOf(page) };
}

/** From the first word to the last in the block where the content begins; `null` for no words. */
export function placeOf(content: readonly Span[]): Span | null {
	const [first] = content;
	if (!first) return null;
	const last = content.filter(({ block }) => block === first.block).at(-1) ?? first;
	return { block: first.block, start: first.start, end: last.end };
}
