import { useState } from 'preact/hooks';
import type { EntityCount } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { plural } from '../plural';
import type { Translate } from '../translate';

/** Shown at first: the most prominent. */
const FIRST = 5;

interface Props {
	readonly entities: readonly EntityCount[];
	/** Id of the entity whose row the focus comes back to: it must be there. */
	readonly focus: string | null;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChoose: (entity: EntityCount) => void;
}

/** People, organizations or terms of the page; each opens its card. */
export function EntityList({ entities, focus, t, lang, onChoose }: Props) {
	const [all, setAll] = useState(entities.slice(FIRST).some(({ id }) => id === focus));
	// One row more is no longer than the button that hides it.
	const shown = all || entities.length <= FIRST + 1 ? entities : entities.slice(0, FIRST);
	const hidden = entities.length - shown.length;
	return (
		<>
			<ul class="entities">
				{shown.map((entity) => (
					<li key={entity.id}>
						<button type="button" class="row" data-place={entity.id} onClick={() => onChoose(entity)}>
							<span class="names">
								<span class={entity.type === 'term' ? 'mark term' : 'mark'}>{entity.name}</span>
								{entity.detail && <span class="detail">{entity.detail}</span>}
							</span>
							<span class="count">
								<span aria-hidden="true">{entity.count}</span>
								<span class="unseen">{plural(t, lang, entity.count, 'mentionOne', 'mentionMany')}</span>
							</span>
						</button>
					</li>
				))}
			</ul>
			{hidden > 0 && (
				<button type="button" class="link" onClick={() => setAll(true)}>
					{plural(t, lang, hidden, 'showMoreOne', 'showMoreMany')}
				</button>
			)}
		</>
	);
}
