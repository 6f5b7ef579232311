import type { RefObject } from 'preact';
import type { Lang } from '../../lib/domain/lang';
import type { SavedArticle } from '../../lib/domain/saved-article';
import { formatDate } from '../format-date';
import { entityHash } from '../route';
import { safeUrl } from '../safe-url';
import type { Translate } from '../translate';

/** Names shown above the copy: the most mentioned. */
const NAMES = 8;

interface Props {
	readonly article: SavedArticle;
	readonly heading: RefObject<HTMLHeadingElement | null>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What a saved article is: title, who wrote it, where and when, when it was saved, who is in it. */
export function ReaderHead({ article, heading, t, lang }: Props) {
	const people = article.entities.filter(({ type }) => type !== 'term');
	const original = safeUrl(article.url);
	const again = article.updatedAt.slice(0, 10) !== article.savedAt.slice(0, 10);
	return (
		<header>
			<h1 ref={heading} tabIndex={-1} lang={article.lang ?? undefined}>
				{article.title}
			</h1>
			<p class="source">
				{article.byline && <span>{article.byline}</span>}
				{article.outlet && <span>{article.outlet}</span>}
				{article.published && <time dateTime={article.published}>{formatDate(article.published, lang)}</time>}
				<span>
					{t('savedOn')} <time dateTime={article.savedAt}>{formatDate(article.savedAt, lang)}</time>
				</span>
				{again && (
					<span>
						{t('savedAgainOn')} <time dateTime={article.updatedAt}>{formatDate(article.updatedAt, lang)}</time>
					</span>
				)}
				{original && (
					<a href={original} target="_blank" rel="noopener noreferrer">
						{t('openOriginal')}
						<span aria-hidden="true"> ↗</span>
					</a>
				)}
			</p>
			{people.length > 0 && (
				<ul class="chips" aria-label={t('peopleIn')}>
					{people.slice(0, NAMES).map((entity) => (
						<li key={`${entity.dossier}/${entity.id}`}>
							<a class="mark" href={entityHash(entity.dossier, entity.id)}>
								{entity.name}
							</a>
						</li>
					))}
					{people.length > NAMES && <li>{t('andMore', people.length - NAMES)}</li>}
				</ul>
			)}
		</header>
	);
}
