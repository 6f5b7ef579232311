import type { Translate } from '../translate';

/** Where the page's view will stand while it is on its way: its outline, which appears only when the wait can be felt. */
export function PopupLoading({ t }: { readonly t: Translate }) {
	return (
		<div class="outline" role="status">
			<p>{t('readingPage')}</p>
			<div aria-hidden="true">
				<span class="bar title" />
				<span class="bar short" />
				<span class="bar" />
				<span class="bar" />
				<span class="bar short" />
			</div>
		</div>
	);
}
