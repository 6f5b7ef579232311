import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { Settings } from '../../lib/domain/settings';
import { applyTheme } from '../apply-theme';
import { failureMessage } from '../failure-message';
import { type Site, SiteList } from '../SiteList';
import { StaysLocal } from '../StaysLocal';
import { Switch } from '../Switch';
import type { MessageKey, Translate } from '../translate';
import { useAsked } from '../use-asked';
import { AddedSites } from './AddedSites';
import { Choice } from './Choice';
import { KeyboardSettings } from './KeyboardSettings';
import type { LibraryServices } from './services';
import { Waiting } from './Waiting';
import { YourData } from './YourData';

const MARKS: readonly (readonly [Settings['markStyle'], MessageKey])[] = [
	['underline', 'markUnderline'],
	['dots', 'markDots'],
	['tint', 'markTint'],
	['none', 'markNone'],
];
const THEMES: readonly (readonly [Settings['theme'], MessageKey])[] = [
	['system', 'themeSystem'],
	['light', 'themeLight'],
	['dark', 'themeDark'],
];

interface Props {
	readonly services: LibraryServices;
	readonly sites: readonly Site[];
	readonly t: Translate;
	readonly lang: Lang;
}

/** Every choice is kept as it is made. */
export function SettingsView({ services, sites, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.settings(), null);
	const [changed, setChanged] = useState<Settings | null>(null);
	const [problem, setProblem] = useState<string | null>(null);
	const settings = changed ?? (asked.kind === 'here' ? asked.answer : null);
	const theme = settings?.theme;
	useEffect(() => {
		if (theme) applyTheme(document.documentElement, theme);
	}, [theme]);
	if (!settings) {
		return (
			<section class="sheet settings">
				<h1>{t('settings')}</h1>
				<Waiting asked={asked} again={again} t={t} />
			</section>
		);
	}

	async function change(ask: Promise<Settings>) {
		setProblem(null);
		try {
			setChanged(await ask);
		} catch (error) {
			setProblem(failureMessage(t, error));
		}
	}
	return (
		<section class="sheet settings">
			<h1>{t('settings')}</h1>
			{problem && (
				<p class="problem" role="alert">
					{problem}
				</p>
			)}
			<section>
				<Switch
					label={t('onEverywhere')}
					hint={t('onEverywhereHint')}
					on={settings.on}
					onSwitch={(on) => void change(services.change({ on }))}
				/>
			</section>
			<section>
				<h2>{t('activeSites')}</h2>
				<p class="hint">{t('activeSitesText', new Intl.NumberFormat(lang).format(sites.length))}</p>
				<details class="more opens">
					<summary>{t('showSites')}</summary>
					<SiteList sites={sites} t={t} lang={lang} />
				</details>
				<AddedSites services={services} t={t} />
			</section>
			<section>
				<h2>{t('offSites')}</h2>
				{settings.offSites.length === 0 ? (
					<p class="hint">{t('noOffSites')}</p>
				) : (
					<ul class="off-sites">
						{settings.offSites.map((host) => (
							<li key={host}>
								<span>{host}</span>
								<button type="button" class="button" onClick={() => void change(services.switchSite(host, true))}>
									{t('switchOnAgain')}
									<span class="unseen">: {host}</span>
								</button>
							</li>
						))}
					</ul>
				)}
			</section>
			<Choice
				title={t('markStyle')}
				name="mark-style"
				chosen={settings.markStyle}
				options={MARKS}
				sample={(style) => <span class={`true-mark ${style}`}>{t('sampleName')}</span>}
				t={t}
				onChoose={(markStyle) => void change(services.change({ markStyle }))}
			/>
			<Choice
				title={t('theme')}
				name="theme"
				chosen={settings.theme}
				options={THEMES}
				t={t}
				onChoose={(theme) => void change(services.change({ theme }))}
			/>
			<section>
				<h2>{t('keptArticles')}</h2>
				<Switch
					label={t('keepPictures')}
					hint={t('keepPicturesHint')}
					on={settings.keepPictures === true}
					onSwitch={(keepPictures) => void change(services.change({ keepPictures }))}
				/>
				<p class="hint">{t('keepPicturesText')}</p>
			</section>
			<KeyboardSettings
				services={services}
				singleKeys={settings.singleKeys !== false}
				onSingleKeys={(singleKeys) => void change(services.change({ singleKeys }))}
				t={t}
			/>
			<YourData services={services} t={t} lang={lang} />
			<section>
				<h2>{t('staysLocal')}</h2>
				<StaysLocal t={t} />
			</section>
		</section>
	);
}
