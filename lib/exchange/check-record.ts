import * as v from 'valibot';
import type { Reason } from '../domain/file-problem';
import type { LibraryRecord, LibrarySection } from '../domain/library-record';
import type { Settings } from '../domain/settings';
import { RECORDS, SettingsField } from './schema';

/** A value that was checked: sound, with known fields only, or what is wrong and where in it. */
export type Checked<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly steps: readonly (string | number)[]; readonly reason: Reason };

/** Checks a record of one list of a library file. */
export function checkRecord(section: LibrarySection, value: unknown): Checked<LibraryRecord> {
	const checked = check(RECORDS[section], value);
	// The table of schemas and the table of types are held together by a test.
	return checked.ok ? { ok: true, value: { section, value: checked.value } as unknown as LibraryRecord } : checked;
}

/** Checks the settings of a library file. */
export function checkSettings(value: unknown): Checked<Settings> {
	return check(SettingsField, value);
}

function check<Schema extends v.GenericSchema>(schema: Schema, value: unknown): Checked<v.InferOutput<Schema>> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return { ok: true, value: result.output };
	const [issue] = result.issues;
	const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	return { ok: false, steps, reason: reasonOf(issue) };
}

/** Our schemas carry the reason as message; where a field is missing or unknown, valibot says so in its own way. */
function reasonOf(issue: v.BaseIssue<unknown>): Reason {
	if (issue.kind !== 'schema') return issue.message as Reason;
	if (issue.expected === 'never') return 'unknown';
	if (issue.received === 'undefined') return 'missing';
	return issue.type === 'picklist' && typeof issue.input === 'string' ? 'choice' : 'type';
}
