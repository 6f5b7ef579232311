import type { Coverage } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { Translate } from '../translate';

interface Props {
	readonly coverage: readonly Coverage[];
	readonly t: Translate;
	readonly lang: Lang;
}

/** What the dossiers of this page cover, so that a blank is not taken for silence. */
export function CoverageNote({ coverage, t, lang }: Props) {
	if (coverage.length === 0) return null;
	return (
		<section class="part coverage" aria-label={t('coverage')}>
			{coverage.map(({ dossier, title, positions, actors, from, to }) => (
				<p key={dossier}>
					<strong>{title}</strong>:{' '}
					{from && to
						? t(
								'coverageText',
								plural(t, lang, positions, 'positionOne', 'positionMany'),
								plural(t, lang, actors, 'actorOne', 'actorMany'),
								formatDate(from, lang),
								formatDate(to, lang),
							)
						: t('coverageEmpty')}
				</p>
			))}
			<p>{t('coverageOnly')}</p>
		</section>
	);
}
