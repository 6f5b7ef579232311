import type { Translate } from '../translate';
import type { CardActions } from './actions';

/** The card's last line: save the article, see it on the page, open the full record. */
export function CardFoot({ t, actions }: { readonly t: Translate; readonly actions: CardActions }) {
	const { save, saved, saveState, show, openLibrary, byKeyboard } = actions;
	if (!save && !show && !openLibrary && !byKeyboard) return null;
	const saving = saveState === 'saving';
	return (
		<footer class="card-foot">
			{/* Not `disabled`: that would throw the focus out of the card. */}
			{save && (
				<button type="button" class="button" aria-disabled={saved || saving} onClick={() => saved || saving || save()}>
					{saved ? t('saved') : saving ? t('saving') : t('saveArticle')}
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
