import { describe, expect, it } from 'vitest';
import { openReply } from '../../lib/messages/envelope';
import { Refusal } from '../../lib/messages/refusal';

describe('openReply', () => {
	it('gives the answer, also when it is null', () => {
		expect(openReply({ ok: true, answer: null })).toBeNull();
	});
	it.each([
		['a failure', { ok: false, failure: { code: 'not-found', detail: 'gone' } }, 'not-found'],
		['a failure of no known code', { ok: false, failure: { code: 'whatever', detail: 'x' } }, 'internal'],
		['nothing at all', undefined, 'internal'],
		['something else', 'yes', 'internal'],
	])('throws a refusal for %s', (_what, reply, code) => {
		let caught: unknown;
		try {
			openReply(reply);
		} catch (error) {
			caught = error;
		}
		expect(caught).toBeInstanceOf(Refusal);
		expect((caught as Refusal).failure.code).toBe(code);
	});
});
