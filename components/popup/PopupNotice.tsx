import type { TabState } from '../../lib/cards/tab-state';
import type { Translate } from '../translate';
import { AddSite } from './AddSite';
import type { Place } from './services';

interface Props {
	readonly tab: TabState;
	readonly place: Place;
	readonly t: Translate;
	readonly onRead: () => void;
	/** Asks for a site; false when the reader says no. */
	readonly addSite: (host: string) => Promise<boolean>;
	readonly onAdded: () => void;
	/** Switch a host on again; `null`: everywhere. */
	readonly onSwitch: (host: string | null) => void;
	/** Go to the dossiers, to follow one. */
	readonly onDossiers: () => void;
}

/** Why there is nothing to see on this page, and what can be done about it. */
export function PopupNotice({ tab, place, t, onRead, addSite, onAdded, onSwitch, onDossiers }: Props) {
	if (tab.kind === 'restricted') {
		// Beside a page we are not told its address, unless it may be read: the two cases look the same.
		const beside = place === 'beside';
		return (
			<div class="notice">
				<strong>{t(beside ? 'unknownTitle' : 'restrictedTitle')}</strong>
				<p>{t(beside ? 'unknownText' : 'restrictedText')}</p>
			</div>
		);
	}
	if (tab.kind === 'off') {
		return (
			<div class="notice">
				<strong>{tab.everywhere ? t('offEverywhereTitle') : t('offSiteTitle', tab.host)}</strong>
				<p>{t('offText')}</p>
				<p class="choices">
					<button type="button" class="primary" onClick={() => onSwitch(tab.everywhere ? null : tab.host)}>
						{tab.everywhere ? t('switchOn') : t('switchOnSite', tab.host)}
					</button>
				</p>
			</div>
		);
	}
	if (tab.kind === 'no-dossier') {
		return (
			<div class="notice">
				<strong>{t('noDossierTitle')}</strong>
				<p>{t('noDossierText')}</p>
				<p class="choices">
					<button type="button" class="primary" onClick={onDossiers}>
						{t('dossiers')}
					</button>
				</p>
			</div>
		);
	}
	if (tab.kind === 'no-access') {
		return (
			<div class="notice">
				<strong>{t('noAccessTitle', tab.host)}</strong>
				<p>{t('noAccessText')}</p>
				<div class="offer">
					<button type="button" class="primary" onClick={onRead}>
						{t('readOnce')}
					</button>
					<p>{t('readOnceText')}</p>
				</div>
				<AddSite host={tab.host} add={addSite} onAdded={onAdded} t={t} />
			</div>
		);
	}
	return (
		<div class="notice">
			<strong>{t('offTopicTitle')}</strong>
			<p>{t('offTopicText')}</p>
			<p class="choices">
				<button type="button" class="primary" onClick={onRead}>
					{t('readAnyway')}
				</button>
			</p>
		</div>
	);
}
