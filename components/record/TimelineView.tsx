import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DrawTimeline } from '../../lib/chart/drawing';
import type { Lang } from '../../lib/domain/lang';
import { slug } from '../../lib/domain/slug';
import type { LedgerFilter } from '../../lib/ledger/filter';
import { facetOf } from '../../lib/ledger/ledger';
import type { TimelinePage } from '../../lib/ledger/page';
import { StanceMark } from '../card/StanceMark';
import { formatDate } from '../format-date';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import { ChooseFacet } from './ChooseFacet';
import { GatheringState } from './GatheringState';
import { PointStatements } from './PointStatements';
import { paperPalette } from './palette';
import type { RecordServices } from './services';
import { TimelineChart } from './TimelineChart';
import { TimelineTable } from './TimelineTable';
import { legendOf, sayPoint } from './timeline-words';

interface Props {
	readonly filter: LedgerFilter;
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** The answer, for the choices above. */
	readonly onPage: (page: TimelinePage) => void;
}

/** A picture is twice as sharp as the screen that it is drawn for. */
const SHARP = 2;
const PICTURE_WIDTH = 960;

/** In CSS pixels. */
const NARROW = 640;
/** Points of a row that can be told apart: about one for every 14 pixels. */
const [MOST_NARROW, MOST_WIDE] = [24, 64];

/** One person's stances on every issue, or everyone's on one, in time; a picture of it; and what each point stands for. */
export function TimelineView({ filter, services, t, lang, onPage }: Props) {
	const most = useRoom();
	const question = JSON.stringify([filter, most]);
	const { asked, again } = useAsked(async () => {
		const [page, draw] = await Promise.all([services.timeline(filter, most), services.chart()]);
		return { page, draw };
	}, question);
	// Something may have been put on record in another window.
	useEffect(() => services.followRecord(again), [question]);
	const [chosen, setChosen] = useState<number | null>(null);
	const statements = useRef<HTMLElement>(null);
	useEffect(() => setChosen(null), [question]);
	useLayoutEffect(() => {
		if (asked.kind === 'here') onPage(asked.answer.page);
	}, [asked]);
	if (asked.kind !== 'here') return <GatheringState asked={asked} again={again} services={services} t={t} />;
	const { page, draw } = asked.answer;
	const { timeline } = page;
	if (timeline.by === null) return <ChooseFacet page={page} filter={filter} t={t} lang={lang} />;
	const title = titleOf(filter, page, t);
	const points = plural(t, lang, timeline.points.length, 'pointOne', 'pointMany');
	const choose = (point: number) => {
		setChosen(point);
		// Below a long chart the reader would not see that something has come.
		requestAnimationFrame(() => statements.current?.scrollIntoView?.({ block: 'nearest' }));
	};
	return (
		<>
			<h2 class="chart-title">{title}</h2>
			{timeline.points.length === 0 ? (
				<p class="blank">{t('nothingFound')}</p>
			) : (
				<>
					<Legend several={timeline.points.some(({ count }) => count > 1)} t={t} />
					<TimelineChart
						timeline={timeline}
						draw={draw}
						title={title}
						description={t('timelineKeys', points)}
						asOf={filter.asOf}
						chosen={chosen}
						t={t}
						lang={lang}
						onChoose={choose}
					/>
					<p class="facts">
						{timeline.unit !== 'day' && <span>{unitWords(timeline, t)}</span>}
						{timeline.undated > 0 && <span>{plural(t, lang, timeline.undated, 'undatedOne', 'undatedMany')}</span>}
						{timeline.left > 0 && <span>{plural(t, lang, timeline.left, 'rowsLeftOne', 'rowsLeftMany')}</span>}
					</p>
					{chosen !== null && timeline.points[chosen] && (
						<PointStatements
							key={chosen}
							box={statements}
							point={timeline.points[chosen]}
							timeline={timeline}
							filter={filter}
							services={services}
							t={t}
							lang={lang}
							onChanged={again}
						/>
					)}
					<Pictures page={page} draw={draw} filter={filter} title={title} services={services} t={t} lang={lang} />
					<TimelineTable timeline={timeline} title={title} t={t} lang={lang} onChoose={choose} />
				</>
			)}
		</>
	);
}

