import { isCount, isObject, isText } from '../domain/guard';
import { isSavedPictures } from '../domain/is-picture';
import type { PicturesProtocol } from './pictures-protocol';
import type { Shapes } from './shape-parts';

/** The shapes of what the background is asked about the pictures of one article. */
export const PICTURES_SHAPES: Shapes<PicturesProtocol> = {
	picturesOf: (it) => isObject(it) && isCount(it.tab),
	keepPictures: (it) => isObject(it) && isCount(it.tab),
	dropPictures: (it) => isObject(it) && isText(it.url),
	restorePictures: (it) => isObject(it) && isText(it.url) && isSavedPictures(it.pictures),
};
