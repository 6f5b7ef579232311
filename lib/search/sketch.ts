/** Numbers in a sketch. */
export const SKETCH_SIZE = 64;

/** Words in a row that are compared. */
const SHINGLE = 4;

/** Stands in a sketch for nothing: the text is too short. */
const EMPTY = 0xffffffff;

/**
 * A short fingerprint of a text for telling how much of it another text shares: the smallest hash of its four-word
 * shingles in each of 64 bins (one-permutation hashing, Li, Owen and Zhang 2012; empty bins take their neighbour's, as
 * Shrivastava and Li 2014). `words`: folded.
 */
export function sketchOf(words: readonly string[]): Uint32Array<ArrayBuffer> {
	const bins = new Uint32Array(SKETCH_SIZE).fill(EMPTY);
	const hashes = words.map(hashWord);
	for (let at = 0; at + SHINGLE <= hashes.length; at++) {
		let hash = 0x811c9dc5;
		for (let nth = 0; nth < SHINGLE; nth++) hash = Math.imul(hash ^ (hashes[at + nth] as number), 0x01000193);
		hash = spread(hash);
		const bin = hash & (SKETCH_SIZE - 1);
		const value = Math.min(hash >>> 6, EMPTY - 1);
		if (value < (bins[bin] as number)) bins[bin] = value;
	}
	return filled(bins);
}

/** Gives empty bins the value of the next one that is not, marked by how far away it was. */
function filled(bins: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
	if (bins.every((value) => value === EMPTY)) return bins;
	return bins.map((value, bin) => {
		let distance = 0;
		let found = value;
		while (found === EMPTY) found = bins[(bin + ++distance) % SKETCH_SIZE] as number;
		return distance === 0 ? found : (found + Math.imul(distance, 0x9e3779b1)) >>> 0;
	});
}

/** About how much two texts share of their shingles (Jaccard's measure): 0 to 1, off by 0.06 or so. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
	let same = 0;
	for (let bin = 0; bin < SKETCH_SIZE; bin++) if (a[bin] === b[bin] && a[bin] !== EMPTY) same++;
	return same / SKETCH_SIZE;
}

function hashWord(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return hash;
}

/** The finish of MurmurHash3: every bit comes to matter for every other. */
function spread(hash: number): number {
	let mixed = hash;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
