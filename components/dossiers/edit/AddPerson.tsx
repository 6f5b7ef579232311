import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../../lib/domain/lang';
import { Waiting } from '../../library/Waiting';
import { type EditForm, editHash } from '../../route';
import type { Translate } from '../../translate';
import { useAsked } from '../../use-asked';
import type { DossierServices } from '../services';
import { HeadForm } from './HeadForm';

interface Props {
	/** Of the person, as the page writes it. */
	readonly name: string;
	readonly services: DossierServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onGo: (hash: string, replace: boolean) => void;
}

/** Chooses the dossier of the reader's own that somebody is put into. With a single one there is nothing to choose; without one it is begun. */
export function AddPerson({ name, services, t, lang, onGo }: Props) {
	const { asked, again } = useAsked(async () => (await services.shelf()).filter(({ origin }) => origin === 'own'), name);
	const [begin, setBegin] = useState(false);
	const form: EditForm = { list: 'actors', id: null, preset: name };
	const only = asked.kind === 'here' && asked.answer.length === 1 ? asked.answer[0] : undefined;
	useEffect(() => {
		if (only) onGo(editHash(only.id, form), true);
	}, [only]);
	if (asked.kind !== 'here' || only) return <Waiting asked={asked} again={again} t={t} />;
	if (begin || asked.answer.length === 0) {
		return (
			<section class="sheet">
				<HeadForm
					{...{ dossier: null, title: 'newDossier', lede: t('addPersonFirst', name), services, t, lang }}
					onKept={({ id }) => onGo(editHash(id, form), true)}
					onLeave={() => onGo('#/dossiers', false)}
				/>
			</section>
		);
	}
	return (
		<section class="sheet">
			<h1>{t('addPersonTo', name)}</h1>
			<ul class="offered">
				{asked.answer.map(({ id, head }) => (
					<li key={id}>
						<a href={editHash(id, form)}>{head?.title[lang] ?? id}</a>
					</li>
				))}
			</ul>
			<p class="choices">
				<button type="button" class="button" onClick={() => setBegin(true)}>
					{t('newDossier')}
				</button>
			</p>
		</section>
	);
}
