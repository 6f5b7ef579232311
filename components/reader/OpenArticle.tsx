import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../lib/cards/decisions';
import type { Annotation } from '../../lib/domain/annotation';
import type { Lang } from '../../lib/domain/lang';
import { isLinkOnly } from '../../lib/domain/saved-article';
import type { Settings } from '../../lib/domain/settings';
import { changedShelf, type ShelfChange } from '../../lib/domain/shelf-change';
import type { WholeArticle } from '../../lib/domain/whole-article';
import { isOnWhole, wholeQuote } from '../../lib/domain/whole-note';
import { BackToList } from '../library/BackToList';
import type { LibraryServices } from '../library/services';
import { useUndoable } from '../library/use-undoable';
import { articlesHash } from '../route';
import type { Translate } from '../translate';
import { AroundArticle } from './AroundArticle';
import { drawPictures, type PictureCounts } from './draw-pictures';
import { Notes } from './Notes';
import { PicturesKept } from './PicturesKept';
import { ReaderBar } from './ReaderBar';
import { ReaderHead } from './ReaderHead';
import { Said } from './Said';
import { SelectionBar } from './SelectionBar';
import type { OpenCopy, OpenPictures, Selected } from './services';
import { useProgress } from './use-progress';

interface Props {
	readonly whole: WholeArticle & { readonly decisions?: readonly Decision[] };
	readonly pictures: OpenPictures;
	readonly settings: Settings;
	readonly services: LibraryServices;
	readonly renderCopy: (html: string) => Node;
	readonly t: Translate;
	readonly lang: Lang;
}

