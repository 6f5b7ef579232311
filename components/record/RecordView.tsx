import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { LedgerFilter } from '../../lib/ledger/filter';
import { type Facet, facetOf } from '../../lib/ledger/ledger';
import type { MessageKey, Translate } from '../translate';
import { CompareView } from './CompareView';
import { counted, Filters } from './Filters';
import { ListView } from './ListView';
import { Pick } from './Pick';
import { type RecordRoute, type RecordShow, recordHash } from './record-route';
import type { RecordServices } from './services';
import { TimelineView } from './TimelineView';

interface Props {
	readonly route: RecordRoute;
	readonly services: RecordServices;
	readonly t: Translate;
	readonly lang: Lang;
	/** Goes to another address of the library; `replace`: without a new place in the history. */
	readonly onGo: (hash: string, replace: boolean) => void;
}

const VIEWS: readonly (readonly [show: RecordShow, label: MessageKey, fields: readonly (keyof LedgerFilter)[]])[] = [
	['list', 'recordList', ['words', 'person', 'issue', 'stance', 'origin', 'from', 'asOf']],
	['timeline', 'recordTimeline', ['person', 'issue', 'origin', 'from', 'asOf']],
	['compare', 'recordCompare', ['person', 'asOf']],
];

/** All that is on record, the dossiers' and the reader's own: as a list, in time, or two people side by side. */
export function RecordView({ route, services, t, lang, onGo }: Props) {
	const { filter, show, other } = route;
	/** The choices that the last answer left; they stay until the next one comes. */
	const [choices, setChoices] = useState<{ readonly people: readonly Facet[]; readonly issues: readonly Facet[] }>({
		people: [],
		issues: [],
	});
	const fields = VIEWS.find(([view]) => view === show)?.[2] ?? [];
	const shared = { filter, services, t, lang } as const;
	return (
		<section class="sheet record-room" aria-labelledby="record">
			<div class="room-head">
				<h1 id="record">{t('record')}</h1>
				<nav class="views" aria-label={t('recordViews')}>
					{VIEWS.map(([view, label]) => (
						<a key={view} href={recordHash({ ...route, show: view })} aria-current={view === show ? 'true' : undefined}>
							{t(label)}
						</a>
					))}
				</nav>
			</div>
			<Filters
				filter={filter}
				people={choices.people}
				issues={choices.issues}
				fields={fields}
				t={t}
				lang={lang}
				onChange={(next, typed = false) => onGo(recordHash({ ...route, filter: next }), typed)}
			>
				{show === 'compare' && (
					<Pick
						label={t('compareWith')}
						value={facetOf(choices.people, other)?.ref ?? other}
						none={t('nobody')}
						options={counted(choices.people, other, t('noIssue'), lang)}
						onPick={(next) => onGo(recordHash({ ...route, other: next }), false)}
					/>
				)}
			</Filters>
			{show === 'list' && <ListView {...shared} onPage={setChoices} />}
			{show === 'timeline' && <TimelineView {...shared} onPage={setChoices} />}
			{show === 'compare' && (
				<CompareView {...shared} other={other} onPage={({ people }) => setChoices({ people, issues: [] })} />
			)}
		</section>
	);
}
