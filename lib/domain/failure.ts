/** What went wrong, in a form that can cross a message port. `code` picks the sentence that a person reads. */
export interface Failure {
	readonly code:
		| 'bad-request'
		| 'not-allowed'
		| 'no-access'
		| 'no-article'
		| 'not-found'
		| 'storage-full'
		| 'storage-broken'
		/** The database was made by a later version of On Record. */
		| 'storage-newer'
		/** Another window holds an older version of the database open. */
		| 'storage-held'
		/** One record cannot be read; all others can. */
		| 'record-damaged'
		/** Another import took the place of this one. */
		| 'import-replaced'
		| 'pack-broken'
		| 'internal';
	/** What is wrong and where, in English, for a report. */
	readonly detail: string;
}
