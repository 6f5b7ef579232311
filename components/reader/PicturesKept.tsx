import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import type { PictureCounts } from './draw-pictures';

interface Props {
	readonly counts: PictureCounts;
	/** There was no room for them. */
	readonly full: boolean;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Says how many of an article's pictures are there, where some are missing. */
export function PicturesKept({ counts: { named, drawn }, full, t, lang }: Props) {
	if (drawn === named) return null;
	const count = (many: number) => new Intl.NumberFormat(lang).format(many);
	// Where none is here, they may still be on their way.
	const why = full ? 'picturesFull' : drawn > 0 ? 'picturesMissing' : null;
	return (
		<p class="hint pictures-kept">
			{t('picturesKept', count(drawn), count(named))} {why && t(why)}
		</p>
	);
}
