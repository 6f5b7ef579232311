import type { ReadAttribution } from '../domain/attribution';
import { hasSaidIn } from '../domain/cut-report';
import { dismissalKey, type KeptStatement } from '../domain/kept-statement';
import { wordsOf } from '../domain/recorded-statement';

/** What the reader has done that bears on a page and on whom it names. */
export interface ReaderRecord {
	/** The address under which the page's statements are kept; `null` when it has none. */
	readonly article: string | null;
	/** Statements put on record from this page. */
	readonly here: readonly KeptStatement[];
	/** Suggestions of this page that the reader did not want, by `dismissalKey`. */
	readonly dismissed: ReadonlySet<string>;
	/** Statements put on record of the actors, or on the issues, that are asked for. */
	readonly kept: readonly KeptStatement[];
}

/** Where the reader has done nothing. */
export const NO_RECORD: ReaderRecord = { article: null, here: [], dismissed: new Set(), kept: [] };

/** What names a statement of the page for a dismissal; `null` where nothing of it can be kept. */
export function dismissalOf(article: string | null, { speaker, text }: ReadAttribution): string | null {
	return article === null ? null : dismissalKey(article, speaker.kind === 'actor' ? speaker.id : '', text);
}

/** Those of the statements on record that have these words in this article, or had them before the reader cut them. */
export function saidIn(here: readonly KeptStatement[], article: string, words: string): readonly KeptStatement[] {
	return here.filter((statement) => hasSaidIn(statement, article, (report) => wordsOf(report) === words));
}

/**
 * Which of a page's statements are on record, and as what. The same words of the same article are one statement; where
 * two speakers have them, each its own, also after the reader has corrected who said one of them.
 */
export function keptOnPage(
	attributions: readonly ReadAttribution[],
	{ article, here }: Pick<ReaderRecord, 'article' | 'here'>,
): ReadonlyMap<ReadAttribution, KeptStatement> {
	const found = new Map<ReadAttribution, KeptStatement>();
	if (article === null || here.length === 0) return found;
	const candidates = (text: string) => saidIn(here, article, text);
	for (const said of attributions) {
		const { speaker, text } = said;
		const own = candidates(text).find(
			({ actor, dossier }) => speaker.kind === 'actor' && actor === speaker.id && dossier === speaker.dossier,
		);
		if (own) found.set(said, own);
	}
	const taken = new Set(found.values());
	for (const said of attributions) {
		if (found.has(said)) continue;
		const other = candidates(said.text).find((statement) => !taken.has(statement));
		if (other) found.set(said, other);
	}
	return found;
}
