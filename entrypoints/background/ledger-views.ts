import { compareStandings, type Standing, type StandingKeys } from '../../lib/ledger/comparison';
import { EVERYTHING } from '../../lib/ledger/filter';
import { nameOf } from '../../lib/ledger/names';
import type { ComparisonPage, TimelinePage } from '../../lib/ledger/page';
import { timelineOf } from '../../lib/ledger/timeline';
import type { LedgerProtocol } from '../../lib/messages/ledger-protocol';
import { entriesOf, openLedger } from './ledger';

/** What a filter finds, drawn up in time. */
export async function timelinePage({ filter, most }: LedgerProtocol['timeline']['ask']): Promise<TimelinePage> {
	const { ledger, names } = await openLedger();
	const found = ledger.find(filter, names);
	return { timeline: timelineOf(found, filter, names, most), people: found.people, issues: found.issues };
}

/** Two people side by side, each issue with the latest words of both. */
export async function comparisonPage({ people, asOf }: LedgerProtocol['compare']['ask']): Promise<ComparisonPage> {
	const { ledger, names, dossiers } = await openLedger();
	const facets = ledger.find(EVERYTHING, names).people;
	const [one, other] = people;
	if (one === null || other === null) return { comparison: null, people: facets };
	const issues = compareStandings(ledger, [one, other], asOf, names);
	const keys = issues.flatMap(({ standings }) => standings.flatMap(({ latest }) => latest ?? []));
	const entries = new Map((await entriesOf(keys, dossiers)).map((entry) => [entry.key, entry]));
	const whole = (standing: StandingKeys): Standing => ({
		...standing,
		latest: standing.latest === null ? null : (entries.get(standing.latest) ?? null),
	});
	return {
		comparison: {
			names: [nameOf(names.people, ledger.leaderOf(one)), nameOf(names.people, ledger.leaderOf(other))],
			issues: issues.map(({ ref, name, standings: [a, b] }) => ({ ref, name, standings: [whole(a), whole(b)] })),
		},
		people: facets,
	};
}
