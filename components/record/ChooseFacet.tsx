import type { Lang } from '../../lib/domain/lang';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { Facet } from '../../lib/ledger/ledger';
import type { TimelinePage } from '../../lib/ledger/page';
import { plural } from '../plural';
import type { MessageKey, Translate } from '../translate';
import { recordHash } from './record-route';

/** How many are offered: the field above has them all. */
const OFFERED = 8;

interface Props {
	readonly page: TimelinePage;
	readonly filter: LedgerFilter;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What stands where no person and no issue has been chosen: the issues and the people with most on record. */
export function ChooseFacet({ page, filter, t, lang }: Props) {
	const group = (title: MessageKey, field: 'issue' | 'person', facets: readonly Facet[]) => {
		const most = facets.filter(({ ref }) => ref !== 'none').sort((a, b) => b.count - a.count);
		return (
			most.length > 0 && (
				<section>
					<h2>{t(title)}</h2>
					<ul class="offered">
						{most.slice(0, OFFERED).map(({ ref, name, count }) => (
							<li key={ref}>
								<a href={recordHash({ show: 'timeline', filter: { ...filter, [field]: ref } })}>{name}</a>{' '}
								<span class="label">{plural(t, lang, count, 'statementOne', 'statementMany')}</span>
							</li>
						))}
					</ul>
				</section>
			)
		);
	};
	return (
		<div class="choose">
			<p class="lede">{t('chooseForTimeline')}</p>
			{group('issues', 'issue', page.issues)}
			{group('peopleAndBodies', 'person', page.people)}
		</div>
	);
}
