import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { failureMessage } from '../../components/failure-message';
import type { MessageKey } from '../../components/translate';
import type { Failure } from '../../lib/domain/failure';
import { MESSAGES } from './translate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { en, es } = MESSAGES;
const keys = Object.keys(en) as (keyof typeof en)[];

function sources(): string {
	const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
		readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${ROOT}/${folder}/${path}`),
	);
	return [...files.filter((path) => /\.tsx?$/.test(path)), `${ROOT}/wxt.config.ts`]
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
}

/** A manifest asks by `__MSG_name__`; all else names a message in quotes. */
const isUsed = (text: string, key: string) => text.includes(`'${key}'`) || text.includes(`__MSG_${key}__`);
const placeholders = (message: string) => [...message.matchAll(/\$\d/g)].map(String).sort();

describe('the messages', () => {
	it('are the same in both languages, with the same placeholders', () => {
		expect(Object.keys(es)).toEqual(keys);
		expect(keys.filter((key) => String(placeholders(en[key].message)) !== String(placeholders(es[key].message)))).toEqual([]);
	});

	it('are all there, and differ but for a few words that both languages share', () => {
		expect(keys.filter((key) => !en[key].message.trim() || !es[key].message.trim())).toEqual([]);
		expect(keys.filter((key) => en[key].message === es[key].message)).toEqual(['openOriginal']);
	});

	it('have names that a manifest can carry', () => {
		expect(keys.filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
	});

	it('have one for each way to fail, called by its code', () => {
		const t = (key: MessageKey) => key;
		const codes: Readonly<Record<Failure['code'], 0>> = {
			...{ 'bad-request': 0, 'not-allowed': 0, 'no-access': 0, 'no-article': 0, 'not-found': 0, 'storage-full': 0 },
			...{ 'storage-broken': 0, 'storage-newer': 0, 'storage-held': 0, 'record-damaged': 0, 'import-replaced': 0 },
			...{ 'pack-broken': 0, internal: 0 },
		};
		for (const code of Object.keys(codes)) {
			const key = `failure_${code.replace('-', '_')}`;
			expect(keys).toContain(key);
			expect(failureMessage(t, { failure: { code } })).toBe(key);
			expect(failureMessage(t, { code })).toBe(key);
		}
		for (const error of [new Error('x'), null, 'not-found', { code: 'constructor' }, { failure: { code: 'odd' } }])
			expect(failureMessage(t, error)).toBe('failure_internal');
	});

	it('are all used', () => {
		const text = sources();
		expect(keys.filter((key) => !isUsed(text, key))).toEqual([]);
	});

	it('are all defined where they are asked for', () => {
		const asked = [...sources().matchAll(/\b(?:t|translate)\(\s*'([^']+)'|__MSG_(\w+?)__/g)].map((match) => match[1] ?? match[2]);
		expect(asked.filter((key) => !keys.some((known) => known === key))).toEqual([]);
	});

	it('fit the stores: the description has at most 132 characters', () => {
		expect(en.extDescription.message.length).toBeLessThanOrEqual(132);
		expect(es.extDescription.message.length).toBeLessThanOrEqual(132);
	});

	it('use typographic quotation marks', () => {
		expect(keys.filter((key) => /["']/.test(en[key].message + es[key].message))).toEqual([]);
	});
});
