import type { Stance } from '../../lib/domain/dossier';
import type { MessageKey } from '../translate';

/** A stance, or that none is on record. */
export type ShownStance = Stance | 'none';

/** The word for each stance. */
export const STANCE_WORDS: Readonly<Record<ShownStance, MessageKey>> = {
	supports: 'stance_supports',
	opposes: 'stance_opposes',
	qualified: 'stance_qualified',
	neutral: 'stance_neutral',
	none: 'stance_none',
};

/** Drawn, not typed: the glyphs ▲ ◼ ◆ ○ come in another size in every font, and as emoji in some. */
const SHAPES: Readonly<Record<ShownStance, string>> = {
	supports: 'M5 1l4.5 8h-9z',
	opposes: 'M1.2 1.2h7.6v7.6H1.2z',
	qualified: 'M5 0l5 5-5 5-5-5z',
	neutral: 'M5 1a4 4 0 100 8 4 4 0 000-8zm0 1.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
	none: 'M1 4.2h8v1.6H1z',
};

/** The shape of a stance, in the colour of the text. Says nothing by itself: the word stands beside it or in a legend. */
export function StanceShape({ stance }: { readonly stance: ShownStance }) {
	return (
		<svg class={`shape ${stance}`} viewBox="0 0 10 10" aria-hidden="true">
			<path d={SHAPES[stance]} fill-rule="evenodd" />
		</svg>
	);
}
