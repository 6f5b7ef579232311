import type { Lang } from '../../lib/domain/lang';
import type { DossierHead } from '../../lib/domain/shelf';
import { LANGUAGES } from '../card/languages';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { Translate } from '../translate';

/** How much is in a dossier, in one line. */
export function HeadFacts({ head, t, lang }: { readonly head: DossierHead; readonly t: Translate; readonly lang: Lang }) {
	return (
		<p class="source">
			<span>{plural(t, lang, head.people + head.organizations, 'actorOne', 'actorMany')}</span>
			{head.terms > 0 && <span>{plural(t, lang, head.terms, 'termOne', 'termMany')}</span>}
			<span>{plural(t, lang, head.positions, 'statementOne', 'statementMany')}</span>
			<span>{head.languages.map((one) => t(LANGUAGES[one])).join(', ')}</span>
			<span>
				{t('updatedOn')} <time dateTime={head.updated}>{formatDate(head.updated, lang)}</time>
			</span>
			<span>{t('version', head.version)}</span>
			<span>{head.license}</span>
		</p>
	);
}
