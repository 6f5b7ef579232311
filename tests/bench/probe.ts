// What a page under measurement runs by itself, and functions that are sent into it as text.

/**
 * A script for a page's head. It keeps in `__probe` the time at which the first mark is there, the longest task and the
 * layout shifts, in milliseconds since the navigation; and in `__cards` when the pointer moved and when a card opened.
 */
export const PROBE = `<script>
	window.__probe = { painted: null, longest: 0, tasks: 0, shift: 0 };
	window.__cards = [];
	(() => {
		const look = () => {
			for (const highlight of CSS.highlights.values()) if (highlight.size > 0) {
				window.__probe.painted = performance.now();
				return;
			}
			setTimeout(look, 4);
		};
		look();
		const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
		watch('longtask', ({ duration }) => {
			window.__probe.tasks++;
			window.__probe.longest = Math.max(window.__probe.longest, duration);
		});
		watch('layout-shift', ({ value }) => { window.__probe.shift += value; });
		let moved = 0;
		addEventListener('pointermove', () => { moved = performance.now(); }, true);
		document.addEventListener('beforetoggle', ({ newState }) => {
			if (newState !== 'open') return;
			const shown = performance.now() - moved;
			requestAnimationFrame(() => setTimeout(() => window.__cards.push([shown, performance.now() - moved])));
		}, true);
	})();
</script>`;

/** What the probe saw. */
export interface Probed {
	readonly painted: number | null;
	readonly longest: number;
	readonly tasks: number;
	readonly shift: number;
	/** When the page's own document was parsed. */
	readonly parsed: number;
}

/** Reads the probe of a page. */
export function readProbe(): Probed {
	const { __probe } = window as unknown as { __probe: Omit<Probed, 'parsed'> };
	const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return { ...__probe, parsed: navigation?.domContentLoadedEventEnd ?? 0 };
}

/** The times of the cards that opened: shown, and drawn, in milliseconds since the pointer's last move. */
export function readCards(): [number, number][] {
	return (window as unknown as { __cards: [number, number][] }).__cards;
}

/** Brings the n-th marked name into view (counted round) and gives its middle in the viewport. */
export function markAt(_root: unknown, n: number): { x: number; y: number } | null {
	const ranges = [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].flatMap((one) => [...one]);
	const found = ranges[n % ranges.length];
	if (!found) return null;
	const range = document.createRange();
	range.setStart(found.startContainer, found.startOffset);
	range.setEnd(found.endContainer, found.endOffset);
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	const box = range.getClientRects()[0];
	return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
