import type { Annotation } from '../../lib/domain/annotation';
import type { Lang } from '../../lib/domain/lang';
import { isOnWhole } from '../../lib/domain/whole-note';
import { formatDate } from '../format-date';
import type { Translate } from '../translate';
import { NoteForm } from './NoteForm';

/** What `editing` is while a note on the whole article is begun. */
const WHOLE = 'whole';

interface Props {
	/** The article's. */
	readonly title: string;
	readonly annotations: readonly Annotation[];
	/** Where each begins in the copy; those that are not in it have no place. */
	readonly places: ReadonlyMap<string, number>;
	/** The one whose note is being written. */
	readonly editing: string | null;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onEdit: (id: string | null) => void;
	readonly onWriteOnWhole: (note: string) => void;
	readonly onShow: (annotation: Annotation) => void;
	readonly onKeep: (annotation: Annotation) => void;
	readonly onRemove: (annotation: Annotation) => void;
}

/** The notes on an article as a whole, and the highlights and notes in it, in the order of its text. */
export function Notes(props: Props) {
	const { title, annotations, places, editing, t, onEdit, onWriteOnWhole } = props;
	const place = (one: Annotation) => (isOnWhole(one, title) ? -1 : (places.get(one.id) ?? Number.POSITIVE_INFINITY));
	const ordered = [...annotations].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
	return (
		<section class="notes" aria-labelledby="notes-title">
			<h2 id="notes-title">{t('highlightsAndNotes')}</h2>
			{ordered.length === 0 && <p class="hint">{t('noHighlights')}</p>}
			{editing === WHOLE ? (
				<NoteForm
					note=""
					t={t}
					onCancel={() => onEdit(null)}
					onKeep={(note) => {
						onEdit(null);
						if (note !== '') onWriteOnWhole(note);
					}}
				/>
			) : (
				<p class="ways">
					<button type="button" class="quiet" onClick={() => onEdit(WHOLE)}>
						{t('noteOnArticle')}
					</button>
				</p>
			)}
			<ol>
				{ordered.map((annotation) => (
					<OneNote key={annotation.id} {...props} annotation={annotation} />
				))}
			</ol>
		</section>
	);
}

function OneNote(props: Props & { readonly annotation: Annotation }) {
	const { annotation, title, places, editing, t, lang, onEdit, onShow, onKeep, onRemove } = props;
	const { id, quote, note, created } = annotation;
	const whole = isOnWhole(annotation, title);
	const there = places.has(id);
	return (
		<li id={`note-${id}`} tabIndex={-1} class="annotation" data-noted={note !== '' || undefined}>
			{whole ? <p class="hint">{t('onWholeArticle')}</p> : <blockquote>{quote.exact}</blockquote>}
			{!whole && !there && <p class="hint">{t('wordsGone')}</p>}
			{editing === id ? (
				<NoteForm
					note={note}
					t={t}
					onCancel={() => onEdit(null)}
					onKeep={(text) => {
						onEdit(null);
						// Without its words, nothing would be left of a note on the whole.
						if (whole && text === '') onRemove(annotation);
						else onKeep({ ...annotation, note: text, modified: new Date().toISOString() });
					}}
				/>
			) : (
				note !== '' && <p class="note">{note}</p>
			)}
			<p class="ways">
				<time class="hint" dateTime={created}>
					{formatDate(created, lang)}
				</time>
				{there && (
					<button type="button" class="quiet" onClick={() => onShow(annotation)}>
						{t('showInText')}
					</button>
				)}
				{editing !== id && (
					<button type="button" class="quiet" onClick={() => onEdit(id)}>
						{note === '' ? t('addNote') : t('editNote')}
					</button>
				)}
				<button type="button" class="quiet" onClick={() => onRemove(annotation)}>
					{t('delete')}
					<span class="unseen">: {(whole ? note : quote.exact).slice(0, 80)}</span>
				</button>
			</p>
		</li>
	);
}
