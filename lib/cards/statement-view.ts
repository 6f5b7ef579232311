import type { ReadAttribution, SuggestedPosition } from '../domain/attribution';
import type { Dossier, RecordedPosition } from '../domain/dossier';
import type { KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import type { Span } from '../domain/span';
import { type DossierIndex, findIndex } from './dossier-index';
import type { StatementView } from './model';
import { viewPosition } from './position-view';
import { dismissalOf, keptOnPage, type ReaderRecord } from './reader-record';

/** Makes a page's statements ready to show: `null` for one without any words. */
export function statementViewer(
	attributions: readonly ReadAttribution[],
	dossiers: readonly Dossier[],
	lang: Lang,
	own: ReaderRecord,
): (attribution: ReadAttribution) => StatementView | null {
	const onRecord = keptOnPage(attributions, own);
	const byId = new Map(own.kept.map((statement) => [statement.id, statement]));
	return (attribution) => {
		const place = placeOf(attribution.content);
		if (place === null || attribution.text.trim() === '') return null;
		const kept = onRecord.get(attribution) ?? null;
		const speaker = speakerOf(attribution, kept);
		const index = speaker ? findIndex(dossiers, speaker.dossier) : null;
		const matches = index ? matchesOf(attribution, index, byId, own.article) : [];
		const status = attribution.record?.status ?? null;
		const dismissal = dismissalOf(own.article, attribution);
		const dismissed = kept === null && dismissal !== null && own.dismissed.has(dismissal);
		const issueOf = (issue: string | null) => (issue === null ? null : (index?.issues.get(issue)?.label[lang] ?? null));
		const { position } = attribution;
		const label = position && issueOf(position.issue);
		return {
			speaker: speaker?.actor ?? null,
			dossier: speaker?.dossier ?? null,
			speakerName: speaker ? (index?.actors.get(speaker.actor)?.name ?? attribution.speakerText) : namedOnPage(attribution),
			kind: attribution.kind,
			text: attribution.text,
			denied: kept?.denied ?? attribution.denied,
			// Known only from this very article, since the reader has confirmed it: to the record it is new.
			status: status === 'known' && matches.length === 0 ? 'new' : status,
			matches: matches.map((match) => viewPosition(match, index as DossierIndex, lang)),
			suggested: position && label && kept === null && !dismissed ? suggestion(position, label, attribution.text) : null,
			kept: kept && { issueLabel: issueOf(kept.issue), stance: kept.stance, date: kept.date },
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

function suggestion({ stance, words }: SuggestedPosition, issueLabel: string, text: string): StatementView['suggested'] {
	const bare = (of: string) => of.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	return { issueLabel, stance, words: bare(words) === '' || bare(words) === bare(text) ? null : words.trim() };
}

function namedOnPage({ speaker, speakerText }: ReadAttribution): string | null {
	if (speaker.kind === 'unresolved') return null;
	// A stranger's name is found on the page even where the words at hand are "she".
	return (speaker.kind === 'stranger' && speaker.name) || speakerText;
}

/** What is on record behind the status, without what is on record from this article itself. */
function matchesOf(
	{ record }: ReadAttribution,
	index: DossierIndex,
	kept: ReadonlyMap<string, KeptStatement>,
	article: string | null,
): readonly (RecordedPosition | KeptStatement)[] {
	return (record?.matches ?? []).flatMap((id): (RecordedPosition | KeptStatement)[] => {
		const position = index.positions.get(id);
		if (position) return [position];
		const statement = kept.get(id);
		return statement?.reports.some((report) => report.article.url !== article) ? [statement] : [];
	});
}

/** From the first word to the last in the block where the content begins; `null` for no words. */
export function placeOf(content: readonly Span[]): Span | null {
	const [first] = content;
	if (!first) return null;
	const last = content.filter(({ block }) => block === first.block).at(-1) ?? first;
	return { block: first.block, start: first.start, end: last.end };
}
