/** Kinds of pictures that draw and can do nothing else. SVG can do more. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

/** The most pictures of one article. */
export const MOST_PICTURES = 24;

/** The most bytes of one picture. */
export const MOST_PICTURE_BYTES = 3 * 1024 * 1024;

/** The most bytes of all pictures of one article. */
export const MOST_PICTURES_BYTES = 8 * 1024 * 1024;

/** A picture of an article in its page: the key by which the copy names it, and where it is on the web. */
export interface FoundPicture {
	readonly key: string;
	readonly address: string;
}

/** A picture of a saved article on its way: in a message, or in a library file. */
export interface SavedPicture extends FoundPicture {
	readonly type: PictureType;
	/** Its bytes in base64. */
	readonly data: string;
}

/** True for the key of a picture: 64 bits in hexadecimal. */
export function isPictureKey(value: unknown): value is string {
	return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}

const at = (bytes: Uint8Array, from: number, text: string): boolean =>
	[...text].every((char, index) => bytes[from + index] === char.charCodeAt(0));

/**
 * The kind of a picture, by how its bytes begin and whatever else is said of them; `null` for one that is not kept.
 * The signatures: WHATWG MIME Sniffing, 6.1; AVIF: AV1 Image File Format, 6.
 */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
	if (at(bytes, 0, '\xff\xd8\xff')) return 'image/jpeg';
	if (at(bytes, 0, '\x89PNG\r\n\x1a\n')) return 'image/png';
	if (at(bytes, 0, 'GIF87a') || at(bytes, 0, 'GIF89a')) return 'image/gif';
	if (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBPVP')) return 'image/webp';
	if (at(bytes, 4, 'ftypavif') || at(bytes, 4, 'ftypavis')) return 'image/avif';
	return null;
}
