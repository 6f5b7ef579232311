/** Whole numbers from 0 up in a row of bytes, seven bits a byte, the lowest first. */
export class ByteWriter {
	#bytes = new Uint8Array(1 << 16);
	#length = 0;

	/** How many bytes have been written. */
	get length(): number {
		return this.#length;
	}

	write(value: number): void {
		if (this.#length + 5 > this.#bytes.length) {
			const larger = new Uint8Array(this.#bytes.length * 2);
			larger.set(this.#bytes);
			this.#bytes = larger;
		}
		let rest = value;
		while (rest > 0x7f) {
			this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
			rest >>>= 7;
		}
		this.#bytes[this.#length++] = rest;
	}

	/** A copy of what was written. */
	bytes(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.#length);
	}
}

/** Reads what a `ByteWriter` wrote, from byte `at` on. Past the end it gives zeros. */
export class ByteReader {
	constructor(
		private readonly bytes: Uint8Array,
		public at = 0,
	) {}

	read(): number {
		const { bytes } = this;
		let byte = bytes[this.at++] ?? 0;
		if (byte < 0x80) return byte;
		let value = byte & 0x7f;
		for (let shift = 7; shift < 35; shift += 7) {
			byte = bytes[this.at++] ?? 0;
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) break;
		}
		return value >>> 0;
	}

	/** Passes over this many numbers. */
	skip(count: number): void {
		const { bytes } = this;
		let { at } = this;
		for (let left = count; left > 0 && at < bytes.length; left--) {
			while ((bytes[at] as number) >= 0x80) at++;
			at++;
		}
		this.at = at;
	}
}
