import { useEffect, useState } from 'preact/hooks';
import { addPersonHash } from '../route';
import type { Translate } from '../translate';
import type { PopupServices } from './services';

interface Props {
	readonly services: Pick<PopupServices, 'alsoHere' | 'openLibrary'>;
	readonly t: Translate;
}

/**
 * People on the page who are in no dossier. Asked for after the rest is shown, because finding them takes longer; when
 * nobody is found, or the page has gone, the part stays out.
 */
export function AlsoHere({ services, t }: Props) {
	const [names, setNames] = useState<readonly string[]>([]);
	useEffect(() => {
		let gone = false;
		services.alsoHere().then(
			(found) => {
				if (!gone) setNames(found);
			},
			() => {},
		);
		return () => {
			gone = true;
		};
	}, [services]);
	if (names.length === 0) return null;
	return (
		<section class="part">
			<h2>{t('alsoHere')}</h2>
			<p class="hint">{t('alsoHereHint')}</p>
			<ul class="elsewhere">
				{names.map((name) => (
					<li key={name}>
						<span>{name}</span>
						<button type="button" class="quiet" onClick={() => services.openLibrary(addPersonHash(name))}>
							{t('addPerson')}
							<span class="unseen">: {name}</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	);
}
