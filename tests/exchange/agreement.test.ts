import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import type { InferOutput } from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { isLibraryRecord } from '../../lib/domain/is-library-record';
import { isSettings } from '../../lib/domain/is-settings';
import type { LibrarySections } from '../../lib/domain/library-record';
import type { Settings } from '../../lib/domain/settings';
import { checkRecord, checkSettings } from '../../lib/exchange/check-record';
import { LibraryFile, RECORDS, type SettingsField } from '../../lib/exchange/schema';
import { anyRecord, anySettings, anyText } from './arbitrary';

type Plain<T> = T extends object ? { -readonly [K in keyof T]-?: Plain<Exclude<T[K], undefined>> } : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type SameFields<A, B> = Same<Plain<A>, Plain<B>>;

/**
 * A field that the types have and the file format does not would be lost by every export. When this does not compile,
 * add the field to lib/exchange/schema.ts, and to public/library.schema.json by `-u`.
 */
const complete: {
	readonly articles: SameFields<InferOutput<typeof RECORDS.articles>, LibrarySections['articles']>;
	readonly annotations: SameFields<InferOutput<typeof RECORDS.annotations>, LibrarySections['annotations']>;
	readonly statements: SameFields<InferOutput<typeof RECORDS.statements>, LibrarySections['statements']>;
	readonly dismissals: SameFields<InferOutput<typeof RECORDS.dismissals>, LibrarySections['dismissals']>;
	readonly settings: SameFields<InferOutput<typeof SettingsField>, Settings>;
} = { articles: true, annotations: true, statements: true, dismissals: true, settings: true };

/** A value with one thing in it changed: replaced, added or taken away, however deep. */
function changed(value: unknown, path: readonly number[], by: unknown): unknown {
	const [first = 0, ...rest] = path;
	if (typeof value !== 'object' || value === null) return by;
	const keys = Object.keys(value);
	const at = first % (keys.length + 2);
	const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
	const key = keys[at];
	if (key === undefined) {
		if (at === keys.length) copy[Array.isArray(value) ? String(keys.length) : 'more'] = by;
		return copy;
	}
	if (rest.length === 0 && !Array.isArray(value) && by === undefined) delete copy[key];
	else copy[key] = rest.length === 0 ? by : changed(copy[key], rest, by);
	return copy;
}

const instead = fc.oneof(
	anyText,
	fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1.5, Number.NaN, [], {}, ['sea', 'sea'], ' x', 'x'.repeat(300)),
	fc.constantFrom(
		'2025-08-09',
		'2025-08-09T10:00:00.000Z',
		'2025-99-99T10:00:00Z',
		'https://x',
		'http:///x',
		'supports',
		'direct',
	),
);
const path = fc.array(fc.nat(12), { minLength: 1, maxLength: 5 });

describe('the file format and the guards of the library', () => {
	it('have the same fields', () => {
		expect(Object.values(complete)).not.toContain(false);
	});

	it('take the same records for sound', () => {
		const seen = { sound: 0, broken: 0 };
		fc.assert(
			fc.property(anyRecord, path, instead, fc.boolean(), ({ section, value }, steps, by, whole) => {
				const record = whole ? value : changed(value, steps, by);
				const sound = isLibraryRecord({ section, value: record });
				const checked = checkRecord(section, record);
				seen[sound ? 'sound' : 'broken']++;
				// A field that is too many is no harm in memory, but no file may have it.
				const known = !checked.ok && checked.reason === 'unknown' ? true : checked.ok;
				expect([known, checked.ok ? null : checked.reason]).toEqual([sound, checked.ok ? null : expect.any(String)]);
			}),
			{ numRuns: 3000 },
		);
		expect(Math.min(seen.sound, seen.broken)).toBeGreaterThan(300);
	});

	it('take the same settings for sound', () => {
		fc.assert(
			fc.property(anySettings, path, instead, (settings, steps, by) => {
				const value = changed(settings, steps.slice(0, 2), by);
				const checked = checkSettings(value);
				expect(checked.ok || checked.reason === 'unknown').toBe(isSettings(value));
			}),
			{ numRuns: 1000 },
		);
	});
});

/** After a change of the format: `npx vitest run --config tests/vitest.config.ts tests/exchange/agreement.test.ts -u`. */
test('the published JSON Schema says what the source says', async () => {
	const { $schema, ...schema } = toJsonSchema(LibraryFile, {
		target: 'draft-2020-12',
		typeMode: 'input',
		// What a schema cannot say (days that exist, a stance with every issue) is checked when the file is read.
		ignoreActions: ['check'],
		definitions: {
			dossier: RECORDS.dossiers,
			article: RECORDS.articles,
			annotation: RECORDS.annotations,
			statement: RECORDS.statements,
			dismissal: RECORDS.dismissals,
		},
	});
	const published = {
		$schema,
		title: 'On Record library, format 1',
		description: 'All that On Record keeps for a reader. Described in docs/library-format.md of On Record.',
		...schema,
	};
	await expect(`${JSON.stringify(published, null, '\t')}\n`).toMatchFileSnapshot('../../public/library.schema.json');
});
