import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { WholeArticle } from '../../lib/domain/whole-article';
import type { ListedArticle, Sort } from '../../lib/search/listed';
import { plural } from '../plural';
import { articlesHash } from '../route';
import type { Translate } from '../translate';
import { ArticleRow } from './ArticleRow';
import { FilterBar } from './FilterBar';
import { SearchField } from './SearchField';
import type { LibraryServices } from './services';
import { useFound } from './use-found';
import { useUndoable } from './use-undoable';
import { Waiting } from './Waiting';

/** Rows drawn at once: thousands of saved articles must not freeze the page, nor the first of them be late. */
const FIRST = 20;
const PAGE = 50;

interface Props {
	/** What is searched for when the list opens. */
	readonly query: string;
	readonly services: LibraryServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** The saved articles: find, narrow down, open, tag, mark, archive, delete, undo. */
export function ReadingList({ query: opened, services, t, lang }: Props) {
	const [query, setQuery] = useState(opened);
	const [chosenSort, setSort] = useState<Sort>('best');
	const [most, setMost] = useState(FIRST);
	const [singleKeys, setSingleKeys] = useState(false);
	const heading = useRef<HTMLHeadingElement>(null);
	const more = useRef<HTMLButtonElement>(null);
	const { found, error, snippets, again } = useFound(services.search, { query, sort: chosenSort, most });
	const { problem, attempt, offer, toasts } = useUndoable(t, () => heading.current?.focus());

	function ask(next: string) {
		setQuery(next);
		setMost(FIRST);
		// So that the back button leads from an article to the list as it was.
		history.replaceState(history.state, '', articlesHash(next));
	}
	useEffect(() => {
		// Without settings there is no word on it: then no key is taken.
		services.settings().then(
			(settings) => setSingleKeys(settings.singleKeys !== false),
			() => undefined,
		);
	}, []);
	// The back button, or a link with a question of its own.
	useEffect(() => setQuery(opened), [opened]);
	// The end of the rows comes into sight: more of them.
	useEffect(() => {
		if (!more.current || typeof IntersectionObserver === 'undefined') return;
		const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setMost((now) => now + PAGE), {
			rootMargin: '600px',
		});
		observer.observe(more.current);
		return () => observer.disconnect();
	}, [found?.articles.length, found?.rows]);

	const change = (action: () => Promise<unknown>) =>
		attempt(async () => {
			await action();
			again();
		});
	function offerBack(key: string, said: string, back: () => Promise<unknown>) {
		const undo = async () => {
			await back();
			again();
		};
		offer({ key, said, undo });
	}
	const remove = ({ url, title }: ListedArticle) =>
		change(async () => {
			const removed: WholeArticle | null = await services.remove(url);
			if (removed) offerBack(url, t('articleDeleted', title), () => services.restore(removed));
		});
	const archive = ({ url, title, archived }: ListedArticle) =>
		change(async () => {
			await services.shelve([url], { archived: !archived });
			if (!archived) offerBack(url, t('articleArchived', title), () => services.shelve([url], { archived: false }));
		});

	return (
		<section class="sheet" aria-labelledby="reading-list">
			<h1 id="reading-list" ref={heading} tabIndex={-1}>
				{t('readingList')}
			</h1>
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			{!found && <Waiting asked={error === null ? { kind: 'loading' } : { kind: 'failed', error }} again={again} t={t} />}
			{found && (found.damaged ?? 0) > 0 && (
				<p class="caution">
					{plural(t, lang, found.damaged ?? 0, 'articleDamagedOne', 'articleDamagedMany')}{' '}
					<a href="#/settings">{t('seeWhatToDo')}</a>
				</p>
			)}
			{found && found.saved === 0 && (
				<div class="notice empty">
					<strong>{t('emptyListTitle')}</strong>
					<p>{t('emptyListText')}</p>
					<p>
						<a href="#/settings">{t('emptyListImport')}</a>
					</p>
				</div>
			)}
			{found && found.saved > 0 && (
				<>
					<SearchField query={query} byKey={singleKeys} t={t} onQuery={ask} />
					<FilterBar
						query={query}
						sort={chosenSort}
						facets={found.facets}
						t={t}
						lang={lang}
						onQuery={ask}
						onSort={(sort) => {
							setSort(sort);
							setMost(FIRST);
						}}
					/>
					<p class="tally" role="status">
						{found.total === 0 ? t('noArticleFound') : plural(t, lang, found.total, 'articleOne', 'articleMany')}
						{query !== '' &&
							found.pending > 0 &&
							` · ${t('searchIncomplete', new Intl.NumberFormat(lang).format(found.pending))}`}
					</p>
					<ul class="articles">
						{found.articles.map(({ article, also }) => (
							<ArticleRow
								key={article.url}
								article={article}
								also={also}
								snippet={snippets.get(article.url) ?? null}
								services={services}
								t={t}
								lang={lang}
								onTag={(tag) => ask(`${t('tagCondition')}:${/\s/.test(tag) ? `"${tag}"` : tag}`)}
								onShelve={(shelf) => void change(() => services.shelve([article.url], shelf))}
								onMarkdown={() => void attempt(() => services.saveMarkdown(article.url))}
								onArchive={() => void archive(article)}
								onRemove={() => void remove(article)}
							/>
						))}
					</ul>
					{found.rows > found.articles.length && (
						<button ref={more} type="button" class="button" onClick={() => setMost(most + PAGE)}>
							{t('showMoreArticles')}
						</button>
					)}
				</>
			)}
			<div class="toasts">{toasts}</div>
		</section>
	);
}
