/** Bytes as base64 (RFC 4648, with its padding), for where only text gets through: messages and files. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	// As many at once as a call takes arguments in every browser.
	for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}

/** The bytes of base64. Throws where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const raw = atob(text);
	const bytes = new Uint8Array(raw.length);
	for (let at = 0; at < raw.length; at++) bytes[at] = raw.charCodeAt(at);
	return bytes;
}
