import * as Plot from '@observablehq/plot';
import type { Stance } from '../domain/dossier';
import type { Timeline, TimelinePoint } from '../ledger/timeline';
import type { Drawing } from './drawing';
import { STANCE_SYMBOLS } from './stance-symbols';
import { LANES, laneOf, stepsOf } from './steps';
import { extentOf, middleOf, tickFormat } from './time-axis';

const ROW = 96;
/** Above a row's lanes, for its name. */
const NAME = 30;
const LEFT = 26;
const RIGHT = 14;
/** A picture that stands alone has a margin of its own. */
const PAGE = 14;
const HEAD = 64;

const STANCES = ['supports', 'qualified', 'neutral', 'opposes'] as const;

interface Lane {
	readonly row: number;
	readonly stance: Stance;
}

// No larger than leaves room for the lanes above and below it.
const radius = ({ count }: TimelinePoint): number => Math.min(7.5, 5 + 0.6 * Math.log2(count));

/** True for a point whose time is known less well than the timeline shows it: it is drawn as long as it may be. */
function isVague({ from, to }: TimelinePoint, unit: Timeline['unit']): boolean {
	return unit === 'day' ? from !== to : unit === 'month' && from.slice(0, 7) !== to.slice(0, 7);
}

/**
 * Draws a timeline: a row for each issue or person, in it a lane for each stance, from supports at the top to opposes at
 * the bottom. Every point is a shape with `data-point`, its index in the timeline, and a name.
 */
export function drawTimeline({ timeline, ...drawing }: Drawing): SVGSVGElement {
	const { palette, width, alone } = drawing;
	const { points, rows } = timeline;
	const left = LEFT + (alone ? PAGE : 0);
	const at = points.map((point) => middleOf(point.from, point.to));
	const where = { x: (_: TimelinePoint, index: number) => at[index], y: laneOf, fy: (point: TimelinePoint) => point.row };
	const lanes = rows.flatMap((_, row) => STANCES.map((stance): Lane => ({ row, stance })));
	const dots = [...STANCES, 'none' as const].map((stance) =>
		Plot.dot(points, {
			...where,
			filter: (point: TimelinePoint) => (point.stance ?? 'none') === stance,
			r: radius,
			symbol: STANCE_SYMBOLS[stance] as never,
			fill: palette[stance],
			stroke: palette.paper,
			strokeWidth: 1,
			title: drawing.say,
			render: named(drawing.say, points),
		}),
	);
	const figure = Plot.plot({
		width,
		height: rows.length * ROW + 44 + (alone ? HEAD + 22 : 0),
		marginTop: alone ? HEAD : 6,
		marginBottom: 38 + (alone ? 22 : 0),
		marginLeft: left,
		marginRight: RIGHT,
		style: { background: alone ? palette.paper : 'transparent', color: palette.ink, fontFamily: drawing.font, fontSize: '12px' },
		x: { type: 'utc', domain: extentOf(points) },
		y: { axis: null, domain: [0, 3], insetTop: NAME + 6, insetBottom: 12 },
		fy: { axis: null, domain: rows.map((_, row) => row), padding: 0 },
		r: { type: 'identity' },
		marks: [
			Plot.frame({ anchor: 'top', stroke: palette.line, insetLeft: -LEFT, insetRight: alone ? 0 : -RIGHT }),
			Plot.ruleY(lanes, { y: ({ stance }: Lane) => LANES[stance], fy: 'row', stroke: palette.line, strokeDasharray: '1,4' }),
			...STANCES.map((stance) =>
				Plot.dot(
					lanes.filter((lane) => lane.stance === stance),
					{
						frameAnchor: 'left',
						dx: -14,
						y: LANES[stance],
						fy: 'row',
						r: 3.2,
						symbol: STANCE_SYMBOLS[stance] as never,
						fill: palette[stance],
						ariaHidden: 'true',
					},
				),
			),
			Plot.axisX({
				anchor: 'bottom',
				ticks: Math.max(2, Math.round(width / 110)),
				tickFormat: tickFormat(drawing.lang) as never,
				color: palette.soft,
				label: null,
			}),
			drawing.asOf && Plot.ruleX([new Date(drawing.asOf.day)], { stroke: palette.soft, strokeDasharray: '4,3' }),
			Plot.link(stepsOf(points), { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fy: 'row', stroke: palette.soft, strokeWidth: 1.5 }),
			Plot.ruleY(points, {
				x1: (point: TimelinePoint) => new Date(point.from),
				x2: (point: TimelinePoint) => new Date(Date.parse(point.to) + 86_400_000),
				y: laneOf,
				fy: (point: TimelinePoint) => point.row,
				filter: (point: TimelinePoint) => isVague(point, timeline.unit),
				stroke: (point: TimelinePoint) => palette[point.stance ?? 'none'],
				strokeWidth: 2.5,
				strokeOpacity: 0.45,
			}),
			...dots,
			Plot.dot(points, {
				...where,
				filter: (point: TimelinePoint) => point.before !== null,
				r: (point: TimelinePoint) => radius(point) + 3.5,
				stroke: palette.ink,
				strokeWidth: 1.5,
				ariaHidden: 'true',
			}),
			Plot.text(rows, {
				fy: (_: unknown, row: number) => row,
				text: (row: Timeline['rows'][number]) => clip(row.name || drawing.noIssue, width),
				frameAnchor: 'top-left',
				dx: -LEFT + 2,
				dy: 9,
				fontSize: 13,
				fontWeight: 600,
				fill: palette.ink,
			}),
			drawing.asOf &&
				Plot.text([drawing.asOf], {
					x: ({ day }: { day: string }) => new Date(day),
					fy: () => 0,
					text: 'label',
					frameAnchor: 'top',
					textAnchor: 'end',
					dx: -5,
					dy: 10,
					fill: palette.soft,
				}),
		],
	}) as SVGSVGElement;
	describe(figure, drawing);
	if (alone) frame(figure, drawing, alone);
	return figure;
}

