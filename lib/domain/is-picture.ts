import { fromBase64 } from './base64';
import { isListOf, isObject, isOneOf, isText } from './guard';
import {
	isPictureKey,
	MOST_PICTURE_BYTES,
	MOST_PICTURES,
	MOST_PICTURES_BYTES,
	PICTURE_TYPES,
	pictureTypeOf,
	type SavedPicture,
} from './picture';

/** The most characters of one picture in base64. */
export const MOST_PICTURE_CHARS = Math.ceil(MOST_PICTURE_BYTES / 3) * 4;

/** The most characters of all pictures of one article in base64. */
const MOST_PICTURES_CHARS = Math.ceil(MOST_PICTURES_BYTES / 3) * 4 + 4 * MOST_PICTURES;

/** Base64 that says of itself how long it is, in the one way in which its bytes can be written. */
export function isBase64(value: string): boolean {
	if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return false;
	// The last letter may hold bits that no byte takes: then two texts would stand for the same bytes.
	const end = value.slice(-4);
	return btoa(atob(end)) === end;
}

/** True for an address that a picture was taken from. */
export function isPictureAddress(value: string): boolean {
	return /^https?:\/\/[^/]/.test(value);
}

/** True when what a picture is called is what its bytes are. */
export function isOfItsType({ type, data }: { readonly type: string; readonly data: string }): boolean {
	return pictureTypeOf(fromBase64(data.slice(0, 64))) === type;
}

/** True for pictures that fit together: no key twice, no more than is kept of one article. */
export function areTogether(pictures: readonly { readonly key: string; readonly data: string }[]): boolean {
	return (
		new Set(pictures.map(({ key }) => key)).size === pictures.length &&
		pictures.reduce((sum, { data }) => sum + data.length, 0) <= MOST_PICTURES_CHARS
	);
}

function isSavedPicture(value: unknown): value is SavedPicture {
	return (
		isObject(value) &&
		isPictureKey(value.key) &&
		isText(value.address) &&
		isPictureAddress(value.address) &&
		isOneOf(value.type, PICTURE_TYPES) &&
		isText(value.data, MOST_PICTURE_CHARS) &&
		isBase64(value.data) &&
		isOfItsType({ type: value.type, data: value.data })
	);
}

/** True for the pictures of an article as they travel: at least one, each what it says, all of them no more than is kept. */
export function isSavedPictures(value: unknown): value is readonly SavedPicture[] {
	return isListOf(value, isSavedPicture, MOST_PICTURES) && value.length > 0 && areTogether(value);
}
