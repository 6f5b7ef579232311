import type { Problem, Reason } from '../../lib/domain/file-problem';
import type { Lang } from '../../lib/domain/lang';
import type { MessageKey, Translate } from '../translate';

const REASONS: Readonly<Record<Reason, MessageKey>> = {
	foreign: 'reason_foreign',
	later: 'reason_later',
	encoding: 'reason_encoding',
	syntax: 'reason_syntax',
	truncated: 'reason_truncated',
	huge: 'reason_huge',
	missing: 'reason_missing',
	type: 'reason_type',
	unknown: 'reason_unknown',
	long: 'reason_long',
	empty: 'reason_empty',
	address: 'reason_address',
	time: 'reason_time',
	date: 'reason_date',
	choice: 'reason_choice',
	twice: 'reason_twice',
	stance: 'reason_stance',
};

interface Props {
	readonly problems: readonly Problem[];
	/** How many there are in all. */
	readonly all: number;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What is wrong in a file: where, and why. */
export function FileProblems({ problems, all, t, lang }: Props) {
	const number = new Intl.NumberFormat(lang);
	return (
		<details class="more" open={problems.length <= 5}>
			<summary>{t('whatIsWrong')}</summary>
			<ul class="file-problems">
				{problems.map(({ line, path, reason, file }) => (
					<li key={`${file} ${line} ${path}`}>
						{file !== undefined && `${file}: `}
						{path === ''
							? t('problemAt', number.format(line), t(REASONS[reason]))
							: t('problemIn', number.format(line), path, t(REASONS[reason]))}
					</li>
				))}
				{all > problems.length && <li>{t('andMoreProblems', number.format(all - problems.length))}</li>}
			</ul>
		</details>
	);
}
