import type { Lang } from '../../lib/domain/lang';
import type { SavedArticle } from '../../lib/domain/saved-article';
import { LANGUAGES } from '../card/languages';
import { formatDate } from '../format-date';
import { articleHash } from '../route';
import { safeUrl } from '../safe-url';
import type { Translate } from '../translate';

/** Names shown of those in an article; a list of forty says nothing. */
const NAMES = 6;

interface Props {
	readonly article: SavedArticle;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onRemove: () => void;
}

/** One saved article: its title opens the saved copy. A list entry. */
export function ArticleRow({ article, t, lang, onRemove }: Props) {
	const url = safeUrl(article.url);
	const people = article.entities.filter((entity) => entity.type !== 'term').map((entity) => entity.name);
	return (
		<li class="saved">
			<h2 lang={article.lang ?? undefined}>
				<a href={articleHash(article.url)}>{article.title}</a>
			</h2>
			<p class="source">
				{article.outlet && <span>{article.outlet}</span>}
				{article.published && <time dateTime={article.published}>{formatDate(article.published, lang)}</time>}
				{article.lang && article.lang !== lang && <span>{t(LANGUAGES[article.lang])}</span>}
				<span>
					{t('savedOn')} <time dateTime={article.savedAt}>{formatDate(article.savedAt, lang)}</time>
				</span>
			</p>
			{people.length > 0 && (
				<p class="people">
					<span class="unseen">{t('peopleIn')} </span>
					{people.slice(0, NAMES).join(', ')}
					{people.length > NAMES && ` ${t('andMore', people.length - NAMES)}`}
				</p>
			)}
			<p class="ways">
				<a class="quiet" href={articleHash(article.url)}>
					{t('openCopy')}
					<span class="unseen">: {article.title}</span>
				</a>
				{url && (
					<a class="quiet" href={url} target="_blank" rel="noopener noreferrer">
						{t('openOriginal')}
						<span class="unseen">: {article.title}</span> <span aria-hidden="true">↗</span>
					</a>
				)}
				<button type="button" class="quiet" onClick={onRemove}>
					{t('delete')}
					<span class="unseen">: {article.title}</span>
				</button>
			</p>
		</li>
	);
}
