import type { Actor, Dossier, Issue, PolicyTerm, RecordedPosition, SourceArticle } from '../domain/dossier';
import type { DiffValue, DossierList } from '../domain/dossier-diff';
import type { Localized } from '../domain/lang';

/** One thing that an entry says. */
export interface Fact {
	readonly field: string;
	readonly value: DiffValue;
}

type Facts = ReadonlyMap<string, Fact>;
type Entry = Actor | PolicyTerm | Issue | SourceArticle | RecordedPosition;

/** What the head of a dossier says, by what makes a fact the same one in another version. */
export function factsOfHead(dossier: Dossier): Facts {
	const { version, updated, license, languages, homepage, updateUrl, sha256, title, summary } = dossier;
	return collect([
		text('version', version),
		text('updated', updated),
		text('license', license),
		text('homepage', homepage),
		text('updateUrl', updateUrl),
		text('sha256', sha256),
		...languages.map((lang) => item('languages', lang)),
		...localized('title', title),
		...localized('summary', summary),
	]);
}

/** What an entry of a list says besides its id. */
export function factsOf(list: DossierList, entry: Entry): Facts {
	switch (list) {
		case 'actors':
			return collect(actorFacts(entry as Actor));
		case 'terms':
			return collect(termFacts(entry as PolicyTerm));
		case 'issues':
			return collect(issueFacts(entry as Issue));
		case 'articles':
			return collect(articleFacts(entry as SourceArticle));
		case 'positions':
			return collect(positionFacts(entry as RecordedPosition));
	}
}

type Keyed = readonly [key: string, fact: Fact] | null;

function actorFacts({ type, name, wikidata, names, roles, summary }: Actor): readonly Keyed[] {
	return [
		text('name', name),
		text('type', type),
		text('wikidata', wikidata),
		...names.map((one): Keyed => [`names ${one.lang} ${one.text}`, { field: 'names', value: { kind: 'name', name: one } }]),
		...roles.map((role): Keyed => {
			const key = `roles ${role.title.en} ${role.organization} ${role.from}`;
			return [key, { field: 'roles', value: { kind: 'role', role } }];
		}),
		...localized('summary', summary),
	];
}

function termFacts({ name, aliases, definition, articles }: PolicyTerm): readonly Keyed[] {
	return [
		...localized('name', name),
		...aliases.map(
			(alias): Keyed => [`aliases ${alias.lang} ${alias.text}`, { field: 'aliases', value: { kind: 'alias', alias } }],
		),
		...localized('definition', definition),
		...articles.map((id) => item('articles', id)),
	];
}

function issueFacts({ question, label, terms, near }: Issue): readonly Keyed[] {
	return [
		...localized('question', question),
		...localized('label', label),
		...terms.map((id) => item('terms', id)),
		...(near ?? []).map((word) => item('near', word)),
	];
}

function articleFacts({ url, title, outlet, published, lang, titleFrom }: SourceArticle): readonly Keyed[] {
	return [
		text('title', title),
		text('outlet', outlet),
		text('published', published),
		text('url', url),
		text('lang', lang),
		text('titleFrom', titleFrom),
	];
}

function positionFacts(position: RecordedPosition): readonly Keyed[] {
	const { actor, issue, stance, statement, quote, date, article, seed, checked } = position;
	return [
		text('actor', actor),
		text('issue', issue),
		text('stance', stance),
		text('date', date),
		...localized('statement', statement),
		quote && ['quote', { field: 'quote', value: { kind: 'text', text: quote.text, lang: quote.lang } }],
		text('article', article),
		text('checked', checked),
		text('seed', seed ? 'true' : null),
	];
}

function text(field: string, value: string | null | undefined): Keyed {
	return value === null || value === undefined ? null : [field, { field, value: { kind: 'text', text: value } }];
}

function localized(field: string, { en, es }: Localized): readonly Keyed[] {
	return [
		[`${field} en`, { field, value: { kind: 'text', text: en, lang: 'en' } }],
		[`${field} es`, { field, value: { kind: 'text', text: es, lang: 'es' } }],
	];
}

/** One of a list of texts. */
function item(field: string, value: string): Keyed {
	return [`${field} ${value}`, { field, value: { kind: 'text', text: value } }];
}

/** An office held twice from an unknown day has the same key twice: each is kept under a number of its own. */
function collect(facts: readonly Keyed[]): Facts {
	const found = new Map<string, Fact>();
	for (const keyed of facts) {
		if (!keyed) continue;
		const [key, fact] = keyed;
		let place = key;
		for (let again = 2; found.has(place); again++) place = `${key} #${again}`;
		found.set(place, fact);
	}
	return found;
}
