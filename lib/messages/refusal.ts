import { isObject, isOneOf, isText } from '../domain/guard';
import type { Failure } from './protocol';

const CODES: readonly Failure['code'][] = [
	'bad-request',
	'not-allowed',
	'no-access',
	'no-article',
	'not-found',
	'storage-full',
	'storage-broken',
	'storage-newer',
	'storage-held',
	'record-damaged',
	'import-replaced',
	'pack-broken',
	'internal',
];

const MAX_DETAIL = 500;

/** A request that was not met. `failure` is what crosses the port; `message` is its detail. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(failure.detail);
		this.failure = failure;
	}
}

/** Makes a `Refusal` from a code and a detail in English. */
export function refusal(code: Failure['code'], detail: string): Refusal {
	return new Refusal({ code, detail });
}

/** True for a `Failure` as it arrives over a port. */
export function isFailure(value: unknown): value is Failure {
	return isObject(value) && isOneOf(value.code, CODES) && isText(value.detail, MAX_DETAIL);
}

/**
 * What the other side is told of an error: a refusal's own failure, and of anything else the message, cut short.
 * A stack never crosses the port.
 */
export function failureOf(error: unknown): Failure {
	const { code, detail } =
		error instanceof Refusal
			? error.failure
			: { code: 'internal' as const, detail: error instanceof Error ? error.message : String(error) };
	return { code, detail: detail.slice(0, MAX_DETAIL) };
}
