import type { Lang } from '../../lib/domain/lang';
import { isLinkOnly } from '../../lib/domain/saved-article';
import type { ShelfChange } from '../../lib/domain/shelf-change';
import type { ListedArticle, SameStory } from '../../lib/search/listed';
import type { SnippetPart } from '../../lib/search/snippet';
import { LANGUAGES } from '../card/languages';
import { formatDate } from '../format-date';
import { articleHash } from '../route';
import { safeUrl } from '../safe-url';
import type { Translate } from '../translate';
import { AlsoIn } from './AlsoIn';
import type { LibraryServices } from './services';
import { TagEditor } from './TagEditor';

/** Names shown of those in an article; a list of forty says nothing. */
const NAMES = 6;

/** Words read in a minute. */
const PACE = 230;

interface Props {
	readonly article: ListedArticle;
	readonly also: readonly SameStory[];
	/** The text around what was searched for. */
	readonly snippet: readonly SnippetPart[] | null;
	readonly services: Pick<LibraryServices, 'search'>;
	readonly t: Translate;
	readonly lang: Lang;
	/** Lists what has a tag. */
	readonly onTag: (tag: string) => void;
	readonly onShelve: (change: ShelfChange) => void;
	readonly onArchive: () => void;
	/** Takes the article out to a file. */
	readonly onMarkdown: () => void;
	readonly onRemove: () => void;
}

/** One saved article: its title opens the saved copy. A list entry. */
export function ArticleRow(props: Props) {
	const { article, also, snippet, services, t, lang, onTag, onShelve, onArchive, onMarkdown, onRemove } = props;
	const url = safeUrl(article.url);
	// Lists of other programs may have nothing but the address.
	const title = article.title.trim() || article.url.replace(/^https?:\/\/(?:www\.)?/, '');
	const people = article.entities.filter((entity) => entity.type !== 'term').map((entity) => entity.name);
	const minutes = Math.max(1, Math.round(article.words / PACE));
	// From another program's list: there is nothing to open but its address, and that only when the reader asks for it.
	const bare = isLinkOnly(article);
	const percent = Math.round(article.progress * 100);
	return (
		<li class={article.read ? 'saved is-read' : 'saved'}>
			<h2 lang={article.lang ?? undefined}>
				{bare && url ? (
					<a href={url} target="_blank" rel="noopener noreferrer">
						{title}
					</a>
				) : (
					<a href={articleHash(article.url)}>{title}</a>
				)}
			</h2>
			<p class="source">
				{article.outlet && <span>{article.outlet}</span>}
				{article.published && <time dateTime={article.published}>{formatDate(article.published, lang)}</time>}
				{article.lang && article.lang !== lang && <span>{t(LANGUAGES[article.lang])}</span>}
				<span>
					{t('savedOn')} <time dateTime={article.savedAt}>{formatDate(article.savedAt, lang)}</time>
				</span>
				{article.words > 0 && <span>{t('minutes', minutes)}</span>}
				{bare && <span class="state">{t('linkOnly')}</span>}
				{article.read && <span class="state">{t('isRead')}</span>}
				{!article.read && percent >= 3 && <span class="state">{t('percentRead', percent)}</span>}
				{article.archived && <span class="state">{t('isArchived')}</span>}
				{article.highlights > 0 && <span class="state">{t('highlightCount', article.highlights)}</span>}
			</p>
			{snippet && <Snippet parts={snippet} lang={article.lang} />}
			{!snippet && article.excerpt && (
				<p class="excerpt" lang={article.lang ?? undefined}>
					{article.excerpt}
				</p>
			)}
			<AlsoIn also={also} t={t} />
			{people.length > 0 && (
				<p class="people">
					<span class="unseen">{t('peopleIn')} </span>
					{people.slice(0, NAMES).join(', ')}
					{people.length > NAMES && ` ${t('andMore', people.length - NAMES)}`}
				</p>
			)}
			<div class="ways">
				{(!bare || article.highlights > 0) && (
					<a class="quiet" href={articleHash(article.url)}>
						{t(bare ? 'openNotes' : 'openCopy')}
						<span class="unseen">: {title}</span>
					</a>
				)}
				{url && (
					<a class="quiet" href={url} target="_blank" rel="noopener noreferrer">
						{t('openOriginal')}
						<span class="unseen">: {title}</span> <span aria-hidden="true">↗</span>
					</a>
				)}
				<button type="button" class="quiet" onClick={() => onShelve({ read: !article.read })}>
					{article.read ? t('markUnread') : t('markRead')}
					<span class="unseen">: {title}</span>
				</button>
				<button type="button" class="quiet" onClick={onArchive}>
					{article.archived ? t('unarchive') : t('archive')}
					<span class="unseen">: {title}</span>
				</button>
				{!bare && (
					<button type="button" class="quiet" onClick={onMarkdown}>
						{t('saveAs', 'Markdown')}
						<span class="unseen">: {title}</span>
					</button>
				)}
				<button type="button" class="quiet" onClick={onRemove}>
					{t('delete')}
					<span class="unseen">: {title}</span>
				</button>
				<TagEditor tags={article.tags} title={title} search={services.search} t={t} onTag={onTag} onChange={onShelve} />
			</div>
		</li>
	);
}

function Snippet({ parts, lang }: { readonly parts: readonly SnippetPart[]; readonly lang: Lang | null }) {
	return (
		<p class="excerpt" lang={lang ?? undefined}>
			{parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
		</p>
	);
}
