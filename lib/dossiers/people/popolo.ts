import type { ActorName, Role } from '../../domain/dossier';
import { isObject } from '../../domain/guard';
import type { PeopleProblem } from '../../domain/people-file';
import { line, type RawPerson } from './person';

type Fields = Readonly<Record<string, unknown>>;

/** True for what may be Popolo: a person, a list of them, or an object with a list called `persons`. */
export function isPopolo(value: unknown): boolean {
	if (Array.isArray(value)) return value.some(isPerson);
	return isObject(value) && (Array.isArray(value.persons) || isPerson(value));
}

/**
 * The people of Popolo JSON (https://www.popoloproject.com/specs/): a person, a list of them, or an object with `persons`
 * and what they refer to. Names and offices are those of the file; the language of an office is not told by it.
 */
export function readPopolo(value: unknown, problems: PeopleProblem[]): readonly RawPerson[] {
	const root: Fields = isObject(value) && Array.isArray(value.persons) ? value : {};
	const list = Array.isArray(value) ? value : Array.isArray(root.persons) ? root.persons : [value];
	const at = Array.isArray(value) ? '' : Array.isArray(root.persons) ? '/persons' : null;
	const links = linksOf(root);
	const seen = new Set<string>();
	return list.flatMap((person: unknown, index): RawPerson[] => {
		const path = at === null ? '' : `${at}/${index}`;
		if (!isObject(person)) return miss(problems, path, 'type', '');
		const id = textOf(person.id);
		if (id !== '' && seen.has(id)) return miss(problems, path, 'twice', id);
		seen.add(id);
		const name = textOf(person.name) || [person.given_name, person.family_name].map(textOf).filter(Boolean).join(' ');
		if (name === '') return miss(problems, path, 'no-name', id);
		const summary = textOf(person.summary) || textOf(person.biography);
		return [
			{
				...{ path, id: id || String(index), name, wikidata: wikidataOf(person), names: namesOf(person) },
				roles: rolesOf(person, path, links),
				summary: { en: summary, es: summary },
			},
		];
	});
}

/** What memberships refer to, by id, and the memberships that stand beside the people, by person. */
interface Links {
	readonly organizations: ReadonlyMap<string, Fields>;
	readonly posts: ReadonlyMap<string, Fields>;
	readonly events: ReadonlyMap<string, Fields>;
	readonly memberships: ReadonlyMap<string, readonly (readonly [path: string, membership: Fields])[]>;
}

function linksOf(root: Fields): Links {
	const memberships = new Map<string, (readonly [string, Fields])[]>();
	for (const [index, one] of listOf(root.memberships).entries()) {
		const person = textOf(one.person_id) || (isObject(one.person) ? textOf(one.person.id) : '');
		// A membership of nobody is not one of everybody without an identifier.
		if (person === '') continue;
		const own = memberships.get(person);
		if (own) own.push([`/memberships/${index}`, one]);
		else memberships.set(person, [[`/memberships/${index}`, one]]);
	}
	return { organizations: byId(root.organizations), posts: byId(root.posts), events: byId(root.events), memberships };
}

function rolesOf(person: Fields, path: string, links: Links): readonly (Role & { readonly path: string })[] {
	const own = listOf(person.memberships).map((one, index) => [`${path}/memberships/${index}`, one] as const);
	return [...own, ...(links.memberships.get(textOf(person.id)) ?? [])].flatMap(([at, membership]) => {
		const post = isObject(membership.post) ? membership.post : links.posts.get(textOf(membership.post_id));
		const body = isObject(membership.organization)
			? membership.organization
			: links.organizations.get(textOf(membership.organization_id) || textOf(post?.organization_id));
		const role = textOf(membership.label) || textOf(post?.label) || textOf(membership.role) || textOf(post?.role);
		const title = [role, textOf(body?.name)].filter(Boolean).join(', ');
		if (title === '') return [];
		const period = links.events.get(textOf(membership.legislative_period_id));
		const from = textOf(membership.start_date) || textOf(period?.start_date) || null;
		const to = textOf(membership.end_date) || textOf(period?.end_date) || null;
		return [{ path: at, title: { en: title, es: title }, organization: null, from, to }];
	});
}

/** Other names in a language of ours, or in none: those in others are not read. */
function namesOf(person: Fields): readonly ActorName[] {
	return listOf(person.other_names).flatMap((other) => {
		// `es-419` and `en_GB` are Spanish and English; `est` is neither.
		const [lang = ''] = textOf(other.lang).toLowerCase().split(/[-_]/);
		if (lang !== '' && lang !== 'en' && lang !== 'es') return [];
		const dates = { from: textOf(other.start_date), to: textOf(other.end_date) };
		return [{ text: textOf(other.name), lang: lang === '' ? '*' : lang, kind: 'full', ...dates }];
	});
}

function wikidataOf(person: Fields): string | null {
	const found = listOf(person.identifiers).find(({ scheme }) => textOf(scheme).toLowerCase() === 'wikidata');
	const item = textOf(found?.identifier);
	return /^Q[1-9]\d{0,11}$/.test(item) ? item : null;
}

function isPerson(value: unknown): boolean {
	// What else is called a name is an entry of Wikidata, whose names stand in `labels`.
	return isObject(value) && !('labels' in value) && ['name', 'family_name', 'other_names'].some((field) => field in value);
}

function byId(value: unknown): ReadonlyMap<string, Fields> {
	return new Map(listOf(value).flatMap((one) => (textOf(one.id) === '' ? [] : [[textOf(one.id), one]])));
}

function listOf(value: unknown): readonly Fields[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? line(value) : typeof value === 'number' ? String(value) : '';
}

function miss(problems: PeopleProblem[], path: string, reason: PeopleProblem['reason'], detail: string): [] {
	problems.push({ path, reason, detail });
	return [];
}
