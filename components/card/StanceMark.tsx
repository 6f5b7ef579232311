import type { Stance } from '../../lib/domain/dossier';
import type { Translate } from '../translate';
import { STANCE_WORDS, StanceShape } from './StanceShape';

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
			<StanceShape stance={shown} />
			{t(STANCE_WORDS[shown])}
			{count !== undefined && <span>{count}</span>}
		</span>
	);
}
