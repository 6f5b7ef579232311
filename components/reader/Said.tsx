import type { Decision } from '../../lib/cards/decisions';
import { wordsOf } from '../../lib/domain/recorded-statement';
import type { SavedArticle } from '../../lib/domain/saved-article';
import type { TextQuoteSelector } from '../../lib/domain/text-quote';
import { isMarked } from '../card/is-marked';
import { ToldBy } from '../card/ToldBy';
import type { Translate } from '../translate';

interface Props {
	readonly article: SavedArticle;
	/** On its statements, in their order. */
	readonly decisions: readonly Decision[];
	readonly t: Translate;
	readonly onShow: (quote: TextQuoteSelector) => void;
}

/**
 * Who says what in a saved article, as it was read when it was saved and as the reader has decided since: without what was
 * dismissed. Each leads to its words.
 */
export function Said({ article, decisions, t, onShow }: Props) {
	const names = new Map(article.entities.map(({ id, name }) => [id, name]));
	const said = article.statements.flatMap((statement, at) => {
		const { speaker, speakerText, quote, kind, toldBy = null } = statement;
		const decision = decisions[at] ?? null;
		if (decision === 'dismissed') return [];
		const name = decision?.name ?? (speaker === null ? null : names.get(speaker)) ?? speakerText;
		if (name === null) return [];
		const denied = decision?.denied ?? statement.denied;
		return [{ name, quote, words: wordsOf(statement), kind, denied, toldBy, confirmed: decision !== null }];
	});
	if (said.length === 0) return null;
	return (
		<details class="said-here opens">
			<summary>
				{t('saidHere')} <span class="count">{said.length}</span>
			</summary>
			<ol>
				{said.map(({ name, quote, words, kind, denied, toldBy, confirmed }, at) => (
					<li key={at}>
						<strong>{name}</strong> {denied && <span class="label">{t('denied')} </span>}
						<ToldBy teller={toldBy} t={t} /> {confirmed && <span class="label">{t('confirmedByYou')} </span>}
						<button type="button" class="link" lang={article.lang ?? undefined} onClick={() => onShow(quote)}>
							{kind === 'direct' && !isMarked(words) ? <q>{words}</q> : words}
						</button>
					</li>
				))}
			</ol>
		</details>
	);
}
