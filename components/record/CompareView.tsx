import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { Standing } from '../../lib/ledger/comparison';
import { EVERYTHING, type LedgerFilter } from '../../lib/ledger/filter';
import type { ComparisonPage } from '../../lib/ledger/page';
import type { Ref } from '../../lib/ledger/ref';
import { StanceMark } from '../card/StanceMark';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { EntryBody } from './EntryBody';
import { GatheringState } from './GatheringState';
import { recordHash } from './record-route';
import type { RecordServices } from './services';
import { stanceWord } from './timeline-words';

interface Props {
	readonly filter: LedgerFilter;
	readonly other: Ref | null;
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onPage: (page: ComparisonPage) => void;
}

/** Two people side by side: on each issue the latest of each by a day, in their words, with the source. */
export function CompareView({ filter, other, services, t, lang, onPage }: Props) {
	const { person, asOf } = filter;
	const question = JSON.stringify([person, other, asOf]);
	const { asked, again } = useAsked(() => services.compare([person, other], asOf), question);
	// Something may have been put on record in another window.
	useEffect(() => services.followRecord(again), [question]);
	useLayoutEffect(() => {
		if (asked.kind === 'here') onPage(asked.answer);
	}, [asked]);
	if (asked.kind !== 'here') return <GatheringState asked={asked} again={again} services={services} t={t} />;
	const { comparison } = asked.answer;
	if (!comparison) return <p class="lede">{t('chooseTwo')}</p>;
	const people = [person, other];
	return (
		<>
			<h2 class="chart-title">
				{comparison.names.join(' · ')}
				{asOf !== null && <span class="label">{t('asOf', formatDate(asOf, lang))}</span>}
			</h2>
			{comparison.issues.length === 0 && <p class="blank">{t('nothingFound')}</p>}
			{comparison.issues.length > 0 && (
				<table class="compared">
					<thead>
						<tr>
							<td />
							{comparison.names.map((name) => (
								<th key={name} scope="col">
									{name}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{comparison.issues.map(({ ref, name, standings }) => (
							<tr key={ref}>
								<th scope="row">
									{name}
									<Verdict standings={standings} t={t} />
									<DossierOf standings={standings} t={t} />
								</th>
								{standings.map((standing, side) => (
									<td key={side} data-name={comparison.names[side]}>
										<Stand
											standing={standing}
											all={recordHash({ filter: { ...EVERYTHING, person: people[side] ?? null, issue: ref, asOf } })}
											t={t}
											lang={lang}
										/>
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			)}
		</>
	);
}

/** Whether both have taken the same stance; nothing where one has taken none. */
function Verdict({ standings: [one, other], t }: { readonly standings: readonly [Standing, Standing]; readonly t: Translate }) {
	if (one.stance === null || other.stance === null) return null;
	return <span class="label">{t(one.stance === other.stance ? 'sameStance' : 'otherStance')}</span>;
}

/** The dossier that the issue is of, where several are followed. */
function DossierOf({ standings, t }: { readonly standings: readonly Standing[]; readonly t: Translate }) {
	const title = standings.find(({ latest }) => latest !== null)?.latest?.dossierTitle ?? null;
	return title === null ? null : <span class="label">{t('inThisDossier', title)}</span>;
}

interface StandProps {
	readonly standing: Standing;
	/** The address of all that this person has said on the issue. */
	readonly all: string;
	readonly t: Translate;
	readonly lang: Lang;
}

function Stand({ standing, all, t, lang }: StandProps) {
	const { latest, stance, earlier, count, later } = standing;
	return (
		<>
			<p class="how">
				<StanceMark stance={stance} t={t} />
				{earlier !== null && <span class="label">{t('earlierStance', stanceWord(earlier, t))}</span>}
				{latest?.denied && <span class="label">{t('denied')}</span>}
			</p>
			{latest && <EntryBody entry={latest} t={t} lang={lang} />}
			{count > 1 && (
				<p class="source">
					<a href={all}>{plural(t, lang, count, 'statementOne', 'statementMany')}</a>
				</p>
			)}
			{later > 0 && <p class="label">{plural(t, lang, later, 'afterDayOne', 'afterDayMany')}</p>}
		</>
	);
}
