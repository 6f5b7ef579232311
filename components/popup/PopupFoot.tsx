import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/domain/settings';
import { Switch } from '../Switch';
import type { Translate } from '../translate';
import type { PopupServices } from './services';

/** The most that is counted here: a longer number would push the last button to a line of its own. */
const MOST = 999;

interface Props {
	/** The site of the tab; `null` where there is none to switch. */
	readonly host: string | null;
	readonly settings: Settings | null;
	/** Grows with every article saved, so that the count is asked for again; `null`: not yet, since counting a long list takes a while. */
	readonly saves: number | null;
	readonly services: PopupServices;
	readonly t: Translate;
	readonly onSite: (host: string, on: boolean) => void;
	readonly onAll: (on: boolean) => void;
}

/** The way to the reading list, and the two switches: this site, everywhere. */
export function PopupFoot({ host, settings, saves, services, t, onSite, onAll }: Props) {
	const [count, setCount] = useState<number | null>(null);
	const [open, setOpen] = useState<(() => Promise<unknown>) | null>(null);
	useEffect(() => {
		// Ready before it is pressed: the browser opens a panel only in the click itself.
		services.opener().then(
			(opener) => setOpen(() => opener),
			() => {},
		);
	}, []);
	useEffect(() => {
		if (saves === null) return;
		// Without a count the button still opens the list, which says what is wrong.
		services.savedCount().then(setCount, () => {});
	}, [saves]);
	return (
		<footer class="popup-foot">
			{settings && (
				<div class="switches">
					{host && settings.on && (
						<Switch label={t('onSite', host)} on={!settings.offSites.includes(host)} onSwitch={(on) => onSite(host, on)} />
					)}
					<Switch label={t('onEverywhere')} on={settings.on} onSwitch={onAll} />
				</div>
			)}
			<p class="ways">
				<button type="button" class="quiet counted" onClick={() => services.openLibrary('#/articles')}>
					<span>{count === null ? t('readingList') : t('readingListCount', count > MOST ? `${MOST}+` : count)}</span>
					{/* Room for the count, so that nothing beside it moves when it comes. */}
					<span class="room" aria-hidden="true">
						{t('readingListCount', '00')}
					</span>
				</button>
				<button type="button" class="quiet" onClick={() => services.openLibrary('#/dossiers')}>
					{t('dossiers')}
				</button>
				<button type="button" class="quiet" onClick={() => services.openLibrary('#/settings')}>
					{t('settings')}
				</button>
				{open && (
					<button
						type="button"
						class="quiet"
						aria-label={t('openBeside')}
						title={t('openBeside')}
						onClick={() => void open().catch(() => setOpen(null))}
					>
						{t('beside')}
					</button>
				)}
			</p>
		</footer>
	);
}