/** An article that is here: its text, and everything that the reader does with it. */
export function OpenArticle({ whole, pictures, settings: given, services, renderCopy, t, lang }: Props) {
	const [article, setArticle] = useState(whole.article);
	const [annotations, setAnnotations] = useState(whole.annotations);
	const [settings, setSettings] = useState(given);
	const [gone, setGone] = useState(false);
	const [editing, setEditing] = useState<string | null>(null);
	const [copy, setCopy] = useState<OpenCopy | null>(null);
	const [drawn, setDrawn] = useState<PictureCounts>({ named: 0, drawn: 0 });
	const [stripped, setStripped] = useState(false);
	const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map());
	const text = useRef<HTMLDivElement>(null);
	const title = useRef<HTMLHeadingElement>(null);
	const { problem, attempt, offer, toasts } = useUndoable(t, () => title.current?.focus({ preventScroll: true }));
	const { url } = article;
	const bare = isLinkOnly(article);

	useLayoutEffect(() => {
		if (!text.current) return;
		text.current.replaceChildren(renderCopy(whole.content.html));
		setDrawn(drawPictures(text.current, pictures));
		const opened = services.openCopy(text.current, whole.article);
		setCopy(opened);
		return () => {
			opened.close();
			pictures.close();
		};
	}, [whole]);
	useLayoutEffect(() => {
		if (copy) setPlaces(copy.paint(annotations.filter((one) => !isOnWhole(one, article.title))));
	}, [copy, annotations, article.title]);

	const shelve = (change: ShelfChange) =>
		attempt(async () => {
			await services.shelve([url], change);
			setArticle((before) => ({ ...before, ...changedShelf(before, change) }));
		});
	const { resumed, toStart } = useProgress(copy, article, (change) => void shelve(change));
	const display = (change: Partial<Settings>) =>
		attempt(async () => {
			setSettings((before) => ({ ...before, ...change }));
			await services.change(change);
		});

	async function putBack(annotation: Annotation) {
		const kept = await services.annotate(annotation);
		setAnnotations((before) => [...before.filter(({ id }) => id !== kept.id), kept]);
	}
	const keep = (annotation: Annotation) => attempt(() => putBack(annotation));
	function annotate(selected: Pick<Annotation, 'quote' | 'position'>, note = ''): string {
		const now = new Date().toISOString();
		const id = crypto.randomUUID();
		void keep({ id, article: url, ...selected, note, created: now, modified: now });
		return id;
	}
	function highlight({ quote, position }: Selected, withNote: boolean) {
		const id = annotate({ quote, position });
		if (withNote) setEditing(id);
	}
	const dropNote = (annotation: Annotation) =>
		attempt(async () => {
			await services.removeAnnotation(annotation.id);
			setAnnotations((before) => before.filter(({ id }) => id !== annotation.id));
			offer({ key: annotation.id, said: t('highlightDeleted'), undo: () => putBack(annotation) });
		});
	function draw(without: boolean) {
		setStripped(without);
		if (text.current) setDrawn(drawPictures(text.current, without ? { addresses: new Map() } : pictures));
	}
	const dropPictures = () =>
		attempt(async () => {
			const undo = await services.dropPictures(url);
			draw(true);
			offer({
				key: `pictures ${url}`,
				said: t('picturesRemoved'),
				async undo() {
					await undo();
					draw(false);
				},
			});
		});
	const remove = () =>
		attempt(async () => {
			const removed = await services.remove(url);
			setGone(true);
			if (!removed) return;
			const undo = async () => {
				await services.restore(removed);
				setGone(false);
			};
			offer({ key: url, said: t('articleDeleted', article.title), undo });
		});

	return (
		<article class="reader" data-width={settings.textWidth} data-face={settings.typeface} data-size={settings.textSize}>
			<BackToList t={t} />
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			{gone && (
				<p class="notice" role="status">
					{t('articleGone')}
				</p>
			)}
			<div class="reader-sheet" hidden={gone}>
				<div class="reader-main">
					<ReaderHead article={article} heading={title} t={t} lang={lang} />
					<ReaderBar
						article={article}
						settings={settings}
						search={services.search}
						t={t}
						onTag={(tag) => {
							location.hash = articlesHash(`${t('tagCondition')}:${/\s/.test(tag) ? `"${tag}"` : tag}`);
						}}
						onShelve={(change) => void shelve(change)}
						onDisplay={(change) => void display(change)}
						onMarkdown={bare ? null : () => void attempt(async () => void (await services.saveMarkdown(url)))}
						onRemove={() => void remove()}
					/>
					{bare && <p class="notice">{t('onlyLinkKept')}</p>}
					<PicturesKept
						counts={drawn}
						full={pictures.full}
						removed={stripped}
						onRemove={() => void dropPictures()}
						t={t}
						lang={lang}
					/>
					{resumed !== null && (
						<p class="resumed" role="status">
							{t('resumedAt', Math.round(resumed * 100))}{' '}
							<button type="button" class="link" onClick={toStart}>
								{t('toBeginning')}
							</button>
						</p>
					)}
					{/* What stands in it is made by `renderCopy`, out of Preact's sight. */}
					{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the list of notes does the same by keyboard */}
					<div
						ref={text}
						class="reader-text"
						lang={article.lang ?? undefined}
						onClick={({ clientX, clientY, target }) => {
							if ((target as Element).closest('a')) return;
							const id = copy?.annotationAt(clientX, clientY) ?? null;
							if (id) document.getElementById(`note-${id}`)?.focus();
						}}
					/>
					<SelectionBar copy={copy} byKey={settings.singleKeys !== false} t={t} onHighlight={highlight} />
				</div>
				<aside class="reader-aside">
					<Notes
						title={article.title}
						annotations={annotations}
						places={places}
						editing={editing}
						t={t}
						lang={lang}
						onEdit={setEditing}
						onShow={({ quote, position }) => copy?.reveal(quote, position?.start)}
						onWriteOnWhole={(note) => annotate({ quote: wholeQuote(article.title) }, note)}
						onKeep={(annotation) => void keep(annotation)}
						onRemove={(annotation) => void dropNote(annotation)}
					/>
					<Said article={article} decisions={whole.decisions ?? []} t={t} onShow={(quote) => copy?.reveal(quote)} />
					<AroundArticle url={url} search={services.search} t={t} lang={lang} />
				</aside>
			</div>
			{/* What was done to an article before it was deleted cannot be undone in one that is not there. */}
			<div class="toasts">{gone ? toasts.filter(({ key }) => key === url) : toasts}</div>
		</article>
	);
}
