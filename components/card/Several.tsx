import type { ComponentChild } from 'preact';
import type { Lang } from '../../lib/domain/lang';
import { plural } from '../plural';
import type { Translate } from '../translate';

/** More than this many at once and a card stops being a glance. */
const AT_ONCE = 3;

interface Props<T> {
	readonly of: readonly T[];
	readonly t: Translate;
	readonly lang: Lang;
	/** One entry, keyed. */
	readonly children: (entry: T) => ComponentChild;
}

/** The first three entries, and the rest behind "show n more". */
export function Several<T>({ of, t, lang, children }: Props<T>) {
	const rest = of.slice(AT_ONCE);
	return (
		<>
			{of.length > 0 && <ul class="rows">{of.slice(0, AT_ONCE).map(children)}</ul>}
			{rest.length > 0 && (
				<details class="more">
					<summary>{plural(t, lang, rest.length, 'showMoreOne', 'showMoreMany')}</summary>
					<ul class="rows">{rest.map(children)}</ul>
				</details>
			)}
		</>
	);
}
