import type { Settings } from '../domain/settings';

/** How marks look: the reader's choice. With `none` only the mention whose card is open is shown. */
export type MarkStyle = Settings['markStyle'];

/**
 * Names in the page's highlight registry. The page can read them, so they say nothing of the reader's tool or of the
 * people marked.
 */
export const HIGHLIGHTS = { actor: 'margin-line', term: 'margin-dots', point: 'margin-point' } as const;

/**
 * The style sheet of the marks. Every colour is made of the text's own, so it is legible on whatever background the
 * page has; only paint is set, so nothing moves. Nothing is marked in print.
 */
export function markCss(style: MarkStyle): string {
	const soft = 'color-mix(in srgb, currentColor 62%, transparent)';
	const line = (kind: string) =>
		`text-decoration: underline ${kind} ${soft}; text-decoration-thickness: 1.5px; text-underline-offset: 0.2em;`;
	const tint = 'background-color: color-mix(in srgb, currentColor 12%, transparent);';
	const [actor, term] = {
		underline: [line('solid'), line('dotted')],
		dots: [line('dotted'), line('dotted')],
		tint: [tint, tint],
		none: ['', ''],
	}[style];
	return `@media screen {
::highlight(${HIGHLIGHTS.actor}) { ${actor} }
::highlight(${HIGHLIGHTS.term}) { ${term} }
::highlight(${HIGHLIGHTS.point}) { background-color: color-mix(in srgb, currentColor 16%, transparent); }
@media (forced-colors: active) {
::highlight(${HIGHLIGHTS.actor}) { text-decoration: underline solid LinkText; }
::highlight(${HIGHLIGHTS.term}) { text-decoration: underline dotted LinkText; }
::highlight(${HIGHLIGHTS.point}) { background-color: Highlight; color: HighlightText; }
}
}`;
}
