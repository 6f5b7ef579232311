import type { Translate } from '../translate';

/** The way back to the list of all dossiers. */
export function ToAllDossiers({ t }: { readonly t: Translate }) {
	return (
		<p class="back">
			<a class="quiet" href="#/dossiers">
				<span aria-hidden="true">← </span>
				{t('allDossiers')}
			</a>
		</p>
	);
}
