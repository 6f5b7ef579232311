import { firstDay, lastDay } from '../domain/partial-date';
import { foldText } from '../text/fold';
import type { LedgerFilter } from './filter';
import { type LedgerNames, nameOf } from './names';
import type { Ref } from './ref';
import type { LedgerRow } from './row';

/** A person or an issue to filter by, and how many statements it would leave. `ref` is `none` for no issue. */
export interface Facet {
	readonly ref: Ref | 'none';
	readonly name: string;
	readonly count: number;
	/** Of a person whom several dossiers have: the refs that mean the same. */
	readonly also?: readonly Ref[];
}

/** What a question of the ledger finds. */
export interface Found {
	/** Newest first; those without a date last. */
	readonly rows: readonly LedgerRow[];
	/** People, by the other filters, in the order of their names. */
	readonly people: readonly Facet[];
	readonly issues: readonly Facet[];
}

/** All statements on record, newest first: what is asked of them costs one pass over plain rows. */
export class Ledger {
	private readonly rows: LedgerRow[];
	private readonly byKey: Map<string, LedgerRow>;
	/** What a search compares, folded when it is first looked for. */
	private readonly folded = new Map<string, string>();

	/** `leaders`: of actors that several dossiers have, which ref stands for which (`LedgerNames`): they are one person here. */
	constructor(
		rows: readonly LedgerRow[],
		private readonly leaders: ReadonlyMap<Ref, Ref> = new Map(),
	) {
		this.byKey = new Map(rows.map((row) => [row.key, this.led(row)]));
		this.rows = [...this.byKey.values()].sort(newestFirst);
	}

	/** How many statements are on record. */
	get size(): number {
		return this.rows.length;
	}

	/** All of them, newest first. */
	get all(): readonly LedgerRow[] {
		return this.rows;
	}

	/** The row of a key. */
	get(key: string): LedgerRow | undefined {
		return this.byKey.get(key);
	}

	/** Puts a row in, in place of the one with its key. */
	put(given: LedgerRow): void {
		const row = this.led(given);
		this.remove(row.key);
		this.byKey.set(row.key, row);
		this.rows.splice(this.placeOf(row), 0, row);
	}

	/** Takes a row out; one that is not there is no error. */
	remove(key: string): void {
		const row = this.byKey.get(key);
		if (!row) return;
		this.byKey.delete(key);
		this.folded.delete(key);
		this.rows.splice(this.placeOf(row), 1);
	}

	/** The statements that a filter leaves, and what each other choice of a person or an issue would leave. */
	find(filter: LedgerFilter, names: LedgerNames): Found {
		const { issue, stance, origin } = filter;
		const person = filter.person === null ? null : this.leaderOf(filter.person);
		const from = filter.from === null ? '' : firstDay(filter.from);
		const until = filter.asOf === null ? '' : lastDay(filter.asOf);
		const holds = this.search(filter.words, names);
		const rows: LedgerRow[] = [];
		const people = new Map<Ref, number>();
		const issues = new Map<Ref | 'none', number>();
		for (const row of this.rows) {
			if (stance !== null && row.stance !== stance) continue;
			if (origin !== null && row.origin !== origin) continue;
			// What has no date is neither before nor after one.
			if ((from !== '' || until !== '') && row.first === '') continue;
			if (from !== '' && row.last < from) continue;
			if (until !== '' && row.first > until) continue;
			const about = row.issue ?? 'none';
			const byPerson = person === null || row.person === person;
			const onIssue = issue === null || about === issue;
			if (!(byPerson || onIssue) || !holds(row)) continue;
			if (byPerson && onIssue) rows.push(row);
			if (onIssue) people.set(row.person, (people.get(row.person) ?? 0) + 1);
			if (byPerson) issues.set(about, (issues.get(about) ?? 0) + 1);
		}
		return { rows, people: this.withOthers(facets(people, names.people)), issues: facets(issues, names.issues) };
	}

	/** The ref that stands for a person. */
	leaderOf(person: Ref): Ref {
		return this.leaders.get(person) ?? person;
	}

	private led(row: LedgerRow): LedgerRow {
		const leader = this.leaders.get(row.person);
		return leader === undefined ? row : { ...row, person: leader };
	}

	private withOthers(people: readonly Facet[]): readonly Facet[] {
		if (this.leaders.size === 0) return people;
		const also = new Map<Ref, Ref[]>();
		for (const [ref, leader] of this.leaders) also.set(leader, [...(also.get(leader) ?? []), ref]);
		return people.map((facet) => {
			const others = also.get(facet.ref);
			return others ? { ...facet, also: others } : facet;
		});
	}

	private search(words: string, names: LedgerNames): (row: LedgerRow) => boolean {
		const wanted = foldText(words).split(/\s+/).filter(Boolean);
		if (wanted.length === 0) return () => true;
		// A name is looked at once, not once for each of its statements.
		const called = (all: ReadonlyMap<Ref, string>, word: string) =>
			new Set([...all].filter(([, name]) => foldText(name).includes(word)).map(([ref]) => ref));
		const tests = wanted.map((word) => ({ word, people: called(names.people, word), issues: called(names.issues, word) }));
		return (row) => {
			let text = this.folded.get(row.key);
			if (text === undefined) {
				text = foldText(row.text);
				this.folded.set(row.key, text);
			}
			const held = text;
			return tests.every(
				({ word, people, issues }) =>
					people.has(row.person) || (row.issue !== null && issues.has(row.issue)) || held.includes(word),
			);
		};
	}

	private placeOf(row: LedgerRow): number {
		let low = 0;
		let high = this.rows.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (newestFirst(this.rows[middle] as LedgerRow, row) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** The latest first day leads; without a date last. Among equals the key decides, so that the order is always the same. */
export function newestFirst(a: LedgerRow, b: LedgerRow): number {
	if (a.first !== b.first) return a.first < b.first ? 1 : -1;
	return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function facets(counts: ReadonlyMap<Ref, number>, names: ReadonlyMap<Ref, string>): Facet[] {
	return [...counts]
		.map(([ref, count]) => ({ ref, name: ref === 'none' ? '' : nameOf(names, ref), count }))
		.sort((a, b) => foldText(a.name).localeCompare(foldText(b.name)));
}

/** The facet that a ref means, also where it is one of several refs of one person. */
export function facetOf(facets: readonly Facet[], ref: Ref | null): Facet | undefined {
	return ref === null ? undefined : facets.find((facet) => facet.ref === ref || facet.also?.includes(ref));
}
