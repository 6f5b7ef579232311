import type { TermIssue, TermStand } from '../../lib/cards/model';
import type { Stance } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import { Position } from './Position';
import { Several } from './Several';
import { StanceMark } from './StanceMark';

interface Props {
	readonly issue: TermIssue;
	readonly open: boolean;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Who stood where on one issue of a term by the article's date, and, set apart, what was said after it. */
export function TermIssueSection({ issue, open, t, lang }: Props) {
	const { before, after } = issue;
	return (
		<details class="part issue" open={open}>
			<summary>
				<h3>{issue.label}</h3>
				{issue.about && <span class="focus">{t(issue.about)}</span>}
				<span class="gist">
					{tally(before).map(([stance, count]) => (
						<StanceMark key={stance} stance={stance} count={count} t={t} />
					))}
				</span>
			</summary>
			{before.length === 0 && <p class="blank">{t('nothingBefore')}</p>}
			<Stands stands={before} t={t} lang={lang} />
			{after.length > 0 && (
				<section class="after" aria-label={t('afterThisArticle')}>
					<h4>
						<span>{t('afterThisArticle')}</span>
					</h4>
					<Stands stands={after} t={t} lang={lang} />
				</section>
			)}
		</details>
	);
}

function Stands({ stands, t, lang }: { readonly stands: readonly TermStand[]; readonly t: Translate; readonly lang: Lang }) {
	return (
		<Several of={stands} t={t} lang={lang}>
			{({ actor, actorName, positions }) => (
				<li key={actor}>
					<details class="actor">
						<summary>
							<span class="who">{actorName}</span>
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
	);
}

const ORDER: readonly Stance[] = ['supports', 'opposes', 'qualified', 'neutral'];

/** How many take each stance, always in the same order, without those that nobody takes. */
function tally(stands: readonly TermStand[]): readonly (readonly [Stance, number])[] {
	return ORDER.map(
		(stance) => [stance, stands.filter(({ positions }) => positions[0]?.stance === stance).length] as const,
	).filter(([, count]) => count > 0);
}
