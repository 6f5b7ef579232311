import { isSameActor } from '../../lib/cards/same-actor';
import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import type { Merging } from '../../lib/messages/ledger-protocol';
import { tellRecordChanged } from '../../lib/messages/record-changed';
import { refusal } from '../../lib/messages/refusal';
import {
	addStatement,
	getStatements,
	mergeStatements,
	removeStatement,
	restoreStatement,
	reviseStatement,
	unmergeStatements,
} from '../../lib/store/statements';
import { useDatabase } from './database';
import { followedDossiers } from './followed';
import { forgetKept } from './kept';
import { ledgerHas, ledgerLost } from './ledger';
import { refuseFuture } from './refuse-future';

const now = (): string => new Date().toISOString();

/** After every change: what was remembered of the record is stale, and open views show it. */
async function changed(ledger: Promise<unknown>): Promise<void> {
	forgetKept();
	await ledger;
	tellRecordChanged();
}

/** Puts a statement on record under an id of its own. */
export async function putOn(fields: StatementFields): Promise<KeptStatement> {
	const statement = await useDatabase((database) => addStatement(database, crypto.randomUUID(), fields, now()));
	await changed(ledgerHas(statement));
	return statement;
}

/** Changes a confirmed statement and keeps what it was. */
export async function revise(id: string, change: Partial<StatementFields>): Promise<KeptStatement> {
	refuseFuture(change.date);
	const statement = await useDatabase((database) => reviseStatement(database, id, change, now()));
	await changed(ledgerHas(statement));
	return statement;
}

/** Makes two confirmed statements of one speaker one. Refuses with `not-found` when one is not on record. */
export async function merge(into: string, from: string): Promise<Merging> {
	const dossiers = await followedDossiers();
	const isSame = (one: KeptStatement, other: KeptStatement) => isSameActor(dossiers, one, other);
	const done = await useDatabase(async (database): Promise<Merging> => {
		const [kept, other] = await getStatements(database, [into, from]);
		if (!kept || !other) throw refusal('not-found', 'One of the statements is not on record any more.');
		return { into: kept, from: other, merged: await mergeStatements(database, into, from, now(), isSame) };
	});
	await changed(Promise.all([ledgerHas(done.merged), ledgerLost(from)]));
	return done;
}

/** Undo of that: both are as they were. */
export async function unmerge(into: KeptStatement, from: KeptStatement, at: string): Promise<null> {
	await useDatabase((database) => unmergeStatements(database, into, from, at));
	await changed(Promise.all([ledgerHas(into), ledgerHas(from)]));
	return null;
}

/** Takes a confirmed statement off the record and gives it as it was. Refuses with `not-found`. */
export async function takeOff(id: string): Promise<KeptStatement> {
	const statement = await useDatabase((database) => removeStatement(database, id));
	await changed(ledgerLost(id));
	if (!statement) throw refusal('not-found', `The statement ${id} is not on record.`);
	return statement;
}

/** Puts a statement that was taken off back as it was. */
export async function putBack(statement: KeptStatement): Promise<null> {
	await useDatabase((database) => restoreStatement(database, statement));
	await changed(ledgerHas(statement));
	return null;
}
