import type { RelatedArticle } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { safeUrl } from '../safe-url';
import type { Translate } from '../translate';
import { Several } from './Several';
import { SourceLine } from './SourceLine';

/** Names that are given as a reason: more would be a list. */
const MOST_SHARED = 3;

interface Props {
	readonly articles: readonly RelatedArticle[];
	readonly t: Translate;
	readonly lang: Lang;
}

/** Articles to read next, under their heading. Nothing when there are none. */
export function RelatedList({ articles, t, lang }: Props) {
	if (articles.length === 0) return null;
	return (
		<section class="part">
			<h3>{t('related')}</h3>
			<ArticleList articles={articles} t={t} lang={lang} />
		</section>
	);
}

/** Articles by title. One rebuilt from an address is a description, and is set as one. */
export function ArticleList({ articles, t, lang }: Props) {
	const list = new Intl.ListFormat(lang, { type: 'conjunction' });
	return (
		<Several of={articles} t={t} lang={lang}>
			{(article) => {
				const url = safeUrl(article.url);
				return (
					<li key={article.url ?? article.title} class={article.described ? 'article described' : 'article'}>
						{article.described && <span class="label">{t('description')}</span>}{' '}
						{url ? (
							<a href={url} target="_blank" rel="noopener noreferrer" lang={article.lang ?? undefined}>
								{article.title}
							</a>
						) : (
							<span lang={article.lang ?? undefined}>{article.title}</span>
						)}{' '}
						{article.from === 'reading-list' && <span class="label">{t('fromReadingList')}</span>}
						<SourceLine article={article} date={article.date} t={t} lang={lang} link={false} />
						{article.shared && <p class="shared">{t('alsoAbout', list.format(article.shared.slice(0, MOST_SHARED)))}</p>}
					</li>
				);
			}}
		</Several>
	);
}
