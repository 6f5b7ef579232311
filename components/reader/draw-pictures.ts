import type { OpenPictures } from './services';

/** How many pictures a copy names, and how many of them are there. */
export interface PictureCounts {
	readonly named: number;
	readonly drawn: number;
}

/** Puts the pictures of an article where its copy, below `root`, names them. Those that were not kept stay out of sight. */
export function drawPictures(root: HTMLElement, { addresses }: Pick<OpenPictures, 'addresses'>): PictureCounts {
	const images = [...root.querySelectorAll<HTMLImageElement>('img[data-picture]')];
	let drawn = 0;
	for (const image of images) {
		const address = addresses.get(image.dataset.picture ?? '');
		image.hidden = address === undefined;
		if (address === undefined) continue;
		image.src = address;
		drawn++;
	}
	return { named: images.length, drawn };
}
