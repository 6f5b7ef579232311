import type { Annotation } from '../../domain/annotation';
import type { TextQuoteSelector } from '../../domain/text-quote';
import type { LedgerEntry } from '../../ledger/entry';

/*
 * W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/: one annotation page, its targets selected by
 * their words.
 */

/** Highlights and notes as a page of annotations. */
export function* writeAnnotations(annotations: Iterable<Annotation>): Generator<string, void, undefined> {
	yield* page(annotations, ({ id, article, quote, note, created, modified }) => ({
		id: `urn:on-record:annotation:${encodeURIComponent(id)}`,
		type: 'Annotation',
		motivation: note === '' ? 'highlighting' : 'commenting',
		created,
		modified,
		...(note !== '' && { body: { type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' } }),
		target: target(article, quote),
	}));
}

/** The reader's own statements as a page of annotations: who said the selected words, and the stance taken. */
export function* writeStatementAnnotations(entries: Iterable<LedgerEntry>): Generator<string, void, undefined> {
	const own = [...entries].flatMap((entry) => (entry.kept ? [{ entry, kept: entry.kept }] : []));
	yield* page(own, ({ entry, kept }) => ({
		id: `urn:on-record:${encodeURIComponent(entry.key)}`,
		type: 'Annotation',
		motivation: 'describing',
		created: kept.confirmedAt,
		modified: kept.updatedAt,
		body: [
			body(entry.actorName, 'identifying'),
			...(entry.issueLabel ? [body(entry.issueLabel, 'tagging')] : []),
			...(entry.stance ? [body(entry.stance, 'classifying')] : []),
			...(kept.note === '' ? [] : [body(kept.note, 'commenting')]),
		],
		target: kept.reports.flatMap(({ article, quote, more }) => [quote, ...(more ?? [])].map((part) => target(article.url, part))),
	}));
}

function body(value: string, purpose: string) {
	return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function target(source: string, { exact, prefix, suffix }: TextQuoteSelector) {
	return { source, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } };
}

function* page<T>(items: Iterable<T>, make: (item: T) => object): Generator<string, void, undefined> {
	yield '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:on-record:annotations","type":"AnnotationPage","items":[';
	let comma = '\n';
	for (const item of items) {
		yield comma + JSON.stringify(make(item));
		comma = ',\n';
	}
	yield '\n]}\n';
}
