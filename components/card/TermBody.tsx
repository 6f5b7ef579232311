import type { TermCard } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { ArticleList, RelatedList } from './RelatedList';
import { TermIssueSection } from './TermIssueSection';

/** What the term means and rests on, and who stands where on its issues. */
export function TermBody({ model, t, lang }: { readonly model: TermCard; readonly t: Translate; readonly lang: Lang }) {
	return (
		<>
			<p class="background definition">{model.definition}</p>
			{model.sources.length > 0 && (
				<details class="part issue">
					<summary>
						<h3>{t('definitionSources')}</h3>
						<span class="gist">
							<span>{plural(t, lang, model.sources.length, 'articleOne', 'articleMany')}</span>
							<span>{[...new Set(model.sources.map(({ outlet }) => outlet))].slice(0, 3).join(', ')}</span>
						</span>
					</summary>
					<ArticleList articles={model.sources} t={t} lang={lang} />
				</details>
			)}
			{model.issues.length === 0 && (
				<section class="part">
					<h3>{t('whoStandsWhere')}</h3>
					<p class="blank">{t('nothingOnTerm')}</p>
				</section>
			)}
			{model.issues.map((issue, at) => (
				<TermIssueSection key={issue.issue} issue={issue} open={at === 0} t={t} lang={lang} />
			))}
			<RelatedList articles={model.related} t={t} lang={lang} />
		</>
	);
}
