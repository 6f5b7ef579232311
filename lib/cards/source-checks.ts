import { nameIn } from '../domain/actor-name';
import type { Dossier } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { LookUp } from '../domain/look-up';
import type { RecordedStatement } from '../domain/recorded-statement';
import { findIndex } from './dossier-index';
import type { SourceCheck } from './model';

/** A statement on record, and what was found when one of its wordings was looked up in its source. */
export interface CheckedSource {
	readonly statement: RecordedStatement;
	readonly wording: RecordedStatement['wordings'][number];
	readonly confirmed: boolean;
	readonly lookUp: LookUp;
}

/** What is on record from a page, ready to show: in the order of the page, then what does not stand in it. */
export function viewSources(
	checked: readonly CheckedSource[],
	blocks: readonly { readonly id: number }[],
	dossiers: readonly Dossier[],
	lang: Lang,
): readonly SourceCheck[] {
	const order = new Map(blocks.map(({ id }, at) => [id, at]));
	const place = ({ place }: SourceCheck) => (place ? (order.get(place.block) ?? 0) : blocks.length);
	return checked
		.flatMap((source) => viewSource(source, dossiers, lang) ?? [])
		.sort((a, b) => place(a) - place(b) || (a.place?.start ?? 0) - (b.place?.start ?? 0));
}

function viewSource(source: CheckedSource, dossiers: readonly Dossier[], lang: Lang): SourceCheck | null {
	const { statement, wording, confirmed, lookUp } = source;
	const index = findIndex(dossiers, statement.dossier);
	const actor = index?.actors.get(statement.actor);
	// A statement of a dossier that is no longer followed.
	if (!index || !actor) return null;
	return {
		id: statement.id,
		dossier: statement.dossier,
		actorName: nameIn(actor, lang),
		issueLabel: statement.issue === null ? null : (index.issues.get(statement.issue)?.label[lang] ?? null),
		stance: statement.stance,
		quote: wording,
		date: statement.date,
		confirmed,
		state: lookUp.state,
		now: lookUp.now,
		place: lookUp.spans[0] ?? null,
	};
}
