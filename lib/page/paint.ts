import { HIGHLIGHTS, type MarkStyle, markCss } from './mark-style';

/** Ranges to paint, by what they name. */
export interface Paint {
	readonly actors: readonly Range[];
	readonly terms: readonly Range[];
}

/** Paints marks with the CSS Custom Highlight API: the page's DOM is never touched. */
export interface Painter {
	/** False in a browser without the API: then all else does nothing. */
	readonly able: boolean;
	/** Puts these marks in the place of those before. `shadows`: open shadow roots that hold some of the text. */
	paint(paint: Paint, style: MarkStyle, shadows: readonly ShadowRoot[]): void;
	/** Shows these ranges as being under the pointer, until others are or `ms` milliseconds have passed; none: nothing is. */
	point(ranges: readonly Range[], ms?: number): void;
	/** Puts back what the page's own scripts have cleared. */
	restore(): void;
	/** Takes everything away again. */
	clear(): void;
}

/** A painter for one document. */
export function createPainter(document: Document): Painter {
	const view = document.defaultView as (Window & typeof globalThis) | null;
	const registry = view?.CSS?.highlights;
	if (!view || !registry || typeof Highlight === 'undefined' || !('adoptedStyleSheets' in document)) {
		return { able: false, paint() {}, point() {}, restore() {}, clear() {} };
	}
	const highlights = new Map<string, Highlight>();
	let pointEnds: ReturnType<typeof setTimeout> | undefined;
	let sheet: CSSStyleSheet | null = null;
	let sheetStyle: MarkStyle | null = null;
	let roots: readonly (Document | ShadowRoot)[] = [];

	const set = (name: string, ranges: readonly Range[], priority: number): void => {
		if (ranges.length === 0) {
			if (highlights.delete(name)) registry.delete(name);
			return;
		}
		const highlight = new Highlight();
		for (const range of ranges) highlight.add(range);
		highlight.priority = priority;
		highlights.set(name, highlight);
		registry.set(name, highlight);
	};
	const adopt = (): void => {
		for (const root of sheet ? roots : []) {
			if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
		}
	};
	const unadopt = (): void => {
		for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((own) => own !== sheet);
		roots = [];
	};

	return {
		able: true,
		paint({ actors, terms }, style, shadows) {
			if (style !== sheetStyle) {
				unadopt();
				sheet = new CSSStyleSheet();
				sheet.replaceSync(markCss(style));
				sheetStyle = style;
			}
			roots = [document, ...shadows];
			adopt();
			set(HIGHLIGHTS.actor, actors, 0);
			set(HIGHLIGHTS.term, terms, 0);
		},
		point(ranges, ms) {
			clearTimeout(pointEnds);
			set(HIGHLIGHTS.point, ranges, 1);
			if (ms !== undefined) pointEnds = setTimeout(() => set(HIGHLIGHTS.point, [], 1), ms);
		},
		restore() {
			for (const [name, highlight] of highlights) if (registry.get(name) !== highlight) registry.set(name, highlight);
			adopt();
		},
		clear() {
			// Only our own: after an update of the extension the names may already be its successor's.
			for (const [name, highlight] of highlights) if (registry.get(name) === highlight) registry.delete(name);
			clearTimeout(pointEnds);
			highlights.clear();
			unadopt();
			sheet = null;
			sheetStyle = null;
		},
	};
}
