import { firstDay, lastDay } from '../domain/partial-date';
import type { RecordedStatement } from '../domain/recorded-statement';

/** What each actor has on record on each issue, to be asked as of a date. */
export class StandsByDate {
	private readonly stands = new Map<string, RecordedStatement[]>();

	put(statement: RecordedStatement): void {
		this.remove(statement);
		const key = keyOf(statement);
		if (statement.stance === null || statement.date === null) return;
		const known = this.stands.get(key);
		if (known) known.push(statement);
		else this.stands.set(key, [statement]);
	}

	remove(statement: RecordedStatement): void {
		const known = this.stands.get(keyOf(statement));
		const at = known?.findIndex(({ id }) => id === statement.id) ?? -1;
		if (at >= 0) known?.splice(at, 1);
	}

	/** What an actor said on an issue before a day, the latest last. */
	before(dossier: string, actor: string, issue: string, date: string): readonly RecordedStatement[] {
		return (this.stands.get(keyOf({ dossier, actor, issue })) ?? [])
			.filter((statement) => lastDay(statement.date ?? '') < firstDay(date))
			.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1));
	}
}

/**
 * The statements of the latest day, if all of them take the other side than `stance`, and nobody of `earlier` ever took
 * it: a speaker with both sides on record has not moved by taking one again.
 */
export function latestOfOtherSide(
	earlier: readonly RecordedStatement[],
	stance: 'supports' | 'opposes',
): readonly RecordedStatement[] {
	const latest = earlier.at(-1);
	if (!latest || earlier.some((statement) => statement.stance === stance)) return [];
	const lastOnes = earlier.filter((statement) => dayOf(statement) === dayOf(latest));
	const other = stance === 'supports' ? 'opposes' : 'supports';
	return lastOnes.every((statement) => statement.stance === other) ? lastOnes : [];
}

function dayOf({ date }: RecordedStatement): string {
	return firstDay(date ?? '');
}

function keyOf({ dossier, actor, issue }: Pick<RecordedStatement, 'dossier' | 'actor' | 'issue'>): string {
	return `${dossier}\n${actor}\n${issue}`;
}
