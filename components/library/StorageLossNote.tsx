import { useEffect, useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { formatDate } from '../format-date';
import type { Translate } from '../translate';
import { NoteBar } from './NoteBar';
import type { UpkeepServices } from './upkeep-services';

interface Props {
	readonly services: Pick<UpkeepServices, 'storageLoss' | 'followStorageLoss'>;
	readonly t: Translate;
	readonly lang: Lang;
}

/** That the browser has cleared what was stored, until the reader has seen it: an empty library says nothing of itself. */
export function StorageLossNote({ services, t, lang }: Props) {
	const [since, setSince] = useState<string | null>(null);
	// Where the store fails altogether, the rooms say so.
	const ask = (change: 'none' | 'happened' | 'seen') => services.storageLoss(change).then(setSince, () => {});
	useEffect(() => {
		void ask('none');
		return services.followStorageLoss(() => void ask('happened'));
	}, []);
	if (since === null) return null;
	return (
		<NoteBar bad title={t('storageLost')} text={t('storageLostText', formatDate(since, lang))}>
			<a class="button" href="#/settings">
				{t('goToSettings')}
			</a>
			<button type="button" class="button quiet" onClick={() => void ask('seen')}>
				{t('understood')}
			</button>
		</NoteBar>
	);
}
