import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { LedgerPage } from '../../lib/ledger/page';
import { plural } from '../plural';
import type { Translate } from '../translate';
import type { Asked } from '../use-asked';
import { ExportStatements } from './ExportStatements';
import { GatheringState } from './GatheringState';
import { RecordList } from './RecordList';
import type { RecordServices } from './services';
import { useLedger } from './use-ledger';

interface Props {
	readonly filter: LedgerFilter;
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** The answer, for the choices above. */
	readonly onPage: (page: LedgerPage) => void;
}

/** What a filter leaves of the record, newest first, a stretch at a time. */
export function ListView({ filter, services, t, lang, onPage }: Props) {
	const view = useLedger(services, filter);
	const { page, entries, error } = view;
	const asked: Asked<LedgerPage> =
		error !== null ? { kind: 'failed', error } : page ? { kind: 'here', answer: page } : { kind: 'loading' };
	useLayoutEffect(() => {
		if (page) onPage(page);
	}, [page]);
	// Something may have been put on record in another window.
	useEffect(() => {
		const look = () => document.visibilityState === 'visible' && view.again();
		document.addEventListener('visibilitychange', look);
		const end = services.followRecord(view.again);
		return () => {
			document.removeEventListener('visibilitychange', look);
			end();
		};
	});
	return (
		<>
			<GatheringState asked={asked} again={view.again} services={services} t={t} />
			{page && (
				<>
					<p class="tally" role="status">
						{page.total === 0 ? t('nothingFound') : plural(t, lang, page.total, 'statementOne', 'statementMany')}
					</p>
					{page.broken > 0 && <p class="caution">{plural(t, lang, page.broken, 'damagedOne', 'damagedMany')}</p>}
					{page.mine === 0 && filter.origin === 'reader' && <p class="lede">{t('nothingConfirmed')}</p>}
					{page.total > 0 && <ExportStatements filter={filter} services={services} t={t} lang={lang} />}
					<RecordList entries={entries} services={services} t={t} lang={lang} onChanged={view.again} />
					{entries.length < page.total && (
						<button type="button" class="button more" disabled={view.busy} onClick={view.more}>
							{t('showMorePositions')}
						</button>
					)}
				</>
			)}
		</>
	);
}
