import type { Failure } from '../lib/domain/failure';
import type { MessageKey, Translate } from './translate';

type Snake<Code extends string> = Code extends `${infer Head}-${infer Tail}` ? `${Head}_${Tail}` : Code;
/** A failure's message is called by its code. */
type FailureKey = `failure_${Snake<Failure['code']>}`;

const KEYS: readonly (FailureKey & MessageKey)[] = [
	'failure_bad_request',
	'failure_not_allowed',
	'failure_no_access',
	'failure_no_article',
	'failure_not_found',
	'failure_storage_full',
	'failure_storage_broken',
	'failure_storage_newer',
	'failure_storage_held',
	'failure_record_damaged',
	'failure_import_replaced',
	'failure_pack_broken',
];

/** What a person reads when something went wrong. An error that names no known failure counts as `internal`. */
export function failureMessage(t: Translate, error: unknown): string {
	// A rejected request (an error with a `failure`), or a `Failure` itself.
	const failure = isRecord(error) && isRecord(error.failure) ? error.failure : error;
	const key = isRecord(failure) && `failure_${String(failure.code).replace('-', '_')}`;
	return t(KEYS.find((known) => known === key) ?? 'failure_internal');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
