import { answer, type Handlers, type Rules } from '../../lib/messages/answer';
import { type Envelope, type Exchanges, isEnvelope, openReply } from '../../lib/messages/envelope';

/** A message port in memory: all that crosses it is cloned, as between a browser's processes. */
export function link<P extends Exchanges<P>, S>(rules: Rules<P, S>, sender: S) {
	return async (name: string, request: unknown): Promise<unknown> => {
		const envelope: unknown = structuredClone({ to: 'background', name, request } satisfies Envelope);
		if (!isEnvelope(envelope)) throw new Error('not an envelope');
		return openReply(structuredClone(await answer(envelope, sender, rules)));
	};
}

/** Handlers that note their calls; each answers `null` unless told otherwise. */
export function noting<P extends Exchanges<P>, S>(names: readonly (keyof P & string)[], calls: string[]): Handlers<P, S> {
	return Object.fromEntries(
		names.map((name) => [
			name,
			() => {
				calls.push(name);
				return null;
			},
		]),
	) as unknown as Handlers<P, S>;
}
