import type { Actor, ActorName, Issue, PolicyTerm, RecordedPosition, Role, SourceArticle, TermAlias } from '../domain/dossier';
import type { DossierList } from '../domain/dossier-diff';
import type { DossierEntries, OwnHead } from '../domain/dossier-edit';
import { LANGS, type Lang, type Localized } from '../domain/lang';
import { BLANK_NAME } from './blank';

/** An entry as typed, made ready for a dossier: white space, empty rows and empty fields gone, a language left out said by the other. */
export function tidyEntry<L extends DossierList>(list: L, entry: DossierEntries[L]): DossierEntries[L] {
	return TIDY[list](entry);
}

/** A head as typed, made ready for a dossier. */
export function tidyHead({ title, summary, license, homepage }: OwnHead): OwnHead {
	return { title: both(title), summary: both(summary), license: line(license), homepage: lineOrNull(homepage) };
}

/** An entry made ready to be typed into: what stands in both languages alike is typed once, in `lang`. */
export function loosenEntry<L extends DossierList>(list: L, entry: DossierEntries[L], lang: Lang): DossierEntries[L] {
	return LOOSEN[list](entry, lang);
}

/** A head made ready to be typed into. */
export function loosenHead(head: OwnHead, lang: Lang): OwnHead {
	return { ...head, title: one(head.title, lang), summary: one(head.summary, lang) };
}

const TIDY: { readonly [L in DossierList]: (entry: DossierEntries[L]) => DossierEntries[L] } = {
	actors: (actor): Actor => ({
		...actor,
		name: line(actor.name),
		wikidata: wikidata(actor.wikidata),
		names: orOne(
			actor.names.map(tidyName).filter(({ text }) => text !== ''),
			{ ...BLANK_NAME, text: line(actor.name) },
		),
		roles: actor.roles.map(tidyRole).filter((role) => role.title.en !== '' || role.from !== null || role.to !== null),
		summary: both(actor.summary),
	}),
	terms: (term): PolicyTerm => ({
		...term,
		name: both(term.name),
		aliases: orOne(
			term.aliases.map(tidyAlias).filter(({ text }) => text !== ''),
			term.aliases[0] && tidyAlias(term.aliases[0]),
		),
		definition: both(term.definition),
	}),
	issues: ({ near, ...issue }): Issue => ({
		...issue,
		question: both(issue.question),
		label: both(issue.label),
		...nearOf(near),
	}),
	articles: (article): SourceArticle => ({
		...article,
		url: lineOrNull(article.url),
		title: line(article.title),
		outlet: line(article.outlet),
		published: line(article.published),
	}),
	positions: ({ quote, checked, ...position }): RecordedPosition => {
		const words = quote && line(quote.text) !== '' ? { ...quote, text: line(quote.text) } : null;
		return {
			...position,
			statement: both(position.statement),
			quote: words,
			date: line(position.date),
			// Where there are no words, it was their meaning that was seen.
			checked: checked === 'quote' && !words ? 'statement' : checked,
		};
	},
};

const LOOSEN: { readonly [L in DossierList]: (entry: DossierEntries[L], lang: Lang) => DossierEntries[L] } = {
	actors: (actor, lang) => ({
		...actor,
		roles: actor.roles.map((role) => ({ ...role, title: one(role.title, lang) })),
		summary: one(actor.summary, lang),
	}),
	terms: (term, lang) => ({ ...term, name: one(term.name, lang), definition: one(term.definition, lang) }),
	issues: (issue, lang) => ({ ...issue, question: one(issue.question, lang), label: one(issue.label, lang) }),
	articles: (article) => article,
	positions: (position, lang) => ({
		...position,
		statement: one(position.statement, lang),
		quote: position.quote ?? { text: '', lang },
	}),
};

function tidyName({ text, lang, kind, from, to, after, near, note }: ActorName): ActorName {
	return {
		text: line(text),
		lang,
		kind,
		...(from && line(from) !== '' && { from: line(from) }),
		...(to && line(to) !== '' && { to: line(to) }),
		...(after && { after }),
		...nearOf(near),
		...(note && line(note) !== '' && { note: line(note) }),
	};
}

function tidyRole({ title, organization, from, to, secondary }: Role): Role {
	const dates = { from: lineOrNull(from), to: lineOrNull(to) };
	return { title: both(title), organization, ...dates, ...(secondary && { secondary }) };
}

function tidyAlias({ text, lang, common, near }: TermAlias): TermAlias {
	return { text: line(text), lang, ...(common && { common }), ...nearOf(near) };
}

function nearOf(near: readonly string[] | undefined): { readonly near?: readonly string[] } {
	const words = [...new Set((near ?? []).map(line))].filter((word) => word !== '');
	return words.length > 0 ? { near: words } : {};
}

/** The rows, or where none is filled in that one: an actor, or a term, must be written in some way. */
function orOne<Row>(rows: readonly Row[], row: Row | undefined): readonly Row[] {
	return rows.length === 0 && row !== undefined ? [row] : rows;
}

/** The item of a Wikidata address, or what was typed. */
function wikidata(typed: string | null): string | null {
	const text = lineOrNull(typed);
	const item = text && /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q\d+)(?:[?#].*)?$/i.exec(text)?.[1];
	return item ? item.toUpperCase() : text;
}

function both(text: Localized): Localized {
	const [en, es] = [line(text.en), line(text.es)];
	return { en: en || es, es: es || en };
}

function one(text: Localized, lang: Lang): Localized {
	if (text.en !== text.es) return text;
	return Object.fromEntries(LANGS.map((of) => [of, of === lang ? text[of] : ''])) as Record<Lang, string>;
}

function line(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function lineOrNull(text: string | null): string | null {
	return (text && line(text)) || null;
}
