import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { LedgerPage } from '../../lib/ledger/page';
import { failureMessage } from '../failure-message';
import { plural } from '../plural';
import type { Translate } from '../translate';
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
	const { page, entries } = view;
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
			{view.error !== null && (
				<div class="notice" role="alert">
					<p>{failureMessage(t, view.error)}</p>
					<p class="choices">
						<button type="button" class="button" onClick={view.again}>
							{t('tryAgain')}
						</button>
					</p>
				</div>
			)}
			{!page && view.error === null && <GatheringState services={services} t={t} />}
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
