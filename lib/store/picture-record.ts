import { fromBase64, toBase64 } from '../domain/base64';
import { isObject, isOneOf, isText } from '../domain/guard';
import { isPictureKey, PICTURE_TYPES, type PictureType, type SavedPicture } from '../domain/picture';

/** A picture as it lies in the store. */
export interface KeptPicture {
	readonly key: string;
	/** Where it was on the web: by it, it is known when the article is saved again. */
	readonly address: string;
	readonly type: PictureType;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The pictures of an article. */
export interface PicturesRecord {
	readonly url: string;
	readonly pictures: readonly KeptPicture[];
	/** True when they were to be kept and there was no room for them. */
	readonly full: boolean;
}

function isKeptPicture(value: unknown): value is KeptPicture {
	return (
		isObject(value) &&
		isPictureKey(value.key) &&
		isText(value.address) &&
		isOneOf(value.type, PICTURE_TYPES) &&
		value.bytes instanceof Uint8Array
	);
}

/** What a record of the store holds: its sound pictures, none where it is missing or damaged. */
export function picturesIn(record: unknown): Omit<PicturesRecord, 'url'> {
	if (!isObject(record) || !Array.isArray(record.pictures)) return { pictures: [], full: false };
	return { pictures: record.pictures.filter(isKeptPicture), full: record.full === true };
}

/** The pictures of a record, ready for a message or a file: a field that is absent where there are none. */
export function travelling(record: unknown): { readonly pictures?: readonly SavedPicture[] } {
	const { pictures } = picturesIn(record);
	if (pictures.length === 0) return {};
	return { pictures: pictures.map(({ key, address, type, bytes }) => ({ key, address, type, data: toBase64(bytes) })) };
}

/** The record of pictures that have come in by a message or a file. */
export function arrived(url: string, pictures: readonly SavedPicture[]): PicturesRecord {
	const kept = pictures.map(({ key, address, type, data }) => ({ key, address, type, bytes: fromBase64(data) }));
	return { url, pictures: kept, full: false };
}
