import type { EntityCount } from '../../lib/cards/model';
import type { Lang } from '../../lib/domain/lang';
import { plural } from '../plural';
import type { Translate } from '../translate';

interface Props {
	readonly entities: readonly EntityCount[];
	readonly t: Translate;
	readonly lang: Lang;
	readonly onChoose: (entity: EntityCount) => void;
}

/** People, organizations or terms of the page; each opens its card. */
export function EntityList({ entities, t, lang, onChoose }: Props) {
	return (
		<ul class="entities">
			{entities.map((entity) => (
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
	);
}
