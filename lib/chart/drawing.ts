import type { Stance } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { Timeline, TimelinePoint } from '../ledger/timeline';

/** The colours of a chart, each as CSS knows them. */
export type Palette = Readonly<Record<Stance | 'none' | 'ink' | 'soft' | 'line' | 'paper', string>>;

/** What a chart says, and how it looks. */
export interface Drawing {
	readonly timeline: Timeline;
	/** In CSS pixels. */
	readonly width: number;
	readonly palette: Palette;
	readonly font: string;
	readonly lang: Lang;
	/** What it shows, in a few words and in a sentence. */
	readonly title: string;
	readonly description: string;
	/** What one point says, for those who hear it and for those who rest the pointer on it. */
	readonly say: (point: TimelinePoint) => string;
	/** The name of the row of statements on no issue. */
	readonly noIssue: string;
	/** The day as of which it is drawn, with its words; `null` for all time. */
	readonly asOf: { readonly day: string; readonly label: string } | null;
	/** For a picture that stands alone: paper behind it, the title above it, and what each shape means. */
	readonly alone: { readonly legend: readonly (readonly [stance: Stance, word: string])[]; readonly foot: string } | null;
}

/** Draws a timeline. Every point is a shape with `data-point`, its index in the timeline, and a name. */
export type DrawTimeline = (drawing: Drawing) => SVGSVGElement;
