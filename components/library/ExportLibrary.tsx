import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { failureMessage } from '../failure-message';
import { formatSize } from '../format-size';
import { plural } from '../plural';
import type { Translate } from '../translate';
import type { ExchangeServices } from './exchange-services';
import { LongTask } from './LongTask';
import { useLongWork } from './use-long-work';

interface Props {
	readonly services: Pick<ExchangeServices, 'exportLibrary'>;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onExported: () => void;
}

/** Everything in one file, for the reader to keep. */
export function ExportLibrary({ services, t, lang, onExported }: Props) {
	const work = useLongWork();
	const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);

	async function start() {
		setSaid(null);
		try {
			const made = await work.run((along) => services.exportLibrary(along));
			if (made === 'cancelled') return setSaid({ text: t('exportCancelled'), bad: false });
			const damaged = made.damaged > 0 ? plural(t, lang, made.damaged, 'exportedDamagedOne', 'exportedDamagedMany') : '';
			setSaid({ text: `${t('exported', made.name, formatSize(lang, made.size))} ${damaged}`.trim(), bad: made.damaged > 0 });
			onExported();
		} catch (error) {
			setSaid({ text: failureMessage(t, error), bad: true });
		}
	}
	return (
		<section class="exchange">
			<h3>{t('exportTitle')}</h3>
			<p class="hint">{t('exportText')}</p>
			{work.done === null ? (
				<p>
					<button type="button" class="button" onClick={() => void start()}>
						{t('exportAll')}
					</button>
				</p>
			) : (
				<LongTask label={t('exporting')} done={work.done} t={t} onCancel={work.cancel} />
			)}
			<p role="status" class={said?.bad ? 'problem' : 'status'}>
				{said?.text}
			</p>
		</section>
	);
}
