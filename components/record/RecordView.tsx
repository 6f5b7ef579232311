import { useEffect } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerFilter } from '../../lib/ledger/filter';
import { failureMessage } from '../failure-message';
import { plural } from '../plural';
import type { Translate } from '../translate';
import { Filters } from './Filters';
import { RecordList } from './RecordList';
import { type RecordRoute, recordHash } from './record-route';
import type { RecordServices } from './services';
import { useLedger } from './use-ledger';

interface Props {
	readonly route: RecordRoute;
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** Goes to another address of the library; `replace`: without a new place in the history. */
	readonly onGo: (hash: string, replace: boolean) => void;
}

const LIST_FIELDS: readonly (keyof LedgerFilter)[] = ['words', 'person', 'issue', 'stance', 'origin', 'from', 'asOf'];

/** All that is on record, the dossiers' and the reader's own: as a list, newest first. */
export function RecordView({ route, services, t, lang, onGo }: Props) {
	const { filter } = route;
	const view = useLedger(services, filter);
	const { page, entries } = view;
	// Something may have been put on record in another window.
	useEffect(() => {
		const look = () => document.visibilityState === 'visible' && view.again();
		document.addEventListener('visibilitychange', look);
		return () => document.removeEventListener('visibilitychange', look);
	});
	return (
		<section class="sheet record-room" aria-labelledby="record">
			<h1 id="record">{t('record')}</h1>
			<Filters
				filter={filter}
				people={page?.people ?? []}
				issues={page?.issues ?? []}
				fields={LIST_FIELDS}
				t={t}
				lang={lang}
				onChange={(next, typed = false) => onGo(recordHash({ ...route, filter: next }), typed)}
			/>
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
			{!page && view.error === null && (
				<p class="notice" role="status">
					{t('loading')}
				</p>
			)}
			{page && (
				<>
					<p class="tally" role="status">
						{page.total === 0 ? t('nothingFound') : plural(t, lang, page.total, 'statementOne', 'statementMany')}
					</p>
					{page.broken > 0 && <p class="caution">{plural(t, lang, page.broken, 'damagedOne', 'damagedMany')}</p>}
					{page.mine === 0 && filter.origin === 'reader' && <p class="lede">{t('nothingConfirmed')}</p>}
					<RecordList entries={entries} services={services} t={t} lang={lang} onChanged={view.again} />
					{entries.length < page.total && (
						<button type="button" class="button" disabled={view.busy} onClick={view.more}>
							{t('showMorePositions')}
						</button>
					)}
				</>
			)}
		</section>
	);
}
