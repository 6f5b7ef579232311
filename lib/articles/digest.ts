/** 64 bits of a text in hexadecimal, by FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): to tell, not to hide. */
export function digest(text: string): string {
	let hash = 0xcbf29ce484222325n;
	for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
	return hash.toString(16).padStart(16, '0');
}
