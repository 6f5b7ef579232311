import { firstDay, lastDay } from '../domain/partial-date';
import { foldText } from '../text/fold';
import type { LedgerFilter } from './filter';
import { type LedgerNames, nameOf } from './names';
import { Numbers } from './numbers';
import type { Ref } from './ref';
import type { LedgerRow, TextRow } from './row';
import { AT_ONCE, searchWords, type WordIndex } from './word-index';

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

/**
 * All statements on record, newest first. Each row has a place that it keeps as long as it is there; what is asked costs one
 * pass over numbers.
 */
export class Ledger {
	/** The rows by their places; those that were taken out stay, and are in no order. */
	private readonly places: LedgerRow[];
	/** Places, newest first. */
	private readonly order: number[];
	private readonly people = new Numbers<Ref>();
	private readonly issues = new Numbers<Ref | 'none'>();
	/** By place: the number of who said it, and of what it is on. */
	private readonly saidBy: number[] = [];
	private readonly saidOn: number[] = [];
	/** Places by key, made when first one is looked up: that so many rows are listed does not need it. */
	private placesByKey: Map<string, number> | null = null;
	/** What a search compares where there is no index, folded when it is first looked for, by place. */
	private readonly folded: (string | undefined)[] = [];

	/**
	 * Rows, each with another key. `leaders`: of actors that several dossiers have, which ref stands for which
	 * (`LedgerNames`): they are one person here. `words`: an index of the texts of the first rows, in this order.
	 */
	constructor(
		rows: readonly LedgerRow[],
		private readonly leaders: ReadonlyMap<Ref, Ref> = new Map(),
		private words: WordIndex | null = null,
	) {
		this.places = leaders.size === 0 ? [...rows] : rows.map((row) => this.led(row));
		for (const row of this.places) this.number(row);
		this.order = this.places
			.map((_, place) => place)
			.sort((a, b) => newestFirst(this.places[a] as LedgerRow, this.places[b] as LedgerRow));
	}

	/** How many statements are on record. */
	get size(): number {
		return this.order.length;
	}

	/** All of them, newest first. */
	get all(): readonly LedgerRow[] {
		return this.order.map((place) => this.places[place] as LedgerRow);
	}

	/** From now on the words of the first rows that it was made of are looked for in this index of them. */
	searchIn(words: WordIndex): void {
		this.words = words;
		for (let place = 0; place < words.size; place++) delete this.folded[place];
	}

	/** Puts a row in, in place of the one with its key. */
	put(given: TextRow): void {
		const row = this.led(given);
		this.remove(row.key);
		const place = this.places.push(row) - 1;
		this.number(row);
		this.byKey.set(row.key, place);
		this.order.splice(this.orderOf(row), 0, place);
	}

	/** Takes a row out; one that is not there is no error. */
	remove(key: string): void {
		const place = this.byKey.get(key);
		if (place === undefined) return;
		this.byKey.delete(key);
		delete this.folded[place];
		this.order.splice(this.orderOf(this.places[place] as LedgerRow), 1);
	}

	/** The statements that a filter leaves, and what each other choice of a person or an issue would leave. */
	find(filter: LedgerFilter, names: LedgerNames): Found {
		const { stance, origin } = filter;
		const person = filter.person === null ? null : this.people.find(this.leaderOf(filter.person));
		const issue = filter.issue === null ? null : this.issues.find(filter.issue);
		const from = filter.from === null ? '' : firstDay(filter.from);
		const until = filter.asOf === null ? '' : lastDay(filter.asOf);
		const holds = this.search(filter.words, names);
		const rows: LedgerRow[] = [];
		const people = this.people.zeros();
		const issues = this.issues.zeros();
		for (const place of this.order) {
			const row = this.places[place] as LedgerRow;
			if (stance !== null && row.stance !== stance) continue;
			if (origin !== null && row.origin !== origin) continue;
			// What has no date is neither before nor after one.
			if ((from !== '' || until !== '') && row.first === '') continue;
			if (from !== '' && row.last < from) continue;
			if (until !== '' && row.first > until) continue;
			const who = this.saidBy[place] as number;
			const about = this.saidOn[place] as number;
			const byPerson = person === null || who === person;
			const onIssue = issue === null || about === issue;
			if (!(byPerson || onIssue) || !holds(place)) continue;
			if (byPerson && onIssue) rows.push(row);
			if (onIssue) people[who] = (people[who] as number) + 1;
			if (byPerson) issues[about] = (issues[about] as number) + 1;
		}
		return {
			rows,
			people: this.withOthers(facets(this.people.counted(people), names.people)),
			issues: facets(this.issues.counted(issues), names.issues),
		};
	}

	/** The ref that stands for a person. */
	leaderOf(person: Ref): Ref {
		return this.leaders.get(person) ?? person;
	}

	private get byKey(): Map<string, number> {
		this.placesByKey ??= new Map(this.order.map((place) => [(this.places[place] as LedgerRow).key, place]));
		return this.placesByKey;
	}

	private number({ person, issue }: LedgerRow): void {
		this.saidBy.push(this.people.of(person));
		this.saidOn.push(this.issues.of(issue ?? 'none'));
	}

	private led<Row extends LedgerRow>(row: Row): Row {
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

	/** Whether the row of a place holds all words that are looked for. */
	private search(words: string, names: LedgerNames): (place: number) => boolean {
		const wanted = [...new Set(searchWords(words))];
		const tests: ((place: number) => boolean)[] = [];
		for (let at = 0; at < wanted.length; at += AT_ONCE) tests.push(this.searchFor(wanted.slice(at, at + AT_ONCE), names));
		return (place) => tests.every((test) => test(place));
	}

	private searchFor(parts: readonly string[], names: LedgerNames): (place: number) => boolean {
		// A name is looked at once, not once for each of its statements.
		const people = this.people.each((ref) => bitsIn(foldText(names.people.get(ref) ?? ''), parts));
		const issues = this.issues.each((ref) => bitsIn(foldText(names.issues.get(ref) ?? ''), parts));
		const { saidBy, saidOn } = this;
		const called = (place: number) => (people[saidBy[place] as number] as number) | (issues[saidOn[place] as number] as number);
		const indexed = this.words?.find(parts, called);
		const all = 2 ** parts.length - 1;
		return (place) => {
			if (indexed && place < indexed.length) return indexed[place] === 1;
			const text = this.folded[place] ?? foldText((this.places[place] as LedgerRow).text ?? '');
			this.folded[place] = text;
			return (called(place) | bitsIn(text, parts)) === all;
		};
	}

	private orderOf(row: LedgerRow): number {
		let low = 0;
		let high = this.order.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (newestFirst(this.places[this.order[middle] as number] as LedgerRow, row) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** Which of these parts a text holds, as bits. */
function bitsIn(text: string, parts: readonly string[]): number {
	let bits = 0;
	for (let bit = 0; bit < parts.length; bit++) if (text.includes(parts[bit] as string)) bits |= 1 << bit;
	return bits;
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
