import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { STATEMENT_FORMATS, type StatementFormat } from '../../lib/domain/statement-format';
import type { LedgerFilter } from '../../lib/ledger/filter';
import { failureMessage } from '../failure-message';
import { formatSize } from '../format-size';
import { LongTask } from '../library/LongTask';
import { useLongWork } from '../library/use-long-work';
import { plural } from '../plural';
import type { MessageKey, Translate } from '../translate';
import type { RecordServices } from './services';

/** Each form with its name, and what it is for. */
const FORMATS: Readonly<Record<StatementFormat, readonly [name: string, use: MessageKey]>> = {
	csv: ['CSV', 'forSpreadsheets'],
	'json-ld': ['JSON-LD', 'forSearchEngines'],
	annotations: ['W3C Annotations', 'forAnnotations'],
};

interface Props {
	readonly filter: LedgerFilter;
	readonly services: Pick<RecordServices, 'exportStatements'>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** What the list shows, as a file for other programs. */
export function ExportStatements({ filter, services, t, lang }: Props) {
	const work = useLongWork();
	const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);

	async function start(format: StatementFormat) {
		setSaid(null);
		try {
			const made = await work.run((along) => services.exportStatements(filter, format, along));
			if (made === 'cancelled') return setSaid({ text: t('exportCancelled'), bad: false });
			const damaged = made.damaged > 0 ? plural(t, lang, made.damaged, 'exportedDamagedOne', 'exportedDamagedMany') : '';
			const unfit = made.unfit > 0 ? plural(t, lang, made.unfit, 'exportedUnfitOne', 'exportedUnfitMany') : '';
			const parts = [t('exported', made.name, formatSize(lang, made.size)), unfit, damaged].filter((part) => part !== '');
			setSaid({ text: parts.join(' '), bad: made.damaged > 0 });
		} catch (error) {
			setSaid({ text: failureMessage(t, error), bad: true });
		}
	}
	return (
		<details class="more export-statements">
			<summary>{t('exportStatements')}</summary>
			{work.done === null ? (
				<ul>
					{STATEMENT_FORMATS.map((format) => {
						const [name, use] = FORMATS[format];
						return (
							<li key={format}>
								<button type="button" class="button" onClick={() => void start(format)}>
									{t('saveAs', name)}
								</button>
								<span class="hint">{t(use)}</span>
							</li>
						);
					})}
				</ul>
			) : (
				<LongTask label={t('exporting')} done={work.done} t={t} onCancel={work.cancel} />
			)}
			<p role="status" class={said?.bad ? 'problem' : 'status'}>
				{said?.text}
			</p>
		</details>
	);
}
