import type { ActorName, Role } from '../../domain/dossier';
import { isObject } from '../../domain/guard';
import type { Lang } from '../../domain/lang';
import type { PeopleProblem } from '../../domain/people-file';
import { line, type RawPerson } from './person';

type Fields = Readonly<Record<string, unknown>>;

/** https://www.wikidata.org/wiki/Property:P31 and the like. */
const INSTANCE_OF = 'P31';
const POSITION_HELD = 'P39';
const START = 'P580';
const END = 'P582';
const CITIZENSHIP = 'P27';
const OCCUPATION = 'P106';
const HUMAN = 'Q5';

/** True for what may be entities of Wikidata: one, a list, or an object with `entities`. */
export function isWikidata(value: unknown): boolean {
	return entriesOf(value).some(([, entity]) => isEntity(entity));
}

/**
 * The people in entity JSON of Wikidata (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON): one entity, a list of
 * them, or `entities` by id, as `Special:EntityData` gives it. Items that are no people give their labels to the offices,
 * occupations and countries that point to them; an office whose label is not in the file is left out and named.
 */
export function readWikidata(value: unknown, problems: PeopleProblem[]): readonly RawPerson[] {
	const entries = entriesOf(value);
	const items = new Map<string, Fields>();
	for (const [, entity, key] of entries) {
		if (!isEntity(entity)) continue;
		// Where an item was made one with another, the file may have it under the old number, and offices may point to that.
		items.set(key, entity);
		items.set(textOf(entity.id), entity);
	}
	const seen = new Set<string>();
	return entries.flatMap(([path, entity]): RawPerson[] => {
		if (!isEntity(entity)) return miss(problems, path, 'type', '');
		if (!isPerson(entity)) return [];
		const id = textOf(entity.id);
		if (seen.has(id)) return miss(problems, path, 'twice', id);
		seen.add(id);
		const label = { en: labelOf(entity, 'en'), es: labelOf(entity, 'es') };
		const name = label.en || label.es || labelOf(entity, 'mul');
		if (name === '') return miss(problems, path, 'no-name', id);
		return [
			{
				...{ path, id, name, wikidata: /^Q[1-9]\d{0,11}$/.test(id) ? id : null, names: namesOf(entity, label) },
				roles: rolesOf(entity, path, items, problems),
				summary: { en: summaryOf(entity, 'en', items), es: summaryOf(entity, 'es', items) },
			},
		];
	});
}

function rolesOf(
	entity: Fields,
	path: string,
	items: ReadonlyMap<string, Fields>,
	problems: PeopleProblem[],
): readonly (Role & { readonly path: string })[] {
	const unknown: string[] = [];
	const roles = statementsOf(entity, POSITION_HELD).flatMap(({ index, statement }) => {
		const office = itemOf(statement.mainsnak);
		if (office === '') return [];
		const item = items.get(office);
		const [en, es] = item ? [labelOf(item, 'en'), labelOf(item, 'es')] : ['', ''];
		if (en === '' && es === '') {
			unknown.push(office);
			return [];
		}
		const at = `${path}/claims/${POSITION_HELD}/${index}`;
		const qualifiers = isObject(statement.qualifiers) ? statement.qualifiers : {};
		const [from, to] = [timeOf(qualifiers[START]), timeOf(qualifiers[END])];
		return [{ path: at, title: { en: en || es, es: es || en }, organization: null, from, to }];
	});
	if (unknown.length > 0)
		problems.push({
			path: `${path}/claims/${POSITION_HELD}`,
			reason: 'no-label',
			detail: [...new Set(unknown)].join(', ').slice(0, 200),
		});
	return roles;
}

/** Labels and aliases: a form that both languages have is one of any text. */
function namesOf(entity: Fields, label: Readonly<Record<Lang, string>>): readonly ActorName[] {
	const of = (lang: Lang) => new Set([label[lang], ...aliasesOf(entity, lang)].filter(Boolean));
	const [en, es] = [of('en'), of('es')];
	const name = (text: string, lang: ActorName['lang']): ActorName => ({ text, lang, kind: 'full' });
	return [
		...aliasesOf(entity, 'mul').map((text) => name(text, '*')),
		...[...en].map((text) => name(text, es.has(text) ? '*' : 'en')),
		...[...es].filter((text) => !en.has(text)).map((text) => name(text, 'es')),
	];
}

