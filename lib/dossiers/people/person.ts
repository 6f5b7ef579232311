import type { Actor, ActorName, Role } from '../../domain/dossier';
import { firstDay, isPartialDate, lastDay } from '../../domain/partial-date';
import type { PeopleProblem } from '../../domain/people-file';
import { LIMITS } from '../limits';

/** What a file says of somebody, before it is made ready for a dossier. */
export interface RawPerson {
	/** JSON Pointer of the entry. */
	readonly path: string;
	readonly id: string;
	readonly name: string;
	readonly wikidata: string | null;
	readonly names: readonly ActorName[];
	readonly roles: readonly (Role & { readonly path: string })[];
	readonly summary: { readonly en: string; readonly es: string };
}

/**
 * Somebody of a file as an entry of a dossier, which is always one that a dossier may hold: texts in one line and not too
 * long, dates that exist. What had to be left out goes to `problems`.
 */
export function personOf(raw: RawPerson, problems: PeopleProblem[]): Actor {
	const name = cut(raw.name, LIMITS.name);
	const roles = raw.roles.slice(0, LIMITS.innerList).map(({ path, ...role }) => soundRole(role, path, problems));
	const latest = roles.toSorted((a, b) => (firstDay(a.from ?? '0000') < firstDay(b.from ?? '0000') ? 1 : -1))[0];
	const summary = (text: string, other: string, lang: 'en' | 'es') =>
		cut(text, LIMITS.text) || cut(other, LIMITS.text) || latest?.title[lang] || name;
	return {
		...{ id: raw.id, type: 'person', name, wikidata: raw.wikidata },
		names: namesOf(name, raw.names),
		roles,
		summary: { en: summary(raw.summary.en, raw.summary.es, 'en'), es: summary(raw.summary.es, raw.summary.en, 'es') },
	};
}

/** Text in one line, without characters that no dossier may hold. */
export function line(text: string): string {
	return (
		text
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is kept out.
			.replace(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\s]+/g, ' ')
			.trim()
	);
}

function cut(text: string, most: number): string {
	// Half of a letter is none.
	return line(text)
		.slice(0, most)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trim();
}

/** The name, and what else is a name by itself: a nickname of one word could be anybody's. */
function namesOf(name: string, others: readonly ActorName[]): readonly ActorName[] {
	const names: ActorName[] = [{ text: name, lang: '*', kind: 'full' }];
	for (const other of others.slice(0, LIMITS.innerList - 1)) {
		const text = cut(other.text, LIMITS.name);
		const acronym = /^\p{Lu}{3,6}$/u.test(text);
		if (!acronym && !/^\p{Lu}\S*\s.*\p{Lu}/u.test(text)) continue;
		if (names.some((known) => known.text === text && (known.lang === '*' || known.lang === other.lang))) continue;
		const [from, to] = [dateOrNull(other.from), dateOrNull(other.to)];
		names.push({
			...{ text, lang: other.lang, kind: acronym ? 'acronym' : 'full' },
			...(inOrder(from, to) && { ...(from && { from }), ...(to && { to }) }),
		});
	}
	return names;
}

function soundRole({ title, from, to, organization }: Role, path: string, problems: PeopleProblem[]): Role {
	const titles = { en: cut(title.en, LIMITS.line), es: cut(title.es, LIMITS.line) };
	const dates = { from: dateOrNull(from), to: dateOrNull(to) };
	for (const [field, given] of [
		['from', from],
		['to', to],
	] as const)
		if (given && !dates[field]) problems.push({ path, reason: 'date', detail: line(given).slice(0, 40) });
	if (inOrder(dates.from, dates.to)) return { title: titles, organization, ...dates };
	problems.push({ path, reason: 'date', detail: `${dates.from} – ${dates.to}` });
	return { title: titles, organization, from: null, to: null };
}

/** A day as the format writes it: of a time the day, of a date with an unknown part what is known. */
function dateOrNull(date: string | null | undefined): string | null {
	const known =
		date
			?.trim()
			.slice(0, 10)
			.replace(/(-00)+$/, '') ?? '';
	return isPartialDate(known) ? known : null;
}

function inOrder(from: string | null, to: string | null): boolean {
	return from === null || to === null || firstDay(from) <= lastDay(to);
}
