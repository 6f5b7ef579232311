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
	const own = officeWords(model.office, model.kind, t, lang);
	return model.elsewhere.map(({ dossier, title, name, office, background }) => {
		const held = officeWords(office, model.kind, t, lang);
		const facts = [office !== null && held !== own ? held : '', background !== model.background ? background : ''];
		return (
			<p key={dossier} class="background">
				<span class="label">{t('alsoInDossier', title)}</span>
				{name !== model.name && <strong> {name}</strong>}
				{facts.filter(Boolean).map((fact, place) => (
					<span key={place}>
						{place > 0 || name !== model.name ? ' · ' : ' '}
						{fact}
					</span>
				))}
			</p>
		);
	});
}
