import type { Lang } from '../lib/domain/lang';
import { plural } from './plural';
import type { Translate } from './translate';

interface Props {
	/** So many are drawn now, of so many that there are. */
	readonly drawn: number;
	readonly all: number;
	/** So many come with a press, at most. */
	readonly step: number;
	readonly t: Translate;
	readonly lang: Lang;
	/** So many are to be drawn next; more than there are, where few are left. */
	readonly onMore: (most: number) => void;
}

/** The end of a list of which only the first are drawn: a button that draws more of it; nothing where all are drawn. */
export function ShowMore({ drawn, all, step, t, lang, onMore }: Props) {
	if (drawn >= all) return null;
	return (
		<button type="button" class="button" onClick={() => onMore(drawn + step)}>
			{plural(t, lang, Math.min(step, all - drawn), 'showMoreOne', 'showMoreMany')}
		</button>
	);
}
