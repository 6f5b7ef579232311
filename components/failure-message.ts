import type { Failure } from '../lib/domain/failure';
import type { MessageKey, Translate } from './translate';

const MESSAGES: Readonly<Record<Failure['code'], MessageKey>> = {
	'bad-request': 'failure_bad_request',
	'not-allowed': 'failure_not_allowed',
	'no-access': 'failure_no_access',
	'no-article': 'failure_no_article',
	'not-found': 'failure_not_found',
	'storage-full': 'failure_storage_full',
	'storage-broken': 'failure_storage_broken',
	'storage-newer': 'failure_storage_newer',
	'storage-held': 'failure_storage_held',
	'record-damaged': 'failure_record_damaged',
	'import-replaced': 'failure_import_replaced',
	'pack-broken': 'failure_pack_broken',
	internal: 'failure_internal',
};

/** What a person reads when something went wrong. An error that names no known failure counts as `internal`. */
export function failureMessage(t: Translate, error: unknown): string {
	return t(MESSAGES[failureCode(error)]);
}

/** The code of a rejected request (an error with a `failure`) or of a `Failure` itself. */
function failureCode(error: unknown): Failure['code'] {
	const failure = isRecord(error) && isRecord(error.failure) ? error.failure : error;
	const code = isRecord(failure) ? failure.code : null;
	return typeof code === 'string' && Object.hasOwn(MESSAGES, code) ? (code as Failure['code']) : 'internal';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
