import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import { tellRecordChanged } from '../../lib/messages/record-changed';
import { refusal } from '../../lib/messages/refusal';
import { addStatement, removeStatement, restoreStatement, reviseStatement } from '../../lib/store/statements';
import { useDatabase } from './database';
import { forgetKept } from './kept';
import { ledgerHas, ledgerLost } from './ledger';

const now = (): string => new Date().toISOString();

/** After every change: what was remembered of the record is stale, and open views show it. */
async function changed(ledger: Promise<void>): Promise<void> {
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
	const statement = await useDatabase((database) => reviseStatement(database, id, change, now()));
	await changed(ledgerHas(statement));
	return statement;
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
