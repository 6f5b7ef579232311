import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import { dossierHash, type Route } from '../route';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { DossierView } from './DossierView';
import { PositionsView } from './PositionsView';
import type { LibraryServices } from './services';
import { Waiting } from './Waiting';

interface Props {
	readonly route: Extract<Route, { view: 'dossiers' | 'dossier' | 'positions' }>;
	readonly services: LibraryServices;
	readonly t: Translate;
	readonly lang: Lang;
}

/** The dossiers that are followed, and one of them from the inside. */
export function DossiersView({ route, services, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.dossiers(), null);
	if (asked.kind !== 'here') return <Waiting asked={asked} again={again} t={t} />;
	const dossiers = asked.answer;
	if (route.view !== 'dossiers') {
		const dossier = dossiers.find((one) => one.id === route.dossier);
		if (!dossier) {
			return (
				<div class="sheet">
					<p class="notice">{t('noSuchDossier')}</p>
				</div>
			);
		}
		return route.view === 'positions' ? (
			<PositionsView dossier={dossier} t={t} lang={lang} />
		) : (
			<DossierView dossier={dossier} entity={route.entity} services={services} t={t} lang={lang} />
		);
	}
	return (
		<section class="sheet">
			<h1>{t('dossiers')}</h1>
			{dossiers.length === 0 && <p class="notice">{t('noDossiers')}</p>}
			<ul class="articles">
				{dossiers.map((dossier) => (
					<li key={dossier.id} class="saved">
						<h2>
							<a href={dossierHash(dossier.id)}>{dossier.title[lang]}</a>
						</h2>
						<p class="lede">{dossier.summary[lang]}</p>
						<p class="source">
							<span>{plural(t, lang, dossier.actors.length, 'actorOne', 'actorMany')}</span>
							<span>{plural(t, lang, dossier.terms.length, 'termOne', 'termMany')}</span>
							<span>{plural(t, lang, dossier.positions.length, 'statementOne', 'statementMany')}</span>
							<span>
								{t('updatedOn')} <time dateTime={dossier.updated}>{formatDate(dossier.updated, lang)}</time>
							</span>
							<span>{t('version', dossier.version)}</span>
							<span>{dossier.license}</span>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
