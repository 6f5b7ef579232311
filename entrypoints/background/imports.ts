import type { CutOffImport, ImportCounts, ImportState } from '../../lib/domain/import-counts';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import { keptRow, type TextRow } from '../../lib/ledger/row';
import { type ExchangeProtocol, importLock } from '../../lib/messages/exchange-protocol';
import { tellRecordChanged } from '../../lib/messages/record-changed';
import { refusal } from '../../lib/messages/refusal';
import { commitImport } from '../../lib/store/commit-import';
import { beginImport, dropImport, readJournal, sealImport } from '../../lib/store/incoming';
import { useDatabase } from './database';
import { dossiersChanged } from './dossiers-changed';
import { forgetKept } from './kept';
import { newRows } from './kept-rows';
import { forgetLedger, ledgerIs } from './ledger';
import { readUnreadSoon } from './read-unread';
import { libraryChanged } from './reading-list';
import { whileHolding } from './settings-at-hand';

/** Imports that are being taken over at this moment. Lost with the worker, and so are they: nothing of them is kept. */
const running = new Map<string, { part: number; cancelled: boolean }>();

/** Begins the import of a file and gives its id. */
export async function begin(name: string): Promise<string> {
	const id = crypto.randomUUID();
	await useDatabase((database) => beginImport(database, id, name, new Date().toISOString()));
	return id;
}

/** Takes an import over. Rejects, with nothing changed, when it is cancelled in the middle. */
export async function commit({ id, parts, settings, adding }: ExchangeProtocol['commitImport']['ask']): Promise<ImportCounts> {
	const state = { part: 0, cancelled: false };
	running.set(id, state);
	const onPart = (part: number) => {
		if (state.cancelled) throw refusal('bad-request', 'The import was cancelled.');
		state.part = part;
	};
	try {
		const now = new Date().toISOString();
		await useDatabase((database) => sealImport(database, id, { parts, settings, adding }, now));
		const rows = new Map<string, TextRow>();
		let isSound = true;
		const onStatement = (statement: KeptStatement | null) => {
			if (statement) rows.set(statement.id, keptRow(statement));
			else isSound = false;
		};
		const how = { id, parts, settings, now, adding, onPart, onStatement };
		const counts = await whileHolding(() => useDatabase((database) => commitImport(database, how)));
		// At once: a change that comes now is told to the ledger that these rows make.
		if (counts.statements.added + counts.statements.changed > 0) {
			// None were shown of an import that had been taken over before.
			if (isSound && rows.size > 0) ledgerIs(newRows([...rows.values()], 0));
			else forgetLedger();
		}
		libraryChanged(null);
		forgetKept();
		if (settings || counts.dossiers.added + counts.dossiers.changed > 0) await dossiersChanged();
		tellRecordChanged();
		readUnreadSoon();
		return counts;
	} finally {
		running.delete(id);
	}
}

/** The import that was cut off: its journal is open, and no window is at work on it. */
export async function cutOff(): Promise<CutOffImport | null> {
	const journal = await useDatabase(readJournal);
	if (!journal || journal.done || running.has(journal.id)) return null;
	const { held = [], pending = [] } = await navigator.locks.query();
	if ([...held, ...pending].some(({ name }) => name === importLock(journal.id))) return null;
	return { id: journal.id, name: journal.name, whole: journal.whole !== null };
}

/** Finishes an import of which all parts are there. Refuses with `not-found` when they are not. */
export async function finish(id: string): Promise<ImportCounts> {
	const journal = await useDatabase(readJournal);
	if (journal?.id !== id || !journal.whole) throw refusal('not-found', 'Of this import not all parts are there.');
	return journal.done ?? commit({ id, ...journal.whole });
}

/** Where an import stands, also one that an earlier worker began. */
export async function importState(id: string): Promise<ImportState> {
	const here = running.get(id);
	// Not asked of the store, which answers only when the import is over.
	if (here) return { kind: 'committing', parts: here.part };
	const journal = await useDatabase(readJournal);
	if (journal?.id !== id) return { kind: 'gone' };
	return journal.done ? { kind: 'done', counts: journal.done } : { kind: 'staged' };
}

/** Gives an import up: at its next part, when it is being taken over. */
export async function cancel(id: string): Promise<null> {
	const state = running.get(id);
	if (state) state.cancelled = true;
	await useDatabase((database) => dropImport(database, id));
	return null;
}
