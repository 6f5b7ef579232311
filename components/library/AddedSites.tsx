import { useEffect, useState } from 'preact/hooks';
import { ALL_SITES_ASKED } from '../../lib/domain/access';
import { failureMessage } from '../failure-message';
import { Switch } from '../Switch';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import type { LibraryServices } from './services';
import { Waiting } from './Waiting';

interface Props {
	readonly services: Pick<LibraryServices, 'access' | 'grant' | 'revoke' | 'followAccess'>;
	readonly t: Translate;
}

/** The sites that the reader has added, each to be taken back, and the switch for all sites. */
export function AddedSites({ services, t }: Props) {
	const { asked, again } = useAsked(() => services.access(), null);
	const [said, setSaid] = useState<string | null>(null);
	// What is granted or taken back elsewhere shows here at once; so does what is done here.
	useEffect(() => services.followAccess(again), []);
	if (asked.kind !== 'here') return <Waiting asked={asked} again={again} t={t} />;
	const { all, sites } = asked.answer;

	function revoke(origins: readonly string[]) {
		setSaid(null);
		services.revoke(origins).then(again, (error: unknown) => setSaid(failureMessage(t, error)));
	}
	/** Nothing may come before the request: the browser wants to see the click. */
	function grantAll() {
		services.grant(ALL_SITES_ASKED).then(
			(granted) => {
				setSaid(granted ? null : t('allSitesRefused'));
				again();
			},
			(error: unknown) => setSaid(failureMessage(t, error)),
		);
	}
	return (
		<div class="added">
			<Switch
				label={t('allSites')}
				hint={t('allSitesHint')}
				on={all.length > 0}
				onSwitch={(on) => (on ? grantAll() : revoke(all))}
			/>
			<p role="status" class="status">
				{said}
			</p>
			<h3>{t('addedSites')}</h3>
			{sites.length === 0 ? (
				<p class="hint">{t('noAddedSites')}</p>
			) : (
				<ul class="off-sites">
					{sites.map(({ host, origins }) => (
						<li key={host}>
							<span>{host}</span>
							<button type="button" class="button" onClick={() => revoke(origins)}>
								{t('removeSite')}
								<span class="unseen">: {host}</span>
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
