import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/domain/list-format';
import { failureMessage } from '../failure-message';
import { formatSize } from '../format-size';
import { plural } from '../plural';
import type { Translate } from '../translate';
import type { ExchangeServices } from './exchange-services';
import { FormatPick } from './FormatPick';
import { LongTask } from './LongTask';
import { useLongWork } from './use-long-work';

interface Props {
	readonly services: Pick<ExchangeServices, 'exportList'>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** The reading list in a form that another program reads. */
export function ExportList({ services, t, lang }: Props) {
	const work = useLongWork();
	const [format, setFormat] = useState<ExportFormat>('bookmarks');
	const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);

	async function start() {
		setSaid(null);
		try {
			const made = await work.run((along) => services.exportList(format, along));
			if (made === 'cancelled') return setSaid({ text: t('exportCancelled'), bad: false });
			const damaged = made.damaged > 0 ? plural(t, lang, made.damaged, 'exportedDamagedOne', 'exportedDamagedMany') : '';
			setSaid({ text: `${t('exported', made.name, formatSize(lang, made.size))} ${damaged}`.trim(), bad: made.damaged > 0 });
		} catch (error) {
			setSaid({ text: failureMessage(t, error), bad: true });
		}
	}
	return (
		<section class="exchange">
			<h3>{t('exportListTitle')}</h3>
			<p class="hint">{t('exportListText')}</p>
			{work.done === null ? (
				<div class="pick-and-go">
					<FormatPick label={t('fileFormat')} format={format} formats={EXPORT_FORMATS} t={t} onFormat={setFormat} />
					<button type="button" class="button" onClick={() => void start()}>
						{t('exportList')}
					</button>
				</div>
			) : (
				<LongTask label={t('exporting')} done={work.done} t={t} onCancel={work.cancel} />
			)}
			<p role="status" class={said?.bad ? 'problem' : 'status'}>
				{said?.text}
			</p>
		</section>
	);
}
