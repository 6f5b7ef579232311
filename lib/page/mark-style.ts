import type { Settings } from '../domain/settings';

/** How marks look: the reader's choice. With `none` only the mention whose card is open is shown. */
export type MarkStyle = Settings['markStyle'];

/**
 * Names in the page's highlight registry. The page can read them, so they say nothing of the reader's tool or of the
 * people marked.
 */
export const HIGHLIGHTS = { actor: 'margin-line', term: 'margin-dots', point: 'margin-point' } as const;

/**
 * The style sheet of the marks; only paint is set, so nothing moves. Nothing is marked in print.
 *
 * A line has the text's own colour, and so is legible wherever the text is. It is left to the browser: Chromium 156 takes
 * the root's for the text's in a colour that is mixed (`color-mix(in srgb, currentColor 60%, transparent)`), because a highlight
 * inherits from its parent's; on a dark part of a light page that is black on black. A tint is therefore of one amber
 * through which any background is seen.
 */
export function markCss(style: MarkStyle): string {
	const solid = 'text-decoration: underline solid; text-decoration-thickness: max(1px, 0.06em); text-underline-offset: 0.2em;';
	const dotted =
		'text-decoration: underline dotted; text-decoration-thickness: max(1.5px, 0.08em); text-underline-offset: 0.2em;';
	const tint = 'background-color: rgb(201 144 46 / 0.26);';
	const [actor, term] = {
		underline: [solid, dotted],
		dots: [dotted, dotted],
		tint: [tint, tint],
		none: ['', ''],
	}[style];
	return `@media screen {
::highlight(${HIGHLIGHTS.actor}) { ${actor} }
::highlight(${HIGHLIGHTS.term}) { ${term} }
::highlight(${HIGHLIGHTS.point}) { background-color: rgb(201 144 46 / 0.34); }
@media (forced-colors: active) {
::highlight(${HIGHLIGHTS.actor}) { text-decoration: underline solid LinkText; }
::highlight(${HIGHLIGHTS.term}) { text-decoration: underline dotted LinkText; }
::highlight(${HIGHLIGHTS.point}) { background-color: Highlight; color: HighlightText; }
}
}`;
}
