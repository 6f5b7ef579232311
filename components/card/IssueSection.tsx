import type { IssueGroup } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { dated } from '../dated';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { Position } from './Position';
import { Several } from './Several';
import { StanceMark } from './StanceMark';

interface Props {
	readonly group: IssueGroup;
	readonly open: boolean;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What an actor is on record with on one issue: before the article's date, and, set apart, after it. */
export function IssueSection({ group, open, t, lang }: Props) {
	const { before, after, stance } = group;
	const oldest = before.at(-1);
	return (
		<details class="part issue" open={open}>
			<summary>
				<h3>{group.label}</h3>
				{group.from !== undefined && <span class="label">{group.from}</span>}
				{group.about && <span class="focus">{t(group.about)}</span>}
				<span class="gist">
					<StanceMark stance={stance} t={t} />
					{before.length > 0 && <span>{plural(t, lang, before.length, 'statementOne', 'statementMany')}</span>}
					{before.length > 1 && oldest && oldest.date !== null && <span>{dated(t, lang, 'since', oldest.date)}</span>}
					{before.length > 1 && before.some((position) => position.stance !== stance) && (
						<strong class="varies">{t('stanceVaries')}</strong>
					)}
				</span>
			</summary>
			<p class="question">{group.question}</p>
			{before.length === 0 && <p class="blank">{t(after.length > 0 ? 'nothingBefore' : 'nothingOnIssue')}</p>}
			<Several of={before} t={t} lang={lang}>
				{(position) => <Position key={position.id} position={position} t={t} lang={lang} stance={position.stance !== stance} />}
			</Several>
			{after.length > 0 && (
				<section class="after" aria-label={t('afterThisArticle')}>
					<h4>
						<span>{t('afterThisArticle')}</span>
					</h4>
					<Several of={after} t={t} lang={lang}>
						{(position) => <Position key={position.id} position={position} t={t} lang={lang} stance />}
					</Several>
				</section>
			)}
		</details>
	);
}
