import type { SavedArticle } from '../../lib/domain/saved-article';
import type { TextQuoteSelector } from '../../lib/domain/text-quote';
import { isMarked } from '../card/is-marked';
import { ToldBy } from '../card/ToldBy';
import type { Translate } from '../translate';

interface Props {
	readonly article: SavedArticle;
	readonly t: Translate;
	readonly onShow: (quote: TextQuoteSelector) => void;
}

/** Who says what in a saved article, as it was read when it was saved. Each leads to its words. */
export function Said({ article, t, onShow }: Props) {
	const names = new Map(article.entities.map(({ id, name }) => [id, name]));
	const said = article.statements.flatMap(({ speaker, speakerText, quote, kind, denied, toldBy = null }) => {
		const name = (speaker === null ? null : names.get(speaker)) ?? speakerText;
		return name === null || name === undefined ? [] : [{ name, quote, kind, denied, toldBy }];
	});
	if (said.length === 0) return null;
	return (
		<details class="said-here opens">
			<summary>
				{t('saidHere')} <span class="count">{said.length}</span>
			</summary>
			<ol>
				{said.map(({ name, quote, kind, denied, toldBy }, at) => (
					<li key={at}>
						<strong>{name}</strong> {denied && <span class="label">{t('denied')} </span>}
						<ToldBy teller={toldBy} t={t} />{' '}
						<button type="button" class="link" lang={article.lang ?? undefined} onClick={() => onShow(quote)}>
							{kind === 'direct' && !isMarked(quote.exact) ? <q>{quote.exact}</q> : quote.exact}
						</button>
					</li>
				))}
			</ol>
		</details>
	);
}
