import type { Translate } from './translate';

/** What is kept, where, and what leaves the browser: nothing. */
export function StaysLocal({ t }: { readonly t: Translate }) {
	return (
		<ul class="plain">
			<li>{t('localReading')}</li>
			<li>{t('localStore')}</li>
			<li>{t('localLinks')}</li>
		</ul>
	);
}
