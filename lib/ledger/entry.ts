import { citedFrom, viewReport, viewSource } from '../cards/article-views';
import { type DossierIndex, findIndex } from '../cards/dossier-index';
import type { RelatedArticle } from '../cards/model';
import { leaderOf } from '../cards/same-actor';
import { nameOf } from '../domain/actor-name';
import type { Checked, Dossier, RecordedPosition, Stance } from '../domain/dossier';
import type { KeptStatement, Report } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { wordsOf } from '../domain/recorded-statement';
import { leaderRef } from './names';
import { type Ref, refOf } from './ref';
import { keptKey, type Origin, positionKey } from './row';

/** Where a statement can be read: the words that this source has, and the source. */
export interface EntrySource {
	/** The words as they stand there; `null` where only the keeper's own words are on record. */
	readonly words: { readonly text: string; readonly lang: Lang | null } | null;
	readonly article: RelatedArticle;
	/** Who in this source tells that it was said; empty where nobody is named, `null` for what the source itself tells. */
	readonly toldBy: string | null;
}

/** One statement on record, ready to show. */
export interface LedgerEntry {
	readonly key: string;
	readonly origin: Origin;
	/** Of an actor that several dossiers have, the ref that stands for it. */
	readonly person: Ref;
	readonly dossier: string;
	/** The dossier whose record it is, where several are followed and it is one of them. */
	readonly dossierTitle: string | null;
	/** Its id in this dossier. */
	readonly actor: string;
	readonly actorName: string;
	readonly issue: Ref | null;
	readonly issueLabel: string | null;
	readonly stance: Stance | null;
	readonly date: string | null;
	/** False when the words are as reported and not the speaker's own: they never stand in quotation marks. */
	readonly exact: boolean;
	readonly denied: boolean;
	/** A keeper's own words for it, in the reader's language. */
	readonly says: string | null;
	/** At least one. */
	readonly sources: readonly EntrySource[];
	/** How a dossier's keepers checked it; `null` for the reader's own. */
	readonly checked: Checked | null;
	/** The reader's own statement whole, with its history; `null` for a dossier's. */
	readonly kept: KeptStatement | null;
}

/** A dossier's position as an entry. `dossiers`: all that are followed. */
export function positionEntry(
	position: RecordedPosition,
	index: DossierIndex,
	dossiers: readonly Dossier[],
	lang: Lang,
): LedgerEntry {
	const { dossier } = index;
	const { id, actor, issue, quote } = position;
	const article = index.articles.get(position.article);
	return {
		key: positionKey(dossier.id, id),
		origin: 'dossier',
		...personOf(dossier.id, actor, dossiers, lang),
		issue: refOf(dossier.id, issue),
		issueLabel: index.issues.get(issue)?.label[lang] ?? issue,
		stance: position.stance,
		date: position.date,
		exact: quote !== null,
		denied: false,
		says: position.statement[lang],
		// A pack that passed `parseDossier` holds every article that it cites.
		sources: article ? [{ words: quote, article: citedFrom(viewSource(article), quote), toldBy: null }] : [],
		checked: position.checked,
		kept: null,
	};
}

/** A confirmed statement as an entry. Its dossier need not be followed any more. */
export function keptEntry(kept: KeptStatement, dossiers: readonly Dossier[], lang: Lang): LedgerEntry {
	const index = findIndex(dossiers, kept.dossier);
	const { dossier, actor, issue } = kept;
	const person = personOf(dossier, actor, dossiers, lang);
	return {
		key: keptKey(kept.id),
		origin: 'reader',
		...person,
		issue: issue === null ? null : refOf(dossier, issue),
		issueLabel: issue === null ? null : (index?.issues.get(issue)?.label[lang] ?? issue),
		stance: kept.stance,
		date: kept.date,
		exact: kept.kind === 'direct',
		denied: kept.denied,
		says: null,
		sources: kept.reports.map((report) => reportSource(report, person.actorName)),
		checked: null,
		kept,
	};
}

/** Who said it, under one name whichever dossier has it, and whose record it is. */
function personOf(dossier: string, actor: string, dossiers: readonly Dossier[], lang: Lang) {
	return {
		person: leaderRef(dossiers, dossier, actor),
		dossier,
		dossierTitle: dossiers.length > 1 ? (findIndex(dossiers, dossier)?.dossier.title[lang] ?? null) : null,
		actor,
		actorName: nameOf(leaderOf(dossiers, dossier, actor)?.actor, lang) ?? actor,
	};
}

function reportSource(report: Report, speaker: string): EntrySource {
	const { lang, toldBy = null } = report;
	// Nobody is told of by himself: the reader has corrected who said it.
	const teller = toldBy === speaker ? null : toldBy;
	return { words: { text: wordsOf(report), lang }, article: viewReport(report), toldBy: teller };
}
