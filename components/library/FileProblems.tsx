import type { Problem, Reason } from '../../lib/domain/file-problem';
import type { Lang } from '../../lib/domain/lang';
import type { MessageKey, Translate } from '../translate';
import { placeInWords } from './problem-place';

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
	const said = (line: number, place: string, why: string) =>
		place === '' ? t('problemAt', number.format(line), why) : t('problemIn', number.format(line), place, why);
	return (
		<details class="more" open={problems.length <= 5}>
			<summary>{t('whatIsWrong')}</summary>
			<ul class="file-problems">
				{problems.map(({ line, path, reason, file }) => (
					<li key={`${file} ${line} ${path}`}>
						{file !== undefined && `${file}: `}
						{said(line, placeInWords(path, t, number.format), t(REASONS[reason]))}
						{path !== '' && <code class="place">{path}</code>}
					</li>
				))}
				{all > problems.length && <li>{t('andMoreProblems', number.format(all - problems.length))}</li>}
			</ul>
		</details>
	);
}
