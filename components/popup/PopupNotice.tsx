import type { TabState } from '../../lib/cards/tab-state';
import type { Translate } from '../translate';

interface Props {
	readonly tab: TabState;
	readonly t: Translate;
	readonly onRead: () => void;
	/** Switch a host on again; `null`: everywhere. */
	readonly onSwitch: (host: string | null) => void;
}

/** Why there is nothing to see on this page, and what can be done about it. */
export function PopupNotice({ tab, t, onRead, onSwitch }: Props) {
	if (tab.kind === 'restricted') {
		return (
			<div class="notice">
				<strong>{t('restrictedTitle')}</strong>
				<p>{t('restrictedText')}</p>
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
	const unlisted = tab.kind === 'no-access';
	return (
		<div class="notice">
			<strong>{unlisted ? t('noAccessTitle', tab.host) : t('offTopicTitle')}</strong>
			<p>{unlisted ? t('noAccessText') : t('offTopicText')}</p>
			<p class="choices">
				<button type="button" class="primary" onClick={onRead}>
					{t('readAnyway')}
				</button>
			</p>
		</div>
	);
}
