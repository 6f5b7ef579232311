import type { Dossier, Stance } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import { type RecordedStatement, recordedPosition } from '../../lib/domain/recorded-statement';
import { OnRecord } from '../../lib/record/on-record';

/** One text of a recorded position, with a record that holds all the others. */
export interface LeftOut {
	readonly position: RecordedStatement;
	/** The dossier's own words in a language, or the exact words. */
	readonly kind: Lang | 'quote';
	readonly text: string;
	/** The dossier without the position. */
	readonly dossier: Dossier;
	readonly record: OnRecord;
	/** The issues and stances that the record holds of the same actor and day: one event may speak to two issues. */
	readonly sameDay: ReadonlySet<string>;
}

/** Each position of a dossier in turn, as if it were not on record yet, in each of its texts. */
export function* leaveOneOut(dossier: Dossier): Generator<LeftOut> {
	for (const left of dossier.positions) {
		const others = dossier.positions.filter((position) => position !== left);
		const without = { ...dossier, positions: others };
		const record = recordOf(without);
		const position = recordedPosition(left, dossier.id);
		const sameDay = new Set(
			dossier.positions
				.filter(({ actor, date }) => actor === left.actor && date === left.date)
				.map(({ issue, stance }) => standOf(issue, stance)),
		);
		const texts: [LeftOut['kind'], string][] = [
			['en', left.statement.en],
			['es', left.statement.es],
		];
		if (left.quote) texts.push(['quote', left.quote.text]);
		for (const [kind, text] of texts) yield { position, kind, text, dossier: without, record, sameDay };
	}
}

/** Everything that dossiers have on record. */
export function recordOf(...dossiers: readonly Dossier[]): OnRecord {
	const record = new OnRecord(dossiers);
	for (const { id, positions } of dossiers) for (const position of positions) record.put(recordedPosition(position, id));
	return record;
}

/** An issue with a stance on it, as one word. */
export function standOf(issue: string | null, stance: Stance | null): string {
	return `${issue}:${stance}`;
}
