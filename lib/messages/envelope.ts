import { isObject, isText } from '../domain/guard';
import type { Failure } from './protocol';
import { isFailure, Refusal, refusal } from './refusal';

/** What a protocol is: for each request its question and its answer. */
export type Exchanges<P> = { readonly [K in keyof P]: { ask: unknown; answer: unknown } };

/** A request on its way. `to` keeps the two protocols apart where one port carries both. */
export interface Envelope {
	readonly to: 'background' | 'page';
	readonly name: string;
	readonly request: unknown;
}

/** An answer on its way back; a port that throws would lose the code. */
export type Reply = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly failure: Failure };

/** True for an envelope of ours, whatever is in it. */
export function isEnvelope(value: unknown): value is Envelope {
	return isObject(value) && (value.to === 'background' || value.to === 'page') && isText(value.name, 50) && 'request' in value;
}

/** The answer in a reply. Throws a `Refusal` when it holds a failure, or is no reply. */
export function openReply(reply: unknown): unknown {
	if (isObject(reply) && reply.ok === true) return reply.answer;
	if (isObject(reply) && reply.ok === false && isFailure(reply.failure)) throw new Refusal(reply.failure);
	throw refusal('internal', 'No answer: the receiver does not know the request, or is gone.');
}
