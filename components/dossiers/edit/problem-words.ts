import type { EditProblem } from '../../../lib/domain/dossier-edit';
import { LANGS, type Lang } from '../../../lib/domain/lang';
import type { MessageKey, Translate } from '../../translate';

/** What the validation of packs says of what can be typed into a form, and how a reader is told. */
const WORDS: readonly (readonly [RegExp, MessageKey])[] = [
	[/^must not be empty|^is missing$/, 'wrongEmpty'],
	[/^must not be longer than (\d+) characters$/, 'wrongLong'],
	[/^must be one line of text/, 'wrongLine'],
	[/^must be a date|^there is no such day/, 'wrongDate'],
	[/^is still to come$/, 'wrongFuture'],
	[/ is before /, 'wrongOrder'],
	[/^is given twice$/, 'wrongTwice'],
	[/^must be an http\(s\) address$|^is no valid address$/, 'wrongAddress'],
	[/^must be a Wikidata item/, 'wrongWikidata'],
	[/^has no name of the kind "full"$/, 'wrongNoFull'],
	[/^must be a slug|^there is no (?:actor|issue|article|term|organization) "/, 'wrongUnchosen'],
	[/^must not have more than (\d+)/, 'wrongMany'],
];

/**
 * Problems by their place, in words: of each place the first. A text left out in one language is said by the other, so
 * where both are missing only the reader's own is asked for.
 */
export function problemsByPath(
	problems: readonly (readonly [path: string, problem: EditProblem])[],
	t: Translate,
	lang: Lang,
): ReadonlyMap<string, string> {
	const words = new Map<string, string>();
	for (const [path, problem] of problems) if (!words.has(path)) words.set(path, problemWords(problem, t));
	for (const path of [...words.keys()]) {
		const [, of] = /\/([a-z]{2})$/.exec(path) ?? [];
		if (LANGS.some((one) => one === of && one !== lang) && words.has(path.replace(/[^/]+$/, lang))) words.delete(path);
	}
	return words;
}

/** What is wrong, in the reader's language; in the validation's own English where there is no sentence for it. */
export function problemWords({ message }: EditProblem, t: Translate): string {
	for (const [pattern, key] of WORDS) {
		const found = pattern.exec(message);
		if (found) return t(key, found[1] ?? '');
	}
	return message;
}
