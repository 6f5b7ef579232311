import type { KeptStatement } from '../domain/kept-statement';
import { firstDay } from '../domain/partial-date';
import { wordsOf } from '../domain/recorded-statement';
import { foldedWords } from '../text/fold';

/** Another entry, and how much speaks for its being the same statement. */
export interface Double {
	readonly statement: KeptStatement;
	/** True where half of the words of the shorter one are the other's, and the days are not known to be far apart. */
	readonly likely: boolean;
}

const HALF = 0.5;
/** Outlets date one statement by its day or by theirs. */
const NEAR_DAYS = 3;

/**
 * The entries that may be the same statement as one of the reader's, of the same speaker only; the likeliest first. A
 * guess to be looked at: nothing is merged by it. `isSpeaker`: whether another one is by the same speaker, whom several
 * dossiers may have.
 */
export function doublesOf(
	statement: KeptStatement,
	others: readonly KeptStatement[],
	isSpeaker = ({ actor, dossier }: KeptStatement) => actor === statement.actor && dossier === statement.dossier,
): readonly Double[] {
	const words = wordSet(statement);
	return others
		.filter((other) => other.id !== statement.id && isSpeaker(other))
		.map((other) => {
			const shared = sharedPart(words, wordSet(other));
			return { statement: other, shared, likely: shared >= HALF && daysApart(statement, other) <= NEAR_DAYS };
		})
		.sort((a, b) => Number(b.likely) - Number(a.likely) || b.shared - a.shared)
		.map(({ statement, likely }) => ({ statement, likely }));
}

function wordSet({ reports }: KeptStatement): ReadonlySet<string> {
	return new Set(reports.flatMap((report) => foldedWords(wordsOf(report))));
}

/** How much of the shorter one stands in the other: 0 to 1. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [short, long] = a.size < b.size ? [a, b] : [b, a];
	return short.size === 0 ? 0 : [...short].filter((word) => long.has(word)).length / short.size;
}

/** Days between them; none where one of the days is not known. */
function daysApart(a: KeptStatement, b: KeptStatement): number {
	if (a.date === null || b.date === null) return 0;
	return Math.abs(Date.parse(firstDay(a.date)) - Date.parse(firstDay(b.date))) / 86_400_000;
}
