import { edgeSlot, FIRST_WORD_MASK } from './gazetteer';
import type { PackedNames } from './packed-names';

/** Collects sequences of word keys into a trie whose edges lie in one hash table. */
export class TrieBuilder {
	private readonly accept: number[] = [0];
	private groups = 0;
	private mask = (1 << 12) - 1;
	private edges = 0;
	private edgeNode = new Int32Array(this.mask + 1);
	private edgeKey = new Int32Array(this.mask + 1);
	private edgeTo = new Int32Array(this.mask + 1);
	private readonly firstWords = new Uint8Array((FIRST_WORD_MASK + 1) >> 3);

	/** Adds a sequence of at least one key. Gives its group, counted from 0: equal sequences have the same. */
	add(keys: ArrayLike<number>): number {
		let node = 0;
		for (let i = 0; i < keys.length; i++) node = this.step(node, keys[i] as number);
		const bit = (keys[0] as number) & FIRST_WORD_MASK;
		this.firstWords[bit >> 3] = (this.firstWords[bit >> 3] as number) | (1 << (bit & 7));
		if (this.accept[node] === 0) this.accept[node] = ++this.groups;
		return (this.accept[node] as number) - 1;
	}

	/** The trie. */
	finish(): Pick<PackedNames, 'mask' | 'edgeNode' | 'edgeKey' | 'edgeTo' | 'accept' | 'firstWords'> {
		const { mask, edgeNode, edgeKey, edgeTo, firstWords } = this;
		return { mask, edgeNode, edgeKey, edgeTo, accept: new Int32Array(this.accept), firstWords };
	}

	private step(node: number, key: number): number {
		for (let slot = edgeSlot(node, key, this.mask); ; slot = (slot + 1) & this.mask) {
			const to = this.edgeTo[slot] as number;
			if (to === 0) break;
			if (this.edgeNode[slot] === node && this.edgeKey[slot] === key) return to;
		}
		const made = this.accept.length;
		this.accept.push(0);
		if (++this.edges * 4 > this.mask * 3) this.grow();
		this.put(node, key, made);
		return made;
	}

	private put(node: number, key: number, to: number): void {
		let slot = edgeSlot(node, key, this.mask);
		while (this.edgeTo[slot] !== 0) slot = (slot + 1) & this.mask;
		this.edgeNode[slot] = node;
		this.edgeKey[slot] = key;
		this.edgeTo[slot] = to;
	}

	private grow(): void {
		const { edgeNode, edgeKey, edgeTo } = this;
		this.mask = this.mask * 2 + 1;
		this.edgeNode = new Int32Array(this.mask + 1);
		this.edgeKey = new Int32Array(this.mask + 1);
		this.edgeTo = new Int32Array(this.mask + 1);
		for (let slot = 0; slot < edgeTo.length; slot++)
			if (edgeTo[slot] !== 0) this.put(edgeNode[slot] as number, edgeKey[slot] as number, edgeTo[slot] as number);
	}
}
