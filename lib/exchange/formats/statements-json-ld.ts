import type { Actor } from '../../domain/dossier';
import type { EntrySource, LedgerEntry } from '../../ledger/entry';
import type { FileWriter } from '../write-file';

/** Who an actor is, for the fields that a statement's entry does not hold; `null` when the dossier is not followed. */
export type FindActor = (dossier: string, actor: string) => Pick<Actor, 'type' | 'wikidata'> | null;

/**
 * Statements in terms of schema.org, as one JSON-LD document: exact words as `Quotation` (https://schema.org/Quotation),
 * words as reported as `Claim` (https://schema.org/Claim), each with where it was read.
 */
export function statementsJsonLd(find: FindActor): FileWriter<LedgerEntry> {
	return {
		begin: '{"@context":"https://schema.org","@graph":[\n',
		between: ',\n',
		end: '\n]}\n',
		entry: (entry) => JSON.stringify(statement(entry, find(entry.dossier, entry.actor))),
	};
}

function statement(entry: LedgerEntry, actor: ReturnType<FindActor>) {
	const person = {
		'@type': actor?.type === 'organization' ? 'Organization' : 'Person',
		name: entry.actorName,
		...(actor?.wikidata && { sameAs: `https://www.wikidata.org/entity/${actor.wikidata}` }),
	};
	const source = entry.sources.find(({ words }) => words !== null);
	const words = source?.words ?? null;
	const teller = source?.toldBy ?? null;
	const properties = [
		...(entry.stance ? [property('stance', entry.stance)] : []),
		...(entry.denied ? [property('denied', 'yes')] : []),
		...(teller === null ? [] : [property('toldBy', teller || 'somebody else')]),
	];
	const common = {
		'@id': `urn:on-record:${encodeURIComponent(entry.key)}`,
		text: words?.text ?? entry.says ?? '',
		...(words?.lang && { inLanguage: words.lang }),
		...(entry.date && { dateCreated: entry.date }),
		...(entry.says && words && { abstract: entry.says }),
		...(entry.issueLabel && { about: { '@type': 'Thing', name: entry.issueLabel } }),
		...(properties.length > 0 && { additionalProperty: properties }),
	};
	const articles = entry.sources.map(news);
	return entry.exact
		? { '@type': 'Quotation', ...common, creator: person, isBasedOn: articles }
		: { '@type': 'Claim', ...common, author: person, appearance: articles };
}

function property(name: string, value: string) {
	return { '@type': 'PropertyValue', name, value };
}

function news({ article }: EntrySource) {
	return {
		'@type': 'NewsArticle',
		headline: article.title,
		...(article.url && { url: article.url }),
		...(article.date && { datePublished: article.date }),
		...(article.lang && { inLanguage: article.lang }),
		...(article.outlet && { publisher: { '@type': 'Organization', name: article.outlet } }),
	};
}
