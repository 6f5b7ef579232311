import type { Problem } from '../domain/file-problem';
import type { LibraryRecord, LibrarySection } from '../domain/library-record';
import type { Settings } from '../domain/settings';
import { checkRecord } from './check-record';
import { pointer } from './problem';

/** What comes out of a library file, in its order. After a problem that is `fatal` nothing more comes. */
export type LibraryItem =
	/** `chars`: how much of the file it takes. */
	| { readonly kind: 'record'; readonly record: LibraryRecord; readonly chars: number }
	| { readonly kind: 'settings'; readonly settings: Settings }
	| { readonly kind: 'problem'; readonly problem: Problem; readonly fatal: boolean };

/** A value of one list of the file as a record, or as what is wrong with it. `value`: `undefined` for what is no JSON. */
export function recordItem(section: LibrarySection, index: number, line: number, value: unknown, chars: number): LibraryItem {
	if (value === undefined) return problem(line, [section, index], 'syntax');
	const checked = checkRecord(section, value);
	if (checked.ok) return { kind: 'record', record: checked.value, chars };
	return problem(line, [section, index, ...checked.steps], checked.reason);
}

/** Something that is wrong, with what follows still to be read. */
export function problem(line: number, steps: readonly (string | number)[], reason: Problem['reason']): LibraryItem {
	return { kind: 'problem', problem: { line, path: pointer(steps), reason }, fatal: false };
}
