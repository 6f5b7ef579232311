import * as v from 'valibot';
import { DateField, Id, Language, Line, localized, Name, Near, Prose, Url, Version } from './fields';
import { LIMITS } from './limits';

/*
 * The one source of the pack format: the types in lib/domain/dossier.ts are checked against it when it compiles, and
 * public/dossiers/dossier.schema.json is generated from it. Unknown fields are refused everywhere: a misspelt `near`
 * or `to` that was quietly dropped would let a name link where it must not.
 */

function listOf<Schema extends v.GenericSchema>(item: Schema, most: number) {
	return v.pipe(v.array(item, 'must be a list'), v.maxLength(most, `must not have more than ${most} entries`));
}

function oneOf<const Options extends readonly string[]>(...options: Options) {
	return v.picklist(options, `must be one of ${options.join(', ')}`);
}

const YesNo = v.boolean('must be true or false');

const ActorName = v.strictObject({
	text: Name,
	lang: oneOf('en', 'es', '*'),
	kind: oneOf('full', 'short', 'surname', 'role', 'acronym', 'metonym'),
	from: v.exactOptional(DateField),
	to: v.exactOptional(DateField),
	after: v.exactOptional(oneOf('full-mention')),
	near: v.exactOptional(Near),
	note: v.exactOptional(Line),
});

const Role = v.strictObject({
	title: localized(Line),
	organization: v.nullable(Id),
	from: v.nullable(DateField),
	to: v.nullable(DateField),
	secondary: v.exactOptional(YesNo),
});

const Actor = v.strictObject({
	id: Id,
	type: oneOf('person', 'organization'),
	name: Name,
	wikidata: v.nullable(v.pipe(v.string('must be text'), v.regex(/^Q[1-9]\d{0,11}$/, 'must be a Wikidata item: Q and a number'))),
	names: v.pipe(listOf(ActorName, LIMITS.innerList), v.minLength(1, 'must not be empty')),
	roles: listOf(Role, LIMITS.innerList),
	summary: localized(Prose),
});

const TermAlias = v.strictObject({
	text: Name,
	lang: Language,
	common: v.exactOptional(YesNo),
	near: v.exactOptional(Near),
});

const PolicyTerm = v.strictObject({
	id: Id,
	name: localized(Name),
	aliases: v.pipe(listOf(TermAlias, LIMITS.innerList), v.minLength(1, 'must not be empty')),
	definition: localized(Prose),
	articles: listOf(Id, LIMITS.innerList),
});

const Issue = v.strictObject({
	id: Id,
	question: localized(Line),
	label: localized(v.pipe(Name, v.maxLength(60, 'must not be longer than 60 characters'))),
	terms: listOf(Id, LIMITS.innerList),
	near: v.exactOptional(Near),
});

const SourceArticle = v.strictObject({
	id: Id,
	url: v.nullable(Url),
	title: Line,
	outlet: Name,
	published: DateField,
	lang: Language,
	titleFrom: oneOf('page', 'address'),
});

const RecordedPosition = v.strictObject({
	id: Id,
	actor: Id,
	issue: Id,
	stance: oneOf('supports', 'opposes', 'qualified', 'neutral'),
	statement: localized(Prose),
	quote: v.nullable(v.strictObject({ text: Prose, lang: Language })),
	date: DateField,
	article: Id,
	seed: v.exactOptional(YesNo),
	checked: oneOf('seed', 'quote', 'statement', 'unconfirmed'),
});

/** The fields of the pack itself. */
const head = {
	$schema: v.exactOptional(Line),
	format: v.literal(1, 'must be 1'),
	id: Id,
	version: Version,
	updated: DateField,
	license: Line,
	languages: v.pipe(listOf(Language, 2), v.minLength(1, 'must not be empty')),
	homepage: v.nullable(Url),
	updateUrl: v.exactOptional(Url),
	sha256: v.exactOptional(v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex'))),
	title: localized(Line),
	summary: localized(Prose),
};

/** What the entries of each list look like. */
export const ENTRIES = {
	actors: Actor,
	terms: PolicyTerm,
	issues: Issue,
	articles: SourceArticle,
	positions: RecordedPosition,
} as const;

/** The pack with its lists unopened: they are read entry by entry, so that a broken file of any size stops at 20 problems. */
export const PackFrame = v.strictObject({
	...head,
	actors: listOf(v.unknown(), LIMITS.list),
	terms: listOf(v.unknown(), LIMITS.list),
	issues: listOf(v.unknown(), LIMITS.list),
	articles: listOf(v.unknown(), LIMITS.list),
	positions: listOf(v.unknown(), LIMITS.list),
});

/** The whole pack, as it is published as JSON Schema. */
export const Pack = v.strictObject({
	...head,
	actors: listOf(Actor, LIMITS.list),
	terms: listOf(PolicyTerm, LIMITS.list),
	issues: listOf(Issue, LIMITS.list),
	articles: listOf(SourceArticle, LIMITS.list),
	positions: listOf(RecordedPosition, LIMITS.list),
});
