import type { NameFacts } from './name-entry';

/**
 * All names of a set of dossiers, compiled: plain numbers and texts that survive `structuredClone`, so that they can be
 * kept and opened again without compiling. What a name says is decoded when a page first holds its words.
 *
 * Spellings and entries lie one after another; an `…End` tells where those of index i end, and so where those of i + 1 begin.
 */
export interface PackedNames {
	/** The trie's edges: an open-addressing hash table keyed by node and word. Power of two minus one. */
	readonly mask: number;
	readonly edgeNode: Int32Array;
	readonly edgeKey: Int32Array;
	/** Target node; 0 marks a free slot, since no edge leads to the root. */
	readonly edgeTo: Int32Array;
	/** For each node: the number of the group of spellings that end there, counted from 1; 0 for none. */
	readonly accept: Int32Array;
	/** One bit for each possible first word, by the low 20 bits of its key. */
	readonly firstWords: Uint8Array;
	/** For each group: where its spellings end. They have equal words and differ in case or punctuation. */
	readonly groupEnd: Int32Array;
	/** The folded words of all spellings, with single spaces between the words of one. */
	readonly text: string;
	readonly textEnd: Int32Array;
	/** For each spelling: bits of `Spelling`. */
	readonly capitals: Int32Array;
	readonly uppers: Int32Array;
	readonly accents: Int32Array;
	/** For each spelling: index into `gapTable`. */
	readonly gaps: Int32Array;
	readonly gapTable: readonly Uint8Array[];
	/** For each spelling: where its entries end. */
	readonly entryEnd: Int32Array;
	/** For each entry: index of its entity, counted over actors and terms of each dossier in turn. */
	readonly entryEntity: Int32Array;
	/** For each entry: index into `facts`. */
	readonly entryFacts: Int32Array;
	readonly facts: readonly Omit<NameFacts, 'entity'>[];
	/** For each entity: 1 when the dossier itself warns that the surname is common. */
	readonly commonSurnames: Uint8Array;
}

const INTS = [
	'edgeNode',
	'edgeKey',
	'edgeTo',
	'accept',
	'groupEnd',
	'textEnd',
	'capitals',
	'uppers',
	'accents',
	'gaps',
	'entryEnd',
	'entryEntity',
	'entryFacts',
] as const;

/**
 * True for names that were packed by this program and lost nothing on the way: all parts there, of lengths that fit
 * together, and of as many entities as asked for. Costs next to nothing, and is no defence against a forger.
 */
export function isPackedNames(value: unknown, entities: number): value is PackedNames {
	if (typeof value !== 'object' || value === null) return false;
	const packed = value as Partial<PackedNames>;
	if (!INTS.every((name) => packed[name] instanceof Int32Array)) return false;
	if (!(packed.firstWords instanceof Uint8Array && packed.commonSurnames instanceof Uint8Array)) return false;
	if (typeof packed.text !== 'string' || !Array.isArray(packed.gapTable) || !Array.isArray(packed.facts)) return false;
	const whole = packed as PackedNames;
	const spellings = whole.textEnd.length;
	const entries = whole.entryEntity.length;
	return (
		whole.commonSurnames.length === entities &&
		[whole.edgeNode, whole.edgeKey, whole.edgeTo].every(({ length }) => length === whole.mask + 1) &&
		[whole.capitals, whole.uppers, whole.accents, whole.gaps, whole.entryEnd].every(({ length }) => length === spellings) &&
		whole.entryFacts.length === entries &&
		(whole.groupEnd.at(-1) ?? 0) === spellings &&
		(whole.textEnd.at(-1) ?? 0) === whole.text.length &&
		(whole.entryEnd.at(-1) ?? 0) === entries
	);
}
