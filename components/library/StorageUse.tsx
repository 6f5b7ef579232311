import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/domain/lang';
import { formatSize } from '../format-size';
import type { Translate } from '../translate';
import { useAsked } from '../use-asked';
import type { ExchangeServices } from './exchange-services';

interface Props {
	readonly services: Pick<ExchangeServices, 'storage' | 'keepStorage'>;
	/** Asked anew when this is another one. */
	readonly asOf: unknown;
	readonly t: Translate;
	readonly lang: Lang;
}

/** How much room the library takes, and whether the browser may take it away. Says nothing where the browser tells nothing. */
export function StorageUse({ services, asOf, t, lang }: Props) {
	const { asked, again } = useAsked(() => services.storage(), asOf);
	const [refused, setRefused] = useState(false);
	if (asked.kind !== 'here') return null;
	const { usage, persisted } = asked.answer;

	async function keep() {
		setRefused((await services.keepStorage().catch(() => false)) !== true);
		again();
	}
	return (
		<div class="storage-use">
			<p class="hint">
				{usage !== null && `${t('storageUse', formatSize(lang, usage))} `}
				{persisted !== null && t(persisted ? 'storageKept' : 'storageMayGo')}
			</p>
			{persisted === false && (
				<p>
					<button type="button" class="button" onClick={() => void keep()}>
						{t('keepStored')}
					</button>
				</p>
			)}
			<p role="status" class="status">
				{refused && persisted === false && t('keepRefused')}
			</p>
		</div>
	);
}
