import { useEffect, useState } from 'preact/hooks';
import { Waiting } from '../library/Waiting';
import type { Translate } from '../translate';
import type { Asked } from '../use-asked';
import type { RecordServices } from './services';

interface Props {
	readonly asked: Asked<unknown>;
	readonly again: () => void;
	readonly services: Pick<RecordServices, 'progress'>;
	readonly t: Translate;
}

/** An answer that is here sooner needs no bar. */
const PULSE = 400;

/** What stands where the record is not here: that it is on its way, and how far, or why it is not coming. */
export function GatheringState({ asked, again, services, t }: Props) {
	return asked.kind === 'loading' ? <HowFar services={services} t={t} /> : <Waiting asked={asked} again={again} t={t} />;
}

/** How far it is when every statement must be read for the answer. */
function HowFar({ services, t }: Pick<Props, 'services' | 't'>) {
	const [done, setDone] = useState<number | null>(null);
	useEffect(() => {
		let ended = false;
		// Asked again when it was answered: a background that is busy is not asked twice.
		const look = () =>
			services
				.progress()
				.catch(() => null)
				.then((answer) => {
					if (ended) return;
					setDone(answer);
					timer = setTimeout(look, PULSE);
				});
		let timer = setTimeout(look, PULSE);
		return () => {
			ended = true;
			clearTimeout(timer);
		};
	}, []);
	return (
		<div class="notice">
			<p role="status">{t(done === null ? 'loading' : 'gatheringRecord')}</p>
			{done !== null && <progress max={1} value={done} aria-label={t('gatheringRecord')} />}
		</div>
	);
}
