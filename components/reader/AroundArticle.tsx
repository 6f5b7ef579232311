import { useEffect } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { RelatedSaved } from '../../lib/search/listed';
import { formatDate } from '../format-date';
import { AlsoIn } from '../library/AlsoIn';
import type { LibrarySearchServices } from '../library/services';
import { articleHash } from '../route';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { explainRelation } from './explain-relation';

interface Props {
	readonly url: string;
	readonly search: Pick<LibrarySearchServices, 'around' | 'follow'>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** The same story in other outlets, and what else of the reading list has to do with it, each with the reason. */
export function AroundArticle({ url, search, t, lang }: Props) {
	const { asked, again } = useAsked(() => search.around(url), url);
	useEffect(() => search.follow(again), [url]);
	// Without it the article can be read all the same.
	if (asked.kind !== 'here') return null;
	const { also, related } = asked.answer;
	return (
		<>
			<AlsoIn also={also} t={t} />
			{related.length > 0 && (
				<section class="related" aria-labelledby="related-title">
					<h2 id="related-title">{t('relatedSaved')}</h2>
					<ul>
						{related.map((one) => (
							<Related key={one.article.url} related={one} t={t} lang={lang} />
						))}
					</ul>
				</section>
			)}
		</>
	);
}

function Related({
	related: { article, why },
	t,
	lang,
}: {
	readonly related: RelatedSaved;
	readonly t: Translate;
	readonly lang: Lang;
}) {
	return (
		<li>
			<a href={articleHash(article.url)}>{article.title}</a>
			<p class="source">
				{article.outlet && <span>{article.outlet}</span>}
				{article.published && <time dateTime={article.published}>{formatDate(article.published, lang)}</time>}
			</p>
			<p class="hint">{explainRelation(why, t, lang)}</p>
		</li>
	);
}
