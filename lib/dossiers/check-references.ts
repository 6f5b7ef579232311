import type { ActorName, Dossier } from '../domain/dossier';
import { firstDay, isPartialDate, lastDay } from '../domain/partial-date';
import type { ProblemList } from './dossier-error';

type Steps = readonly (string | number)[];

/**
 * Checks what one field alone cannot tell: ids that are used exist and are unique, dates exist and are in order,
 * languages are those of the pack, names are not given twice.
 */
export function checkReferences(dossier: Dossier, problems: ProblemList): void {
	checkHead(dossier, problems);
	const actors = ids(dossier.actors, 'actors', problems);
	const terms = ids(dossier.terms, 'terms', problems);
	const issues = ids(dossier.issues, 'issues', problems);
	const articles = ids(dossier.articles, 'articles', problems);
	ids(dossier.positions, 'positions', problems);
	// An entity's id alone finds its card: actors and terms share one set.
	for (const [index, term] of dossier.terms.entries()) {
		if (actors.has(term.id)) problems.add(['terms', index, 'id'], `"${term.id}" is also the id of an actor`);
	}
	const languages: ReadonlySet<string> = new Set(dossier.languages);
	checkActors(dossier, languages, problems);
	checkTerms(dossier, articles, languages, problems);
	for (const [index, issue] of dossier.issues.entries()) {
		checkAll(issue.terms, terms, 'term', ['issues', index, 'terms'], problems);
	}
	for (const [index, article] of dossier.articles.entries()) {
		const at = ['articles', index];
		checkDate(article.published, [...at, 'published'], problems);
		checkUrl(article.url, [...at, 'url'], problems);
		checkLanguage(article.lang, languages, [...at, 'lang'], problems);
	}
	for (const [index, position] of dossier.positions.entries()) {
		const at = ['positions', index];
		checkId(position.actor, actors, 'actor', [...at, 'actor'], problems);
		checkId(position.issue, issues, 'issue', [...at, 'issue'], problems);
		checkId(position.article, articles, 'article', [...at, 'article'], problems);
		checkDate(position.date, [...at, 'date'], problems);
		if (position.quote) checkLanguage(position.quote.lang, languages, [...at, 'quote', 'lang'], problems);
	}
}

function checkHead(dossier: Dossier, problems: ProblemList): void {
	checkDate(dossier.updated, ['updated'], problems);
	checkUrl(dossier.homepage, ['homepage'], problems);
	if (dossier.updateUrl) checkUrl(dossier.updateUrl, ['updateUrl'], problems);
	if (dossier.updateUrl?.startsWith('http:')) problems.add(['updateUrl'], 'must be an https address');
	if (dossier.sha256 && !dossier.updateUrl) problems.add(['sha256'], 'is given without an updateUrl');
	for (const [index, lang] of dossier.languages.entries()) {
		if (dossier.languages.indexOf(lang) < index) problems.add(['languages', index], `"${lang}" is listed twice`);
	}
}

function checkActors(dossier: Dossier, languages: ReadonlySet<string>, problems: ProblemList): void {
	const organizations = new Set(dossier.actors.filter((actor) => actor.type === 'organization').map((actor) => actor.id));
	for (const [index, actor] of dossier.actors.entries()) {
		const at = ['actors', index];
		checkNames(actor.names, [...at, 'names'], languages, problems);
		for (const [place, role] of actor.roles.entries()) {
			const where = [...at, 'roles', place];
			if (role.organization !== null) {
				checkId(role.organization, organizations, 'organization', [...where, 'organization'], problems);
			}
			checkDates(role.from, role.to, where, problems);
		}
	}
}

function checkNames(names: readonly ActorName[], at: Steps, languages: ReadonlySet<string>, problems: ProblemList): void {
	if (!names.some((name) => name.kind === 'full')) problems.add(at, 'has no name of the kind "full"');
	const seen = new Set<string>();
	for (const [index, name] of names.entries()) {
		if (name.lang !== '*') checkLanguage(name.lang, languages, [...at, index, 'lang'], problems);
		checkDates(name.from ?? null, name.to ?? null, [...at, index], problems);
		checkTwice(`${name.lang} ${name.text}`, seen, [...at, index, 'text'], problems);
	}
}

function checkTerms(
	dossier: Dossier,
	articles: ReadonlySet<string>,
	languages: ReadonlySet<string>,
	problems: ProblemList,
): void {
	for (const [index, term] of dossier.terms.entries()) {
		const at = ['terms', index];
		checkAll(term.articles, articles, 'article', [...at, 'articles'], problems);
		const seen = new Set<string>();
		for (const [place, alias] of term.aliases.entries()) {
			checkLanguage(alias.lang, languages, [...at, 'aliases', place, 'lang'], problems);
			checkTwice(`${alias.lang} ${alias.text}`, seen, [...at, 'aliases', place, 'text'], problems);
		}
	}
}

function ids(entries: readonly { readonly id: string }[], list: string, problems: ProblemList): ReadonlySet<string> {
	const seen = new Set<string>();
	for (const [index, { id }] of entries.entries()) {
		if (seen.has(id)) problems.add([list, index, 'id'], `"${id}" is used twice`);
		seen.add(id);
	}
	return seen;
}

function checkAll(used: readonly string[], known: ReadonlySet<string>, noun: string, at: Steps, problems: ProblemList): void {
	const seen = new Set<string>();
	for (const [index, id] of used.entries()) {
		checkId(id, known, noun, [...at, index], problems);
		checkTwice(id, seen, [...at, index], problems);
	}
}

function checkId(id: string, known: ReadonlySet<string>, noun: string, at: Steps, problems: ProblemList): void {
	if (!known.has(id)) problems.add(at, `there is no ${noun} "${id}" in this dossier`);
}

function checkTwice(key: string, seen: Set<string>, at: Steps, problems: ProblemList): void {
	if (seen.has(key)) problems.add(at, 'is given twice');
	seen.add(key);
}

function checkLanguage(lang: string, languages: ReadonlySet<string>, at: Steps, problems: ProblemList): void {
	if (!languages.has(lang)) problems.add(at, `"${lang}" is not among the dossier's languages`);
}

function checkDate(date: string, at: Steps, problems: ProblemList): boolean {
	if (isPartialDate(date)) return true;
	problems.add(at, `there is no such day as ${date}`);
	return false;
}

function checkDates(from: string | null, to: string | null, at: Steps, problems: ProblemList): void {
	const sound = [
		from === null || checkDate(from, [...at, 'from'], problems),
		to === null || checkDate(to, [...at, 'to'], problems),
	];
	if (sound.includes(false) || from === null || to === null) return;
	if (firstDay(from) > lastDay(to)) problems.add([...at, 'to'], `${to} is before ${from}`);
}

function checkUrl(url: string | null, at: Steps, problems: ProblemList): void {
	if (url !== null && !URL.canParse(url)) problems.add(at, 'is no valid address');
}
