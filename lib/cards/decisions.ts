import { nameOf } from '../domain/actor-name';
import type { Dossier } from '../domain/dossier';
import { dismissalKey, type KeptStatement } from '../domain/kept-statement';
import type { Lang } from '../domain/lang';
import { wordsOf } from '../domain/recorded-statement';
import type { SavedArticle } from '../domain/saved-article';
import { saidIn } from './reader-record';

/** What the reader has decided on a statement of a saved article; `null` for nothing yet. */
export type Decision =
	| 'dismissed'
	/** On record. `name`: of whoever said it, as the reader has it; `null` when that dossier is gone. */
	| { readonly name: string | null; readonly denied: boolean }
	| null;

/**
 * The decisions on the statements of a saved article, in their order. A statement is one by its words and its article, as on
 * the page. `here`: what is on record from this article; `dismissed`: keys of what is not wanted of it.
 */
export function decisionsOn(
	{ url, statements }: Pick<SavedArticle, 'url' | 'statements'>,
	{ here, dismissed }: { readonly here: readonly KeptStatement[]; readonly dismissed: ReadonlySet<string> },
	dossiers: readonly Dossier[],
	lang: Lang,
): readonly Decision[] {
	const having = (words: string) => saidIn(here, url, words);
	const taken = new Set<KeptStatement>();
	const own = statements.map(({ speaker, ...said }) => {
		const found = having(wordsOf(said)).find(({ actor }) => actor === speaker);
		if (found) taken.add(found);
		return found;
	});
	return statements.map((said, at) => {
		const words = wordsOf(said);
		// Corrected: somebody else has said it.
		const kept = own[at] ?? having(words).find((statement) => !taken.has(statement));
		if (!kept) return dismissed.has(dismissalKey(url, said.speaker ?? '', words)) ? 'dismissed' : null;
		taken.add(kept);
		const actor = dossiers.find(({ id }) => id === kept.dossier)?.actors.find(({ id }) => id === kept.actor);
		return { name: nameOf(actor, lang) ?? null, denied: kept.denied };
	});
}
