import type { TermCard } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { groupPositions, tallyStances } from './group-positions';
import { Position } from './Position';
import { ArticleList, RelatedList } from './RelatedList';
import { Several } from './Several';
import { StanceMark } from './StanceMark';

/** What the term means and rests on, and who stands where on its issues. */
export function TermBody({ model, t, lang }: { readonly model: TermCard; readonly t: Translate; readonly lang: Lang }) {
	const issues = groupPositions(model.positions);
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
			{issues.length === 0 && (
				<section class="part">
					<h3>{t('whoStandsWhere')}</h3>
					<p class="blank">{t('nothingOnTerm')}</p>
				</section>
			)}
			{issues.map(({ label, actors }, at) => (
				<details class="part issue" key={label} open={at === 0}>
					<summary>
						<h3>{label}</h3>
						<span class="gist">
							{tallyStances(actors.map(({ positions }) => positions[0]?.stance)).map(([stance, count]) => (
								<StanceMark key={stance} stance={stance} count={count} t={t} />
							))}
						</span>
					</summary>
					<Several of={actors} t={t} lang={lang}>
						{({ actor, name, positions }) => (
							<li key={actor}>
								<details class="actor">
									<summary>
										<span class="who">{name}</span>
										<StanceMark stance={positions[0]?.stance ?? null} t={t} />
									</summary>
									<Several of={positions} t={t} lang={lang}>
										{(position) => (
											<Position
												key={position.id}
												position={position}
												t={t}
												lang={lang}
												stance={position.stance !== positions[0]?.stance}
											/>
										)}
									</Several>
								</details>
							</li>
						)}
					</Several>
				</details>
			))}
			<RelatedList articles={model.related} t={t} lang={lang} />
		</>
	);
}
