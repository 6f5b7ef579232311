import { vi } from 'vitest';
import type { RecordServices } from '../../components/record/services';
import { indexOf } from '../../lib/cards/dossier-index';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import type { Lang } from '../../lib/domain/lang';
import { compareStandings, type Standing, type StandingKeys } from '../../lib/ledger/comparison';
import { keptEntry, type LedgerEntry, positionEntry } from '../../lib/ledger/entry';
import { EVERYTHING } from '../../lib/ledger/filter';
import { Ledger } from '../../lib/ledger/ledger';
import { nameOf, namesOf } from '../../lib/ledger/names';
import { keptKey, keptRow, positionKey, positionRow } from '../../lib/ledger/row';
import { timelineOf } from '../../lib/ledger/timeline';
import { fieldsOf } from '../../lib/store/statements';
import { bridge, kept } from '../ledger/samples';

/** A dossier of two people and three positions, in invented words. */
export const BRIDGE = bridge([
	['p1', 'ana-ferrer', 'toll', 'opposes', '2025-03-01', 'No toll on this bridge'],
	['p2', 'luis-pena', 'toll', 'supports', '2025-05-20', 'Who drives must pay'],
	['p3', 'luis-pena', 'night', 'neutral', '2024', 'The night is long'],
]);

/** What the record room asks, answered from a dossier and statements in memory as the background answers from its store. */
export function recordServices(statements: readonly KeptStatement[] = [kept('k1')], lang: Lang = 'en'): RecordServices {
	const store = new Map(statements.map((one) => [one.id, one]));
	const index = indexOf(BRIDGE);
	const open = () =>
		new Ledger([
			...BRIDGE.positions.map((one) => positionRow(one, BRIDGE.id, index.articles.get(one.article))),
			...[...store.values()].map(keptRow),
		]);
	const entries = (keys: readonly string[]): LedgerEntry[] =>
		keys.flatMap((key) => {
			const position = BRIDGE.positions.find(({ id }) => positionKey(BRIDGE.id, id) === key);
			const statement = [...store.values()].find(({ id }) => keptKey(id) === key);
			if (position) return [positionEntry(position, index, [BRIDGE], lang)];
			return statement ? [keptEntry(statement, [BRIDGE], lang)] : [];
		});
	const statement = (id: string): KeptStatement => {
		const found = store.get(id);
		if (!found) throw new Error(`There is no ${id}`);
		return found;
	};
	return {
		ledger: vi.fn(async (filter, offset, limit) => {
			const ledger = open();
			const { rows, people, issues } = ledger.find(filter, namesOf([BRIDGE], lang));
			const keys = rows.slice(offset, offset + limit).map(({ key }) => key);
			return {
				total: rows.length,
				entries: entries(keys),
				people,
				issues,
				all: ledger.size,
				mine: store.size,
				broken: 0,
			};
		}),
		timeline: vi.fn(async (filter, most) => {
			const names = namesOf([BRIDGE], lang);
			const found = open().find(filter, names);
			return { timeline: timelineOf(found, filter, names, most), people: found.people, issues: found.issues };
		}),
		entries: vi.fn(async (keys) => entries(keys)),
		progress: vi.fn(async () => null),
		compare: vi.fn(async ([one, other], asOf) => {
			const names = namesOf([BRIDGE], lang);
			const { people } = open().find(EVERYTHING, names);
			if (one === null || other === null) return { comparison: null, people };
			const whole = (standing: StandingKeys): Standing => ({
				...standing,
				latest: entries([standing.latest ?? ''])[0] ?? null,
			});
			const issues = compareStandings(open(), [one, other], asOf, names).map(({ ref, name, standings: [a, b] }) => ({
				ref,
				name,
				standings: [whole(a), whole(b)] as const,
			}));
			const called = [nameOf(names.people, one), nameOf(names.people, other)] as const;
			return { comparison: { names: called, issues }, people };
		}),
		exportStatements: vi.fn(async () => ({ name: 'on-record-statements.csv', size: 12_000, entries: 3, damaged: 0, unfit: 0 })),
		chart: vi.fn(async () => () => document.createElementNS('http://www.w3.org/2000/svg', 'svg')),
		download: vi.fn(),
		toPng: vi.fn(async () => new Blob(['png'])),
		revise: vi.fn(async (id, change) => {
			const { history, ...before } = statement(id);
			const at = '2025-09-01T12:00:00.000Z';
			const after: KeptStatement = { ...before, ...change, updatedAt: at, history: [...history, { at, before }] };
			store.set(id, after);
			return after;
		}),
		merge: vi.fn(async (into, from) => {
			const [kept, other] = [statement(into), statement(from)];
			const at = '2025-09-02T12:00:00.000Z';
			const before = fieldsOf(other);
			const merged = { ...kept, reports: [...kept.reports, ...other.reports], updatedAt: at, history: [{ at, before }] };
			store.set(into, merged);
			store.delete(from);
			return { into: kept, from: other, merged };
		}),
		unmerge: vi.fn(async ({ into, from }) => {
			store.set(into.id, into);
			store.set(from.id, from);
		}),
		followRecord: vi.fn(() => () => {}),
		takeOff: vi.fn(async (id) => {
			const was = statement(id);
			store.delete(id);
			return was;
		}),
		putBack: vi.fn(async (was) => {
			store.set(was.id, was);
		}),
		dossiers: vi.fn(async () => [BRIDGE]),
		copy: vi.fn(async () => {}),
	};
}
