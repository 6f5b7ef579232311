import { nameOf } from '../../lib/domain/actor-name';
import type { Dossier } from '../../lib/domain/dossier';
import type { KeptStatement, StatementFields } from '../../lib/domain/kept-statement';
import type { Lang } from '../../lib/domain/lang';
import { wordsOf } from '../../lib/domain/recorded-statement';
import { isSame } from '../../lib/domain/same';
import { STANCE_WORDS } from '../card/StanceShape';
import { formatDate } from '../format-date';
import type { MessageKey, Translate } from '../translate';
import { useAsked } from '../use-asked';

interface Props {
	readonly kept: KeptStatement;
	readonly dossiers: () => Promise<readonly Dossier[]>;
	/** Makes it what it was. */
	readonly onRestore: (fields: Partial<StatementFields>) => void;
	readonly t: Translate;
	readonly lang: Lang;
}

type Line = readonly [label: MessageKey, before: string];

/** What a statement of the reader's was before each change, the latest change first, where that is other than it is now. */
export function HistoryPanel({ kept, dossiers, onRestore, t, lang }: Props) {
	const { asked } = useAsked(dossiers, null);
	const known = asked.kind === 'here' ? asked.answer : [];
	return (
		<section class="panel" aria-label={t('history')}>
			<p class="status">{t('confirmedOn', formatDate(kept.confirmedAt, lang))}</p>
			<ol class="history" reversed>
				{[...kept.history].reverse().map(({ at, before }, place) => {
					const lines = differences(before, kept, known, t, lang);
					const back = restorable(before, kept);
					return (
						<li key={place}>
							<p>{t('wasUntil', formatDate(at, lang))}</p>
							{lines.length === 0 ? (
								<p class="blank">{t('asNow')}</p>
							) : (
								<dl>
									{lines.map(([label, text]) => (
										<div key={label}>
											<dt>{t(label)}</dt>
											<dd>{text}</dd>
										</div>
									))}
								</dl>
							)}
							{back && (
								<button type="button" class="quiet" onClick={() => onRestore(back)}>
									{t('makeSoAgain')}
									<span class="unseen">: {t('wasUntil', formatDate(at, lang))}</span>
								</button>
							)}
						</li>
					);
				})}
			</ol>
		</section>
	);
}

function differences(
	before: StatementFields,
	now: StatementFields,
	dossiers: readonly Dossier[],
	t: Translate,
	lang: Lang,
): readonly Line[] {
	const dossier = dossiers.find(({ id }) => id === before.dossier);
	const issue = dossier?.issues.find(({ id }) => id === before.issue)?.label[lang] ?? before.issue ?? t('noIssue');
	const words = (fields: StatementFields) => fields.reports.map(wordsOf).join('\n');
	const outlets = (fields: StatementFields) => fields.reports.map(({ article }) => article.outlet ?? article.title).join(', ');
	const lines: (Line | false)[] = [
		(before.actor !== now.actor || before.dossier !== now.dossier) && [
			'speaker',
			nameOf(
				dossier?.actors.find(({ id }) => id === before.actor),
				lang,
			) ?? before.actor,
		],
		before.issue !== now.issue && ['issue', issue],
		before.stance !== now.stance && ['stance', before.stance === null ? t('noStance') : t(STANCE_WORDS[before.stance])],
		before.date !== now.date && ['saidOn', before.date === null ? t('noDate') : formatDate(before.date, lang)],
		before.denied !== now.denied && ['speakerDenies', t(before.denied ? 'isDenied' : 'isNotDenied')],
		before.note !== now.note && ['noteField', before.note === '' ? t('noNote') : before.note],
		outlets(before) !== outlets(now) && ['readIn', outlets(before)],
		isCut(before, now) && ['cutWords', words(before)],
	];
	return lines.filter((line): line is Line => line !== false);
}

/** True when only words were left out since, or taken back: it was read in the same places. */
function isCut(before: StatementFields, now: StatementFields): boolean {
	const places = (fields: StatementFields) => fields.reports.map(({ article }) => article);
	return isSame(places(before), places(now)) && !isSame(before.reports, now.reports);
}

/** What making it so again would change; `null` for nothing. Where it was read is no opinion: that stays. */
function restorable(before: StatementFields, now: StatementFields): Partial<StatementFields> | null {
	const { actor, dossier, issue, stance, date, denied, note } = before;
	const fields = { actor, dossier, issue, stance, date, denied, note };
	const cut = isCut(before, now);
	const other = Object.entries(fields).some(([name, value]) => now[name as keyof typeof fields] !== value);
	return other || cut ? { ...fields, ...(cut && { reports: before.reports }) } : null;
}