/** How many points can be told apart in one row, by the width that there is. It follows the window. */
function useRoom(): number {
	const [narrow, setNarrow] = useState(innerWidth <= NARROW);
	useEffect(() => {
		const look = () => setNarrow(innerWidth <= NARROW);
		addEventListener('resize', look);
		return () => removeEventListener('resize', look);
	}, []);
	return narrow ? MOST_NARROW : MOST_WIDE;
}

/** What a point stands for, where that is more than a day. */
function unitWords({ unit }: TimelinePage['timeline'], t: Translate): string | null {
	return unit === 'day' ? null : t(unit === 'month' ? 'byMonths' : 'byYears');
}

function titleOf(filter: LedgerFilter, { people, issues }: TimelinePage, t: Translate): string {
	const person = facetOf(people, filter.person)?.name;
	const issue = filter.issue === 'none' ? t('noIssue') : issues.find(({ ref }) => ref === filter.issue)?.name;
	return [person, issue].filter(Boolean).join(': ');
}

function Legend({ several, t }: { readonly several: boolean; readonly t: Translate }) {
	return (
		<ul class="chart-legend" aria-label={t('legend')}>
			{legendOf(t).map(([stance]) => (
				<li key={stance}>
					<StanceMark stance={stance} t={t} />
				</li>
			))}
			<li class="changed">{t('legendChanged')}</li>
			{several && <li class="label">{t('legendMore')}</li>}
		</ul>
	);
}

interface PicturesProps extends Omit<Props, 'onPage'> {
	readonly page: TimelinePage;
	readonly draw: DrawTimeline;
	readonly title: string;
}

/** What a picture shows, for whoever cannot see it: every point by its name. */
function inWords(timeline: TimelinePage['timeline'], t: Translate, lang: Lang): string {
	const points = timeline.points.map((point) => sayPoint(point, timeline, t, lang));
	return `${plural(t, lang, points.length, 'pointOne', 'pointMany')}: ${points.join('; ')}`;
}

/** The timeline as a file of its own, on light paper. */
function Pictures({ page: { timeline }, draw, filter, title, services, t, lang }: PicturesProps) {
	const [said, setSaid] = useState('');
	const name = useMemo(() => `on-record-${slug(title) || 'timeline'}`, [title]);
	const picture = () =>
		draw({
			timeline,
			width: PICTURE_WIDTH,
			palette: paperPalette(),
			font: 'system-ui, sans-serif',
			lang,
			title,
			description: inWords(timeline, t, lang),
			say: (point) => sayPoint(point, timeline, t, lang),
			noIssue: t('noIssue'),
			asOf: filter.asOf === null ? null : { day: filter.asOf, label: t('asOf', formatDate(filter.asOf, lang)) },
			alone: { legend: legendOf(t), foot: ['On Record', t('legendChanged'), unitWords(timeline, t)].filter(Boolean).join(' · ') },
		});
	async function save(kind: 'SVG' | 'PNG') {
		try {
			const svg = picture();
			if (kind === 'SVG') {
				const source = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
				services.download(`${name}.svg`, new Blob([source], { type: 'image/svg+xml' }));
			} else services.download(`${name}.png`, await services.toPng(svg, SHARP));
			setSaid(t('pictureSaved', kind));
		} catch {
			setSaid(t('pictureFailed'));
		}
	}
	return (
		<p class="choices pictures">
			<button type="button" class="button" onClick={() => void save('SVG')}>
				{t('saveAs', 'SVG')}
			</button>
			<button type="button" class="button" onClick={() => void save('PNG')}>
				{t('saveAs', 'PNG')}
			</button>
			<span class="hint" role="status">
				{said}
			</span>
		</p>
	);
}
