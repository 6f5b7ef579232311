import type { CardModel } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import type { Translate } from '../translate';
import type { CardActions } from './actions';

interface Props {
	readonly saved: CardModel['saved'];
	readonly t: Translate;
	readonly lang: Lang;
	readonly actions: CardActions;
}

/** The card's last line: save the article, or open it where it is saved, see it on the page, open the full record. */
export function CardFoot({ saved, t, lang, actions }: Props) {
	const { save, openSaved, saveState, show, openLibrary, byKeyboard } = actions;
	if (!save && !show && !openLibrary && !byKeyboard) return null;
	const saving = saveState === 'saving';
	const kept = saved && openSaved;
	return (
		<footer class="card-foot">
			{/* One button, not `disabled`: another one would throw the focus out of the card. */}
			{save && (
				<button type="button" class="button" aria-disabled={saving} onClick={kept ? openSaved : () => saving || save()}>
					{kept ? t('savedAt', formatDate(saved.at, lang)) : t(saving ? 'saving' : 'saveArticle')}
				</button>
			)}
			{show && (
				<button type="button" class="button" onClick={show}>
					{t('showOnPage')}
				</button>
			)}
			{openLibrary && (
				<button type="button" class="quiet" onClick={openLibrary}>
					{t('fullRecord')}
				</button>
			)}
			{byKeyboard && <p class="hint">{t('cardKeys')}</p>}
			<p role="status" class="status">
				{saveState === 'failed' && t('saveFailed')}
			</p>
		</footer>
	);
}
