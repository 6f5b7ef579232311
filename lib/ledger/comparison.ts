import type { Stance } from '../domain/dossier';
import { lastDay } from '../domain/partial-date';
import type { LedgerEntry } from './entry';
import { EVERYTHING, type LedgerFilter } from './filter';
import type { Ledger } from './ledger';
import { type LedgerNames, nameOf } from './names';
import type { Ref } from './ref';

/** Where one person stands on one issue: keys of the ledger. */
export interface StandingKeys {
	/** The latest statement with a stance; `null` when there is none by the day. */
	readonly latest: string | null;
	readonly stance: Stance | null;
	/** The latest stance before it that was another one. */
	readonly earlier: Stance | null;
	readonly count: number;
	/** How many were made after the day. */
	readonly later: number;
}

/** Where one person stands on one issue, ready to show. */
export interface Standing extends Omit<StandingKeys, 'latest'> {
	readonly latest: LedgerEntry | null;
}

/** Two people side by side. */
export interface Comparison {
	readonly names: readonly [string, string];
	/** Issues on which at least one of them has spoken, those of both first. */
	readonly issues: readonly { readonly ref: Ref; readonly name: string; readonly standings: readonly [Standing, Standing] }[];
}

/** One issue of a comparison, as keys. */
export interface ComparedIssue {
	readonly ref: Ref;
	readonly name: string;
	readonly standings: readonly [StandingKeys, StandingKeys];
}

const NOTHING: StandingKeys = { latest: null, stance: null, earlier: null, count: 0, later: 0 };

/** Where two people stand on each issue as of a day: the latest statement of each. Undated statements count on no day. */
export function compareStandings(
	ledger: Ledger,
	people: readonly [Ref, Ref],
	asOf: LedgerFilter['asOf'],
	names: LedgerNames,
): readonly ComparedIssue[] {
	const [first, second] = [standings(ledger, people[0], asOf, names), standings(ledger, people[1], asOf, names)];
	const refs = [...new Set([...first.keys(), ...second.keys()])];
	return refs
		.map((ref) => ({
			ref,
			name: nameOf(names.issues, ref),
			standings: [first.get(ref) ?? NOTHING, second.get(ref) ?? NOTHING] as const,
		}))
		.sort((a, b) => weight(b) - weight(a) || a.name.localeCompare(b.name));
}

/** Issues on which both stand first, then those of one, then those that are only spoken to later. */
function weight({ standings: [one, other] }: ComparedIssue): number {
	return (one.stance === null ? 0 : 1) + (other.stance === null ? 0 : 1);
}

function standings(ledger: Ledger, person: Ref, asOf: string | null, names: LedgerNames): ReadonlyMap<Ref, StandingKeys> {
	const until = asOf === null ? null : lastDay(asOf);
	const found = new Map<Ref, StandingKeys>();
	// Newest first.
	for (const { key, issue, stance, first } of ledger.find({ ...EVERYTHING, person }, names).rows) {
		if (issue === null || stance === null || first === '') continue;
		const one = found.get(issue) ?? NOTHING;
		if (until !== null && first > until) found.set(issue, { ...one, later: one.later + 1 });
		else {
			const latest = one.stance ?? stance;
			found.set(issue, {
				...one,
				latest: one.latest ?? key,
				stance: latest,
				earlier: one.earlier ?? (stance === latest ? null : stance),
				count: one.count + 1,
			});
		}
	}
	return found;
}
