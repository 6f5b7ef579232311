import type { Lang } from '../../../lib/domain/lang';
import type { PeopleProblem, PeopleReason } from '../../../lib/domain/people-file';
import { plural } from '../../plural';
import type { MessageKey, Translate } from '../../translate';

/** Problems that are drawn; their number is told. */
const MOST = 100;

const WORDS: Readonly<Record<Exclude<PeopleReason, 'foreign' | 'syntax'>, MessageKey>> = {
	type: 'people_type',
	'no-name': 'people_no_name',
	twice: 'people_twice',
	date: 'people_date',
	'no-label': 'people_no_label',
};

interface Props {
	readonly problems: readonly PeopleProblem[];
	readonly t: Translate;
	readonly lang: Lang;
}

/** What of a file of people is not taken: why, and where it stands. */
export function PeopleProblems({ problems, t, lang }: Props) {
	const [first] = problems;
	if (!first) return null;
	if (first.reason === 'syntax') {
		const [line = '', column = ''] = first.detail.split(':');
		return <p role="alert">{t('peopleSyntax', line, column)}</p>;
	}
	if (first.reason === 'foreign') return <p role="alert">{t('peopleForeign')}</p>;
	return (
		<details class="more">
			<summary>{plural(t, lang, problems.length, 'leftOutOne', 'leftOutMany')}</summary>
			<ul class="problems">
				{problems.slice(0, MOST).map(({ path, reason, detail }) => (
					<li key={`${path} ${reason}`}>
						<code>{path || '/'}</code> {reason in WORDS && t(WORDS[reason as keyof typeof WORDS])}
						{detail && ` (${detail})`}
					</li>
				))}
			</ul>
		</details>
	);
}
