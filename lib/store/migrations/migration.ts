import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A database and its versionchange transaction, of whatever schema the version before had. */
export type AnyDatabase = IDBPDatabase<unknown>;
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * One step from a version of the database to the next. It may await the database and nothing else, since the transaction
 * would end. A step is never changed once it was released: later changes are later steps.
 */
export type Migration = (database: AnyDatabase, transaction: UpgradeTransaction) => void | Promise<void>;
