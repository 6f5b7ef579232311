import type { Stance } from '../../lib/domain/dossier';
import type { MessageKey, Translate } from '../translate';

type Shown = Stance | 'none';

const WORDS: Readonly<Record<Shown, MessageKey>> = {
	supports: 'stance_supports',
	opposes: 'stance_opposes',
	qualified: 'stance_qualified',
	neutral: 'stance_neutral',
	none: 'stance_none',
};

/** Drawn, not typed: the glyphs ▲ ◼ ◆ ○ come in another size in every font, and as emoji in some. */
const SHAPES: Readonly<Record<Shown, string>> = {
	supports: 'M5 1l4.5 8h-9z',
	opposes: 'M1.2 1.2h7.6v7.6H1.2z',
	qualified: 'M5 0l5 5-5 5-5-5z',
	neutral: 'M5 1a4 4 0 100 8 4 4 0 000-8zm0 1.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
	none: 'M1 4.2h8v1.6H1z',
};

interface Props {
	/** `null`: nothing on record. */
	readonly stance: Stance | null;
	/** How many take it, where that is the point. */
	readonly count?: number;
	readonly t: Translate;
}

/** A stance as shape and word. The hue only helps. */
export function StanceMark({ stance, count, t }: Props) {
	const shown = stance ?? 'none';
	return (
		<span class={`stance ${shown}`}>
			<svg viewBox="0 0 10 10" aria-hidden="true">
				<path d={SHAPES[shown]} fill-rule="evenodd" />
			</svg>
			{t(WORDS[shown])}
			{count !== undefined && <span>{count}</span>}
		</span>
	);
}
