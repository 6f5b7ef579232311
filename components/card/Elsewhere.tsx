import type { ActorCard } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import { officeWords } from './office-words';

interface Props {
	readonly model: ActorCard;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What the other dossiers of the reader say of the same actor: each by itself, with its title; what agrees is not said twice. */
export function Elsewhere({ model, t, lang }: Props) {
	if (model.elsewhere.length === 0) return null;
	const own = officeWords(model.office, model.kind, t, lang);
	return (
		<section class="part">
			<p class="label">{t('cardFrom', model.dossierTitle)}</p>
			<ul class="rows">
				{model.elsewhere.map(({ dossier, title, name, office, background }) => {
					const held = officeWords(office, model.kind, t, lang);
					return (
						<li key={dossier}>
							<span class="label">{t('alsoInDossier', title)}</span>
							{name !== model.name && <strong> {name}</strong>}
							{office !== null && held !== own && <span class="office"> {held}</span>}
							{background !== model.background && <p>{background}</p>}
						</li>
					);
				})}
			</ul>
		</section>
	);
}
