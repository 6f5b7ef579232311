import type { Translate } from '../translate';

/** The way back to the reading list: as it was, where one came from there. */
export function BackToList({ t }: { readonly t: Translate }) {
	return (
		<p class="back">
			<a class="quiet" href="#/articles">
				<span aria-hidden="true">← </span>
				{t('readingList')}
			</a>
		</p>
	);
}
