import type { Lang } from '../../lib/domain/lang';
import { ToAllDossiers } from '../dossiers/ToAllDossiers';
import type { Route } from '../route';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { DossierView } from './DossierView';
import { PositionsView } from './PositionsView';
import type { LibraryServices } from './services';
import { Waiting } from './Waiting';

interface Props {
	readonly route: Extract<Route, { view: 'dossier' | 'positions' }>;
	readonly services: LibraryServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** One of the followed dossiers from the inside. */
export function DossiersView({ route, services, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.dossiers(), null);
	if (asked.kind !== 'here') return <Waiting asked={asked} again={again} t={t} />;
	const dossiers = asked.answer;
	const dossier = dossiers.find((one) => one.id === route.dossier);
	if (!dossier) {
		return (
			<section class="sheet">
				<ToAllDossiers t={t} />
				<p class="notice">{t('noSuchDossier')}</p>
			</section>
		);
	}
	return route.view === 'positions' ? (
		<PositionsView dossier={dossier} t={t} lang={lang} />
	) : (
		<DossierView dossier={dossier} entity={route.entity} services={services} t={t} lang={lang} />
	);
}
