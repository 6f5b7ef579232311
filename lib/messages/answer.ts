import type { Envelope, Exchanges, Reply } from './envelope';
import type { Failure } from './protocol';
import { failureOf, refusal } from './refusal';
import type { Shapes } from './shape-parts';

/** One function for each request of a protocol; `S` is who asks. A handler refuses by throwing. */
export type Handlers<P extends Exchanges<P>, S> = {
	readonly [K in keyof P]: (request: P[K]['ask'], sender: S) => Promise<P[K]['answer']> | P[K]['answer'];
};

/** How a served protocol answers: who may ask what, and which failure an error becomes. */
export interface Rules<P extends Exchanges<P>, S> {
	readonly handlers: Handlers<P, S>;
	readonly shapes: Shapes<P>;
	readonly mayAsk: (sender: S, name: string, request: unknown) => boolean;
	/** The failure of an error that a handler throws; `null` for one it does not know. */
	readonly explain?: (error: unknown) => Failure | null;
}

/**
 * Answers one request: checks the right to ask and the shape before the handler sees anything,
 * and turns every error into a failure. Never rejects.
 */
export async function answer<P extends Exchanges<P>, S>(
	{ name, request }: Envelope,
	sender: S,
	{ handlers, shapes, mayAsk, explain }: Rules<P, S>,
): Promise<Reply> {
	try {
		if (!Object.hasOwn(handlers, name)) throw refusal('bad-request', `There is no request named ${JSON.stringify(name)}.`);
		const known = name as keyof P;
		if (!mayAsk(sender, name, request)) throw refusal('not-allowed', `A web page may not ask for ${name}.`);
		if (!shapes[known](request)) throw refusal('bad-request', `The request ${name} does not have the shape it should have.`);
		return { ok: true, answer: await handlers[known](request as P[keyof P]['ask'], sender) };
	} catch (error) {
		const failure = explain?.(error) ?? failureOf(error);
		if (failure.code === 'internal') console.error(error);
		return { ok: false, failure };
	}
}
