import type { Annotation } from '../../lib/domain/annotation';
import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import type { Translate } from '../translate';
import { NoteForm } from './NoteForm';

interface Props {
	readonly annotations: readonly Annotation[];
	/** Where each begins in the copy; those that are not in it have no place. */
	readonly places: ReadonlyMap<string, number>;
	/** The one whose note is being written. */
	readonly editing: string | null;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onEdit: (id: string | null) => void;
	readonly onShow: (annotation: Annotation) => void;
	readonly onKeep: (annotation: Annotation) => void;
	readonly onRemove: (annotation: Annotation) => void;
}

/** The highlights and notes of an article, in the order of its text. */
export function Notes({ annotations, places, editing, t, lang, onEdit, onShow, onKeep, onRemove }: Props) {
	const place = ({ id }: Annotation) => places.get(id) ?? Number.POSITIVE_INFINITY;
	const ordered = [...annotations].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
	return (
		<section class="notes" aria-labelledby="notes-title">
			<h2 id="notes-title">{t('highlightsAndNotes')}</h2>
			{ordered.length === 0 && <p class="hint">{t('noHighlights')}</p>}
			<ol>
				{ordered.map((annotation) => {
					const { id, quote, note, created } = annotation;
					const lost = !places.has(id);
					return (
						<li key={id} id={`note-${id}`} tabIndex={-1} class="annotation">
							<blockquote>{quote.exact}</blockquote>
							{lost && <p class="hint">{t('wordsGone')}</p>}
							{editing === id ? (
								<NoteForm
									note={note}
									t={t}
									onCancel={() => onEdit(null)}
									onKeep={(text) => {
										onEdit(null);
										onKeep({ ...annotation, note: text, modified: new Date().toISOString() });
									}}
								/>
							) : (
								note !== '' && <p class="note">{note}</p>
							)}
							<p class="ways">
								<time class="hint" dateTime={created}>
									{formatDate(created, lang)}
								</time>
								{!lost && (
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
									<span class="unseen">: {quote.exact.slice(0, 80)}</span>
								</button>
							</p>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
