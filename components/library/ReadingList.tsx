import { useMemo, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { SavedArticle } from '../../lib/domain/saved-article';
import type { WholeArticle } from '../../lib/domain/whole-article';
import { failureMessage } from '../failure-message';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { ArticleRow } from './ArticleRow';
import { matches } from './matches';
import type { LibraryServices } from './services';
import { UndoToast } from './UndoToast';
import { Waiting } from './Waiting';

/** Rows drawn at once: thousands of saved articles must not freeze the page. */
const PAGE = 100;

interface Props {
	readonly services: LibraryServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** The saved articles: find, open, delete, undo. */
export function ReadingList({ services, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.articles(), null);
	/** Deleted here; the answer that we hold still lists them. */
	const [gone, setGone] = useState<readonly string[]>([]);
	const [undoable, setUndoable] = useState<readonly WholeArticle[]>([]);
	const [problem, setProblem] = useState<string | null>(null);
	const [query, setQuery] = useState('');
	const [limit, setLimit] = useState(PAGE);
	const heading = useRef<HTMLHeadingElement>(null);
	const articles = useMemo(
		() => (asked.kind === 'here' ? asked.answer.filter((article) => !gone.includes(article.url)) : null),
		[asked, gone],
	);
	const found = useMemo(() => articles?.filter((article) => matches(query, fields(article))) ?? [], [articles, query]);

	async function attempt(action: () => Promise<void>) {
		setProblem(null);
		try {
			await action();
		} catch (error) {
			setProblem(failureMessage(t, error));
		}
	}
	const remove = (article: SavedArticle) =>
		attempt(async () => {
			const removed = await services.remove(article.url);
			setGone((before) => [...before, article.url]);
			if (removed) setUndoable((before) => [...before, removed]);
		});
	const forget = (kept: WholeArticle) => setUndoable((before) => before.filter((one) => one !== kept));
	const undo = (kept: WholeArticle) =>
		attempt(async () => {
			await services.restore(kept);
			forget(kept);
			setGone((before) => before.filter((url) => url !== kept.article.url));
			again();
			heading.current?.focus();
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
			<Waiting asked={asked} again={again} t={t} />
			{articles && articles.length === 0 && (
				<div class="notice empty">
					<strong>{t('emptyListTitle')}</strong>
					<p>{t('emptyListText')}</p>
				</div>
			)}
			{articles && articles.length > 0 && (
				<>
					<input
						type="search"
						class="field"
						value={query}
						aria-label={t('searchArticles')}
						placeholder={t('searchArticles')}
						onInput={(event) => {
							setQuery(event.currentTarget.value);
							setLimit(PAGE);
						}}
					/>
					<p class="tally" role="status">
						{found.length === 0 ? t('noArticleFound') : plural(t, lang, found.length, 'articleOne', 'articleMany')}
					</p>
					<ul class="articles">
						{found.slice(0, limit).map((article) => (
							<ArticleRow key={article.url} article={article} t={t} lang={lang} onRemove={() => void remove(article)} />
						))}
					</ul>
					{found.length > limit && (
						<button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
							{t('showMoreArticles')}
						</button>
					)}
				</>
			)}
			<div class="toasts">
				{undoable.map((kept) => (
					<UndoToast
						key={kept.article.url}
						said={t('articleDeleted', kept.article.title)}
						t={t}
						onUndo={() => void undo(kept)}
						onOver={(hadFocus) => {
							if (hadFocus) heading.current?.focus();
							forget(kept);
						}}
					/>
				))}
			</div>
		</section>
	);
}

function fields(article: SavedArticle): readonly (string | null)[] {
	return [article.title, article.outlet, article.byline, article.url, ...article.entities.map(({ name }) => name)];
}
