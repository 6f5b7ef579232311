import type { Ref as ElementRef } from 'preact';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { Timeline, TimelinePoint } from '../../lib/ledger/timeline';
import { Waiting } from '../library/Waiting';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { RecordList } from './RecordList';
import { recordHash } from './record-route';
import type { RecordServices } from './services';
import { sayPoint } from './timeline-words';

interface Props {
	readonly box: ElementRef<HTMLElement>;
	readonly point: TimelinePoint;
	readonly timeline: Timeline;
	readonly filter: LedgerFilter;
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChanged: () => void;
}

/** What a point of the timeline stands for: the words, each with its source. */
export function PointStatements({ box, point, timeline, filter, services, t, lang, onChanged }: Props) {
	const { asked, again } = useAsked(() => services.entries(point.keys), point.keys.join());
	const ref = timeline.rows[point.row]?.ref ?? null;
	const field = timeline.by === 'issue' ? 'issue' : 'person';
	const all = recordHash({
		filter: { ...filter, [field]: ref, stance: point.stance, from: point.from, asOf: point.to },
	});
	return (
		<section ref={box} class="point" aria-live="polite" aria-label={sayPoint(point, timeline, t, lang)}>
			<h3>{sayPoint(point, timeline, t, lang)}</h3>
			{asked.kind === 'here' ? (
				<RecordList entries={asked.answer} services={services} t={t} lang={lang} onChanged={onChanged} />
			) : (
				<Waiting asked={asked} again={again} t={t} />
			)}
			{point.count > point.keys.length && (
				<p>
					<a href={all}>{plural(t, lang, point.count, 'showAllOne', 'showAllMany')}</a>
				</p>
			)}
		</section>
	);
}
