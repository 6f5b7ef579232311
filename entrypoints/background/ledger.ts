import { indexOf } from '../../lib/cards/dossier-index';
import type { Dossier } from '../../lib/domain/dossier';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import { keptEntry, type LedgerEntry, positionEntry } from '../../lib/ledger/entry';
import { Ledger } from '../../lib/ledger/ledger';
import { type LedgerNames, namesOf } from '../../lib/ledger/names';
import type { LedgerPage } from '../../lib/ledger/page';
import { keptKey, keptRow, openKey, positionRow } from '../../lib/ledger/row';
import type { LedgerProtocol } from '../../lib/messages/ledger-protocol';
import { interfaceLang } from '../../lib/messages/translate';
import { getStatements } from '../../lib/store/statements';
import { useDatabase } from './database';
import { followedDossiers } from './followed';
import { keptRows, type OwnRows } from './kept-rows';

/** All that is on record, as the followed dossiers and the store have it. */
export interface OpenLedger {
	readonly ledger: Ledger;
	readonly names: LedgerNames;
	readonly dossiers: readonly Dossier[];
	/** Damaged records of the store. */
	readonly broken: number;
	/** How many statements the reader has confirmed. */
	mine(): number;
}

/** A cache: only the background writes, so it knows every change. */
let cached: { readonly dossiers: readonly Dossier[]; readonly open: Promise<OpenLedger> } | null = null;

/** The reader's rows, on their way while the dossiers are still being read; let go of when a statement changes meanwhile. */
let early: Promise<OwnRows> | null = null;

/** The ledger, made once for however many ask, and anew when other dossiers are followed. */
export async function openLedger(): Promise<OpenLedger> {
	if (cached === null) {
		early ??= keptRows();
		// Whoever awaits it below is told.
		early.catch(() => {});
	}
	const dossiers = await followedDossiers();
	if (cached?.dossiers === dossiers) return cached.open;
	const open = (early ?? keptRows()).then((own) => build(dossiers, own));
	early = null;
	const mine = { dossiers, open };
	cached = mine;
	open.catch(() => {
		if (cached === mine) cached = null;
	});
	return open;
}

async function build(dossiers: readonly Dossier[], own: OwnRows): Promise<OpenLedger> {
	const { rows, words, gone, newer, broken, keep } = own;
	const positions = dossiers.flatMap((dossier) => {
		const { articles } = indexOf(dossier);
		return dossier.positions.map((position) => positionRow(position, dossier.id, articles.get(position.article)));
	});
	const names = namesOf(dossiers, interfaceLang());
	const ledger = new Ledger([...rows, ...positions], names.leaders, words);
	for (const key of gone) ledger.remove(key);
	for (const row of newer) ledger.put(row);
	keep((made) => ledger.searchIn(made));
	return { ledger, names, dossiers, broken, mine: () => ledger.size - positions.length };
}

/** Resolves when no ledger is being put together: for work on the same store that can wait, such as counting. */
export async function afterLedger(): Promise<void> {
	await Promise.allSettled([early, cached?.open]);
}

/** To be called when many statements may have changed at once. */
export function forgetLedger(): void {
	early = null;
	cached = null;
}

/** To be called when many have, with the rows of all: a ledger is made of them at once, and they are kept. */
export function ledgerIs(own: OwnRows): void {
	early = Promise.resolve(own);
	cached = null;
	// Whoever waits for the end of what changed them is answered first.
	setTimeout(() => {
		openLedger().catch((error: unknown) => console.warn('The record could not be put together.', error));
	});
}

/** To be called after a statement was put on record or changed. */
export async function ledgerHas(statement: KeptStatement): Promise<void> {
	early = null;
	// A ledger that could not be built is built anew by the next question.
	(await cached?.open.catch(() => null))?.ledger.put(keptRow(statement));
}

/** To be called after a statement was taken off the record. */
export async function ledgerLost(id: string): Promise<void> {
	early = null;
	(await cached?.open.catch(() => null))?.ledger.remove(keptKey(id));
}

/** The entries of keys, in this order; what is gone is left out. */
export async function entriesOf(keys: readonly string[], dossiers: readonly Dossier[]): Promise<readonly LedgerEntry[]> {
	const lang = interfaceLang();
	const named = keys.flatMap((key) => openKey(key) ?? []);
	const ids = named.flatMap(({ dossier, id }) => (dossier === null ? [id] : []));
	const kept = new Map(
		(ids.length === 0 ? [] : await useDatabase((database) => getStatements(database, ids))).map((one) => [one.id, one]),
	);
	return named.flatMap(({ dossier, id }) => {
		if (dossier === null) {
			const statement = kept.get(id);
			return statement ? [keptEntry(statement, dossiers, lang)] : [];
		}
		const followedOne = dossiers.find((one) => one.id === dossier);
		const index = followedOne && indexOf(followedOne);
		const position = index?.positions.get(id);
		return index && position ? [positionEntry(position, index, dossiers, lang)] : [];
	});
}

/** A stretch of what is on record. */
export async function ledgerPage({ filter, offset, limit }: LedgerProtocol['ledger']['ask']): Promise<LedgerPage> {
	const { ledger, names, dossiers, broken, mine } = await openLedger();
	const { rows, people, issues } = ledger.find(filter, names);
	const keys = rows.slice(offset, offset + limit).map(({ key }) => key);
	const entries = await entriesOf(keys, dossiers);
	return { total: rows.length, entries, people, issues, all: ledger.size, mine: mine(), broken };
}
