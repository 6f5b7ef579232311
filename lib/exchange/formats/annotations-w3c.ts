import type { Annotation } from '../../domain/annotation';
import type { TextQuoteSelector } from '../../domain/text-quote';
import type { LedgerEntry } from '../../ledger/entry';
import type { FileWriter } from '../write-file';

/*
 * W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/: one annotation page, its targets selected by
 * their words.
 */

const PAGE = {
	begin: '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:on-record:annotations","type":"AnnotationPage","items":[\n',
	between: ',\n',
	end: '\n]}\n',
} as const;

/** Highlights and notes as a page of annotations. */
export const writeAnnotations: FileWriter<Annotation> = {
	...PAGE,
	entry: ({ id, article, quote, note, created, modified }) =>
		JSON.stringify({
			id: `urn:on-record:annotation:${encodeURIComponent(id)}`,
			type: 'Annotation',
			motivation: note === '' ? 'highlighting' : 'commenting',
			created,
			modified,
			...(note !== '' && { body: body(note, 'commenting') }),
			target: target(article, quote),
		}),
};

/** Statements as a page of annotations: who said the selected words, on what, and the stance taken. */
export const writeStatementAnnotations: FileWriter<LedgerEntry> = {
	...PAGE,
	entry(entry) {
		const { key, actorName, issueLabel, stance, says, kept, denied } = entry;
		const tellers = [...new Set(entry.sources.flatMap(({ toldBy }) => (toldBy === null ? [] : [toldBy || 'somebody else'])))];
		const targets = targetsOf(entry);
		// What selects nothing is no annotation.
		if (targets.length === 0) return '';
		return JSON.stringify({
			id: `urn:on-record:${encodeURIComponent(key)}`,
			type: 'Annotation',
			motivation: 'describing',
			...(kept && { created: kept.confirmedAt, modified: kept.updatedAt }),
			body: [
				body(actorName, 'identifying'),
				...(issueLabel ? [body(issueLabel, 'tagging')] : []),
				...(stance ? [body(stance, 'classifying')] : []),
				// Whose words they are not, and by whose mouth: without it the annotation would say something else.
				...(denied ? [body('denied', 'assessing')] : []),
				...tellers.map((teller) => body(`told by ${teller}`, 'assessing')),
				...(says ? [body(says, 'describing')] : []),
				...(kept?.note ? [body(kept.note, 'commenting')] : []),
			],
			target: targets,
		});
	},
};

/** A source without words of its own is a target as a whole. */
function targetsOf({ kept, sources }: LedgerEntry): readonly unknown[] {
	if (kept) {
		return kept.reports.flatMap(({ article, quote, more }) => [quote, ...(more ?? [])].map((part) => target(article.url, part)));
	}
	return sources.flatMap(({ words, article: { url } }) =>
		url === null ? [] : [words ? target(url, { exact: words.text, prefix: '', suffix: '' }) : url],
	);
}

function body(value: string, purpose: string) {
	return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function target(source: string, { exact, prefix, suffix }: TextQuoteSelector) {
	return { source, selector: { type: 'TextQuoteSelector', exact, prefix, suffix } };
}
