import type { Lang } from '../../lib/domain/lang';
import type { Translate } from '../translate';
import type { PictureCounts } from './draw-pictures';

interface Props {
	readonly counts: PictureCounts;
	/** There was no room for them. */
	readonly full: boolean;
	/** They have just been taken away. */
	readonly removed: boolean;
	readonly onRemove: () => void;
	readonly t: Translate;
	readonly lang: Lang;
}

/** Says how many of an article's pictures are there, where some are missing; takes them away; says how to have them. */
export function PicturesKept({ counts: { named, drawn }, full, removed, onRemove, t, lang }: Props) {
	if (named === 0) return null;
	const count = (many: number) => new Intl.NumberFormat(lang).format(many);
	// Where none is here, they may still be on their way.
	const why = full ? 'picturesFull' : drawn > 0 ? 'picturesMissing' : null;
	const missing = drawn < named ? [t('picturesKept', count(drawn), count(named)), why && t(why)].filter(Boolean).join(' ') : null;
	return (
		<p class="hint pictures-kept">
			{removed ? t('keepPicturesHow') : missing}{' '}
			{drawn > 0 && (
				<button type="button" class="quiet" onClick={onRemove}>
					{t('removePictures')}
				</button>
			)}
		</p>
	);
}
