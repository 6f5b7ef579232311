import { useState } from 'preact/hooks';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';

interface Props {
	readonly host: string;
	/** Asks for the site; false when the reader says no. */
	readonly add: (host: string) => Promise<boolean>;
	readonly onAdded: () => void;
	readonly t: Translate;
}

/** Has a site read from now on. What the browser is about to ask is explained beforehand. */
export function AddSite({ host, add, onAdded, t }: Props) {
	const [said, setSaid] = useState<string | null>(null);
	/** Nothing may come before the request: the browser wants to see the click. */
	function ask() {
		add(host).then(
			(added) => (added ? onAdded() : setSaid(t('siteNotAdded'))),
			(error: unknown) => setSaid(failureMessage(t, error)),
		);
	}
	return (
		<div class="offer">
			<button type="button" class="button" onClick={ask}>
				{t('addSite')}
				<span class="unseen">: {host}</span>
			</button>
			<p>{t('addSiteText', host)}</p>
			<p role="status" class="status">
				{said}
			</p>
		</div>
	);
}
