import type { CardModel } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { Card } from '../card/Card';
import { type Shortcut, ShortcutList } from '../ShortcutList';
import { type Site, SiteList } from '../SiteList';
import { StaysLocal } from '../StaysLocal';
import type { Translate } from '../translate';

interface Props {
	/** A card of the bundled dossier; `null` where none could be had. */
	readonly sample: CardModel | null;
	readonly sites: readonly Site[];
	readonly shortcuts: readonly Shortcut[];
	readonly onOpenLibrary: () => void;
	readonly onChangeShortcuts: () => void;
	readonly t: Translate;
	readonly lang: Lang;
}

/** First run: what it does, where it is active, what stays local, how to switch it off. */
export function Welcome({ sample, sites, shortcuts, onOpenLibrary, onChangeShortcuts, t, lang }: Props) {
	return (
		<main class="welcome">
			<header>
				<p class="wordmark">
					<span class="mark">On Record</span>
				</p>
				<h1>{t('welcomeTitle')}</h1>
				<p class="lede">{t('welcomeText')}</p>
			</header>
			{sample && (
				<figure class="sample" aria-label={t('sampleTitle')}>
					<figcaption class="label">{t('sampleTitle')}</figcaption>
					<p class="sample-text">
						{t('sampleBefore')}{' '}
						<span class={sample.kind === 'term' ? 'true-mark term under-pointer' : 'true-mark under-pointer'}>{sample.name}</span>
						{t('sampleAfter')}
					</p>
					<Card model={sample} t={t} lang={lang} />
				</figure>
			)}
			<section>
				<h2>{t('howItWorks')}</h2>
				<ol class="steps">
					<li>
						<strong>{t('stepMarks')}</strong> {t('stepMarksText')}
					</li>
					<li>
						<strong>{t('stepCard')}</strong> {t('stepCardText')}
					</li>
					<li>
						<strong>{t('stepPopup')}</strong> {t('stepPopupText')}
					</li>
					<li>
						<strong>{t('stepSave')}</strong> {t('stepSaveText')}
					</li>
				</ol>
				<p>
					<button type="button" class="primary" onClick={onOpenLibrary}>
						{t('browseDossiers')}
					</button>
				</p>
			</section>
			<section>
				<h2>{t('activeSites')}</h2>
				<p>{t('activeSitesText', new Intl.NumberFormat(lang).format(sites.length))}</p>
				<details class="more">
					<summary>{t('showSites')}</summary>
					<SiteList sites={sites} t={t} lang={lang} />
				</details>
			</section>
			<section>
				<h2>{t('staysLocal')}</h2>
				<StaysLocal t={t} />
			</section>
			<section>
				<h2>{t('howToSwitchOff')}</h2>
				<p>{t('howToSwitchOffText')}</p>
			</section>
			{shortcuts.length > 0 && (
				<section>
					<h2>{t('keyboard')}</h2>
					<ShortcutList shortcuts={shortcuts} onChange={onChangeShortcuts} t={t} />
				</section>
			)}
		</main>
	);
}
