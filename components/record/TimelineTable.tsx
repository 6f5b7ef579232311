import type { Lang } from '../../lib/domain/lang';
import type { Timeline } from '../../lib/ledger/timeline';
import { StanceMark } from '../card/StanceMark';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { sayPoint, stanceWord, timeOf } from './timeline-words';

interface Props {
	readonly timeline: Timeline;
	readonly title: string;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChoose: (point: number) => void;
}

/** The timeline's points as a table: the same data, for those to whom a picture says nothing. */
export function TimelineTable({ timeline, title, t, lang, onChoose }: Props) {
	const { rows, points, by } = timeline;
	return (
		<details class="as-table">
			<summary>{t('asTable')}</summary>
			<div class="scrolled">
				<table>
					<caption class="unseen">{title}</caption>
					<thead>
						<tr>
							<th scope="col">{t(by === 'issue' ? 'issue' : 'personOrBody')}</th>
							<th scope="col">{t('when')}</th>
							<th scope="col">{t('stance')}</th>
							<th scope="col">{t('beforeThat')}</th>
							<th scope="col">{t('statements')}</th>
						</tr>
					</thead>
					<tbody>
						{points.map((point, index) => (
							<tr key={index}>
								<td>{rows[point.row]?.name || t('noIssue')}</td>
								<td>
									<time dateTime={point.from}>{timeOf(point, lang)}</time>
								</td>
								<td>
									<StanceMark stance={point.stance} t={t} />
								</td>
								<td>{point.before !== null && stanceWord(point.before, t)}</td>
								<td>
									<button type="button" class="link" onClick={() => onChoose(index)}>
										{plural(t, lang, point.count, 'statementOne', 'statementMany')}
										<span class="unseen">: {sayPoint(point, timeline, t, lang)}</span>
									</button>
								</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}
