import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DrawTimeline } from '../../lib/chart/drawing';
import type { Lang } from '../../lib/domain/lang';
import type { Timeline } from '../../lib/ledger/timeline';
import { formatDate } from '../format-date';
import type { Translate } from '../translate';
import { nextPoint } from './next-point';
import { PAGE_PALETTE } from './palette';
import { sayPoint } from './timeline-words';

/** How far from a point a pointer may be and still mean it, in CSS pixels. */
const REACH = 16;

interface Props {
	readonly timeline: Timeline;
	readonly draw: DrawTimeline;
	readonly title: string;
	readonly description: string;
	readonly asOf: string | null;
	/** Index of the point whose statements are shown. */
	readonly chosen: number | null;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChoose: (point: number) => void;
}

/**
 * The timeline as it is drawn for the width there is. One point at a time is a stop for Tab; arrow keys go from point to
 * point and from row to row, Enter shows what was said.
 */
export function TimelineChart({ timeline, draw, title, description, asOf, chosen, t, lang, onChoose }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const [width, setWidth] = useState(0);
	const stop = useRef(0);

	useLayoutEffect(() => {
		const element = box.current;
		if (!element) return;
		const measure = () => setWidth(Math.max(280, Math.floor(element.clientWidth)));
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);

	useEffect(() => {
		if (width === 0 || !box.current) return;
		const figure = draw({
			timeline,
			width,
			palette: PAGE_PALETTE,
			font: 'inherit',
			lang,
			title,
			description,
			say: (point) => sayPoint(point, timeline, t, lang),
			noIssue: t('noIssue'),
			asOf: asOf === null ? null : { day: asOf, label: t('asOf', formatDate(asOf, lang)) },
			alone: null,
		});
		for (const point of pointsIn(figure)) point.setAttribute('role', 'button');
		const hadFocus = box.current.contains(document.activeElement);
		box.current.replaceChildren(figure);
		stop.current = Math.min(stop.current, Math.max(0, timeline.points.length - 1));
		markStop(figure, stop.current);
		if (hadFocus) figure.querySelector<SVGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
	}, [timeline, width, draw, title, description, asOf, lang]);

	useEffect(() => {
		for (const point of pointsIn(box.current)) point.setAttribute('aria-pressed', String(Number(point.dataset.point) === chosen));
	}, [chosen, timeline, width, draw]);

	function goTo(index: number) {
		stop.current = index;
		markStop(box.current, index);
		pointsIn(box.current)
			.find((point) => Number(point.dataset.point) === index)
			?.focus();
	}
	function onKey(event: KeyboardEvent) {
		const index = indexOf(event.target);
		if (index === null) return;
		if (event.key === 'Enter' || event.key === ' ') {
			event.preventDefault();
			onChoose(index);
			return;
		}
		const next = nextPoint(timeline.points, index, event.key);
		if (next === null) return;
		event.preventDefault();
		goTo(next);
	}
	function onClick(event: MouseEvent) {
		const index = indexOf(event.target) ?? nearest(box.current, event.clientX, event.clientY);
		if (index === null) return;
		goTo(index);
		onChoose(index);
	}
	// The points are the controls; the box only hears for all of them.
	const hear = useRef({ onKey, onClick });
	hear.current = { onKey, onClick };
	useEffect(() => {
		const element = box.current;
		const key = (event: KeyboardEvent) => hear.current.onKey(event);
		const click = (event: MouseEvent) => hear.current.onClick(event);
		element?.addEventListener('keydown', key);
		element?.addEventListener('click', click);
		return () => {
			element?.removeEventListener('keydown', key);
			element?.removeEventListener('click', click);
		};
	}, []);
	return <div ref={box} class="chart" />;
}

function pointsIn(root: Element | null): (SVGElement & { readonly dataset: DOMStringMap })[] {
	return [...(root?.querySelectorAll<SVGElement>('[data-point]') ?? [])];
}

function markStop(root: Element | null, index: number): void {
	for (const point of pointsIn(root)) point.setAttribute('tabindex', Number(point.dataset.point) === index ? '0' : '-1');
}

function indexOf(target: EventTarget | null): number | null {
	const point = target instanceof Element ? target.closest<SVGElement>('[data-point]') : null;
	return point ? Number(point.dataset.point) : null;
}

/** The point nearest to a place of the viewport: shapes are small, and hands are not. */
function nearest(root: Element | null, x: number, y: number): number | null {
	let best: number | null = null;
	let least = REACH;
	for (const point of pointsIn(root)) {
		const box = point.getBoundingClientRect();
		const distance = Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
		if (distance <= least) [best, least] = [Number(point.dataset.point), distance];
	}
	return best;
}
