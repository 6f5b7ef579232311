import type { KeptStatement } from '../../lib/domain/kept-statement';
import type { Lang } from '../../lib/domain/lang';
import { wordsOf } from '../../lib/domain/recorded-statement';
import { doublesOf } from '../../lib/ledger/doubles';
import type { LedgerEntry } from '../../lib/ledger/entry';
import { EVERYTHING } from '../../lib/ledger/filter';
import { failureMessage } from '../failure-message';
import { formatDate } from '../format-date';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import type { RecordServices } from './services';

/** Of more entries by one speaker, only the latest are looked through. */
const MOST = 500;
/** How many are offered, the likeliest first. */
const SHOWN = 20;

interface Props {
	readonly entry: LedgerEntry;
	readonly kept: KeptStatement;
	readonly services: Pick<RecordServices, 'ledger'>;
	/** The chosen entry goes into this one. */
	readonly onMerge: (from: string) => void;
	readonly t: Translate;
	readonly lang: Lang;
}

/** The reader's other entries by the same speaker, to make one of two that are the same statement. */
export function MergePanel({ entry, kept, services, onMerge, t, lang }: Props) {
	const { asked } = useAsked(() => services.ledger({ ...EVERYTHING, person: entry.person, origin: 'reader' }, 0, MOST), kept.id);
	if (asked.kind === 'loading') return <p class="waiting">{t('loading')}</p>;
	if (asked.kind === 'failed') {
		return (
			<p class="problem" role="alert">
				{failureMessage(t, asked.error)}
			</p>
		);
	}
	// By one person: that several dossiers may have her is known to the ledger.
	const others = asked.answer.entries.flatMap((other) => (other.person === entry.person ? (other.kept ?? []) : []));
	const doubles = doublesOf(kept, others, () => true).slice(0, SHOWN);
	return (
		<section class="panel" aria-label={t('mergeTitle')}>
			<p class="status">{t(doubles.length === 0 ? 'mergeNone' : 'mergeLead')}</p>
			<ul class="doubles">
				{doubles.map(({ statement, likely }) => {
					const [report] = statement.reports;
					const words = report ? wordsOf(report) : '';
					return (
						<li key={statement.id}>
							<p class="said">
								{likely && <span class="tag">{t('likelySame')}</span>}
								<span lang={report?.lang ?? undefined}>{words}</span>
							</p>
							<p class="source">
								{statement.date && <time dateTime={statement.date}>{formatDate(statement.date, lang)}</time>}
								{report?.article.outlet && <span>{report.article.outlet}</span>}
								{report && <span>{report.article.title}</span>}
							</p>
							<button type="button" class="button" onClick={() => onMerge(statement.id)}>
								{t('makeOne')}
								<span class="unseen">: {words.slice(0, 120)}</span>
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
