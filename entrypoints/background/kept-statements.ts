import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import { refusal } from '../../lib/messages/refusal';
import { removeStatement, restoreStatement, reviseStatement } from '../../lib/store/statements';
import { useDatabase } from './database';
import { ledgerHas, ledgerLost } from './ledger';

const now = (): string => new Date().toISOString();

/** Changes a confirmed statement and keeps what it was. */
export async function revise(id: string, change: Partial<StatementFields>): Promise<KeptStatement> {
	const statement = await useDatabase((database) => reviseStatement(database, id, change, now()));
	await ledgerHas(statement);
	return statement;
}

/** Takes a confirmed statement off the record and gives it as it was. Refuses with `not-found`. */
export async function takeOff(id: string): Promise<KeptStatement> {
	const statement = await useDatabase((database) => removeStatement(database, id));
	await ledgerLost(id);
	if (!statement) throw refusal('not-found', `The statement ${id} is not on record.`);
	return statement;
}

/** Puts a statement that was taken off back as it was. */
export async function putBack(statement: KeptStatement): Promise<null> {
	await useDatabase((database) => restoreStatement(database, statement));
	await ledgerHas(statement);
	return null;
}