/** The description; else occupations and countries, as far as the file says what they are called. */
function summaryOf(entity: Fields, lang: Lang, items: ReadonlyMap<string, Fields>): string {
	const described = termOf(entity.descriptions, lang);
	if (described !== '') return described;
	const called = (property: string) =>
		statementsOf(entity, property)
			.map(({ statement }) => items.get(itemOf(statement.mainsnak)))
			.flatMap((item) => (item && labelOf(item, lang)) || []);
	return [called(OCCUPATION), called(CITIZENSHIP)]
		.map((words) => words.join(', '))
		.filter(Boolean)
		.join('; ');
}

function isPerson(entity: Fields): boolean {
	const kinds = statementsOf(entity, INSTANCE_OF).map(({ statement }) => itemOf(statement.mainsnak));
	return kinds.includes(HUMAN) || (kinds.length === 0 && statementsOf(entity, POSITION_HELD).length > 0);
}

/** The statements of a property, without the deprecated ones, each with its place. */
function statementsOf(entity: Fields, property: string): readonly { readonly index: number; readonly statement: Fields }[] {
	const claims = isObject(entity.claims) && Object.hasOwn(entity.claims, property) ? entity.claims[property] : [];
	if (!Array.isArray(claims)) return [];
	return claims.flatMap((statement: unknown, index) =>
		isObject(statement) && statement.rank !== 'deprecated' ? [{ index, statement }] : [],
	);
}

function snakValue(snak: unknown): unknown {
	return isObject(snak) && snak.snaktype === 'value' && isObject(snak.datavalue) ? snak.datavalue.value : undefined;
}

/** The item that a snak points to; empty for an unknown one. Old dumps give the number alone. */
function itemOf(snak: unknown): string {
	const value = snakValue(snak);
	if (!isObject(value)) return '';
	if (typeof value.id === 'string') return value.id;
	return typeof value['numeric-id'] === 'number' ? `Q${value['numeric-id']}` : '';
}

/** A day of our era as precise as it is known (9: year, 10: month, 11: day); `null` for what is vaguer, or unknown. */
function timeOf(snaks: unknown): string | null {
	const value = Array.isArray(snaks) ? snaks.map(snakValue).find(isObject) : undefined;
	const time = typeof value?.time === 'string' ? /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(value.time) : null;
	if (!time || typeof value?.precision !== 'number' || value.precision < 9) return null;
	return time.slice(1, Math.min(value.precision, 11) - 7).join('-');
}

function entriesOf(value: unknown): readonly (readonly [path: string, entity: unknown, key: string])[] {
	if (Array.isArray(value)) return value.map((entity, index) => [`/${index}`, entity, '']);
	if (isObject(value) && isObject(value.entities))
		return Object.entries(value.entities).map(([id, entity]) => [
			`/entities/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`,
			entity,
			id,
		]);
	return [['', value, '']];
}

function isEntity(value: unknown): value is Fields {
	return isObject(value) && typeof value.id === 'string' && isObject(value.labels);
}

function labelOf(entity: Fields, lang: Lang | 'mul'): string {
	return termOf(entity.labels, lang) || (lang === 'mul' ? '' : termOf(entity.labels, 'mul') || variantOf(entity.labels, lang));
}

/** A term in a variant of a language (`es-419`, `en-gb`), where there is one. */
function variantOf(terms: unknown, lang: Lang): string {
	const variant = isObject(terms) && Object.keys(terms).find((code) => code.startsWith(`${lang}-`));
	return variant ? termOf(terms, variant) : '';
}

function termOf(terms: unknown, lang: string): string {
	const term = isObject(terms) && Object.hasOwn(terms, lang) ? terms[lang] : undefined;
	return isObject(term) ? textOf(term.value) : '';
}

function aliasesOf(entity: Fields, lang: string): readonly string[] {
	const aliases = isObject(entity.aliases) && Object.hasOwn(entity.aliases, lang) ? entity.aliases[lang] : [];
	return Array.isArray(aliases) ? aliases.flatMap((alias) => (isObject(alias) && textOf(alias.value)) || []) : [];
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? line(value) : '';
}

function miss(problems: PeopleProblem[], path: string, reason: PeopleProblem['reason'], detail: string): [] {
	problems.push({ path, reason, detail });
	return [];
}
