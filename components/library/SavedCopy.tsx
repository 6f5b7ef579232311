import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import { entityHash } from '../route';
import { safeUrl } from '../safe-url';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { copyDocument } from './copy-document';
import type { LibraryServices } from './services';
import { Waiting } from './Waiting';

/** Names shown above the copy: the most mentioned. */
const NAMES = 8;

interface Props {
	/** The key of the saved article. */
	readonly url: string;
	readonly services: LibraryServices;
	readonly renderCopy: (html: string) => string;
	readonly t: Translate;
	readonly lang: Lang;
}

/**
 * The copy of an article as it was saved, readable offline. Three walls keep its markup from running: it was sanitised
 * when saved, it is sanitised again, and the frame allows neither scripts nor forms nor our origin, only links to new tabs.
 */
export function SavedCopy({ url, services, renderCopy, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.article(url), url);
	if (asked.kind !== 'here') {
		return (
			<section class="sheet">
				<BackToList t={t} />
				<Waiting asked={asked} again={again} t={t} />
			</section>
		);
	}
	const { article, content } = asked.answer;
	const people = article.entities.filter(({ type }) => type !== 'term');
	const original = safeUrl(article.url);
	return (
		<article class="sheet copy">
			<BackToList t={t} />
			<h1 lang={article.lang ?? undefined}>{article.title}</h1>
			<p class="source">
				{article.byline && <span>{article.byline}</span>}
				{article.outlet && <span>{article.outlet}</span>}
				{article.published && <time dateTime={article.published}>{formatDate(article.published, lang)}</time>}
				<span>
					{t('savedOn')} <time dateTime={article.savedAt}>{formatDate(article.savedAt, lang)}</time>
				</span>
				{original && (
					<a href={original} target="_blank" rel="noopener noreferrer">
						{t('openOriginal')} <span aria-hidden="true">↗</span>
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
			<iframe
				class="copy-frame"
				title={t('savedCopyOf', article.title)}
				sandbox="allow-popups allow-popups-to-escape-sandbox"
				referrerpolicy="no-referrer"
				srcdoc={copyDocument(renderCopy(content.html), article.lang, document.documentElement.dataset.theme)}
			/>
		</article>
	);
}

function BackToList({ t }: { readonly t: Translate }) {
	return (
		<p class="back">
			<a class="quiet" href="#/articles">
				<span aria-hidden="true">← </span>
				{t('readingList')}
			</a>
		</p>
	);
}