/** Gives each dot its point's index and name. A dot that is drawn is the k-th of its facet's index. */
function named(say: Drawing['say'], points: readonly TimelinePoint[]): Plot.RenderFunction {
	return (index, scales, values, dimensions, context, next) => {
		const group = next?.(index, scales, values, dimensions, context) ?? null;
		for (const [k, dot] of [...(group?.children ?? [])].entries()) {
			const place = index[k];
			const point = place === undefined ? undefined : points[place];
			if (!point) continue;
			dot.setAttribute('data-point', String(place));
			dot.setAttribute('aria-label', say(point));
		}
		return group;
	};
}

/** Says what the figure is: as a picture in words of its own, on a page by what assistive technology reads there. */
function describe(figure: SVGSVGElement, { title, description, alone }: Omit<Drawing, 'timeline'>): void {
	// Plot calls its groups "rule" and "frame": that helps nobody, and nothing without a role may have a name.
	for (const group of figure.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
	if (!alone) {
		figure.setAttribute('role', 'group');
		figure.setAttribute('aria-label', title);
		figure.setAttribute('aria-description', description);
		return;
	}
	const made = (name: 'title' | 'desc', text: string) => {
		const element = figure.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
		element.textContent = text;
		return element;
	};
	figure.setAttribute('role', 'img');
	figure.prepend(made('title', title), made('desc', description));
}

/** Title, legend and foot of a picture that stands alone. */
function frame(
	figure: SVGSVGElement,
	{ palette, font, title, width }: Omit<Drawing, 'timeline'>,
	alone: NonNullable<Drawing['alone']>,
) {
	const height = Number(figure.getAttribute('height'));
	const place = (part: Element, y: number) => {
		part.setAttribute('y', String(y));
		figure.append(part);
	};
	const style = { background: 'transparent', color: palette.ink, fontFamily: font, fontSize: '12px' };
	const step = (width - 40) / alone.legend.length;
	const line = { width, height: 24, margin: 0, x: { axis: null, domain: [0, width] }, y: { axis: null }, style } as const;
	const words = (text: string, options: Plot.TextOptions) =>
		Plot.plot({ ...line, marks: [Plot.text([clip(text, width)], { x: PAGE + 2, frameAnchor: 'left', ...options })] });
	place(words(title, { fontSize: 16, fontWeight: 650, fill: palette.ink }), 6);
	place(
		Plot.plot({
			...line,
			marks: alone.legend.flatMap(([stance, word], index) => [
				Plot.dot([word], {
					x: PAGE + 6 + index * step,
					frameAnchor: 'left',
					symbol: STANCE_SYMBOLS[stance] as never,
					fill: palette[stance],
				}),
				Plot.text([word], { x: PAGE + 16 + index * step, frameAnchor: 'left', textAnchor: 'start', fill: palette.ink }),
			]),
		}),
		32,
	);
	place(words(alone.foot, { fill: palette.soft, fontSize: 11 }), height - 26);
	// Programs that know no style of a whole picture would leave it without its paper.
	const paper = figure.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
	for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: palette.paper }))
		paper.setAttribute(name, value);
	figure.querySelector(':scope > desc')?.after(paper);
}

/** As much of a text as has room in so many pixels, by the width of an everyday letter. */
function clip(text: string, width: number): string {
	const most = Math.floor((width - 30) / 7);
	return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
