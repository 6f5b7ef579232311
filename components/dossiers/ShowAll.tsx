import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';

interface Props {
	/** How many are shown, and how many there are. */
	readonly shown: number;
	readonly count: number;
	readonly t: Translate;
	readonly lang: Lang;
	readonly onShow: () => void;
}

/** A button under a list that shows its beginning; nothing where that is all. */
export function ShowAll({ shown, count, t, lang, onShow }: Props) {
	if (shown >= count) return null;
	return (
		<button type="button" class="button" onClick={onShow}>
			{t('diffShowAll', new Intl.NumberFormat(lang).format(count))}
		</button>
	);
}
