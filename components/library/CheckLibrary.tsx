import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import type { LibrarySection } from '../../lib/domain/library-record';
import { failureMessage } from '../failure-message';
import { plural } from '../plural';
import type { MessageKey, Translate } from '../translate';
import { LongTask } from './LongTask';
import type { LibraryFound, UpkeepServices } from './upkeep-services';
import { useLongWork } from './use-long-work';

/** Damaged records that are named one by one. */
const NAMED = 50;

const NAMES: Readonly<Record<LibrarySection, MessageKey>> = {
	dossiers: 'damaged_dossiers',
	articles: 'damaged_articles',
	annotations: 'damaged_annotations',
	statements: 'damaged_statements',
	dismissals: 'damaged_dismissals',
};

interface Props {
	readonly services: Pick<UpkeepServices, 'checkRecords' | 'saveDamaged' | 'removeDamaged'>;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onRemoved: () => void;
}

/** Reads every record on demand: says that all are whole, or which are not, what is safe, and what can be done. */
export function CheckLibrary({ services, t, lang, onRemoved }: Props) {
	const work = useLongWork();
	const [found, setFound] = useState<LibraryFound | null>(null);
	const [said, setSaid] = useState<{ readonly text: string; readonly bad: boolean } | null>(null);
	const number = new Intl.NumberFormat(lang);
	const panel = useRef<HTMLDivElement>(null);
	const damaged = found?.damaged ?? [];
	// The button that was pressed is gone: what it led to takes the focus.
	useEffect(() => {
		if (damaged.length > 0) panel.current?.focus();
	}, [found]);

	async function attempt(action: () => Promise<string | null>) {
		setSaid(null);
		try {
			const text = await action();
			if (text !== null) setSaid({ text, bad: false });
		} catch (error) {
			setSaid({ text: failureMessage(t, error), bad: true });
		}
	}
	const check = () =>
		attempt(async () => {
			setFound(null);
			const answer = await work.run((along) => services.checkRecords(along));
			if (answer === 'cancelled') return t('checkCancelled');
			if (answer.damaged.length === 0) return t('checkSound', number.format(answer.records));
			setFound(answer);
			return null;
		});
	const remove = () =>
		attempt(async () => {
			const removed = await services.removeDamaged(damaged);
			setFound(null);
			onRemoved();
			return plural(t, lang, removed, 'removedDamagedOne', 'removedDamagedMany');
		});

	return (
		<section class="exchange">
			<h3>{t('checkTitle')}</h3>
			<p class="hint">{t('checkText')}</p>
			{work.done === null ? (
				<p>
					<button type="button" class="button" onClick={() => void check()}>
						{t('checkNow')}
					</button>
				</p>
			) : (
				<LongTask label={t('checkingLibrary')} done={work.done} t={t} onCancel={work.cancel} />
			)}
			{found && damaged.length > 0 && (
				<div ref={panel} tabIndex={-1} class="found damaged" role="alert">
					<p>
						{t(
							damaged.length === 1 ? 'checkDamagedOne' : 'checkDamagedMany',
							number.format(damaged.length),
							number.format(found.records - damaged.length),
						)}
					</p>
					<ul class="file-problems">
						{damaged.slice(0, NAMED).map(({ section, key }) => (
							<li key={`${section} ${key}`}>{t(NAMES[section], key)}</li>
						))}
						{damaged.length > NAMED && <li>{t('andMoreProblems', number.format(damaged.length - NAMED))}</li>}
					</ul>
					<p>{t('checkAdvice')}</p>
					<p class="choices">
						<button type="button" class="button" onClick={() => services.saveDamaged(damaged)}>
							{t('saveDamaged')}
						</button>
						<button type="button" class="button" onClick={() => void remove()}>
							{t('removeDamaged')}
						</button>
					</p>
				</div>
			)}
			<p role="status" class={said?.bad ? 'problem' : 'status'}>
				{said?.text}
			</p>
		</section>
	);
}
