import type { NameKind, PartialDate } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { EntityType } from '../domain/mention';

/** An actor or a term, as far as finding its names needs it. */
export interface Entity {
	readonly id: string;
	readonly type: EntityType;
	readonly dossier: string;
	/** Folded words of the offices, titles and background of an actor: what may stand beside its name. */
	readonly roleWords: ReadonlySet<string>;
	/** The offices of a person, the last one first, and the names of an organization: folded words with single spaces. */
	readonly offices: readonly string[];
	/** Folded given names of a person, initials included. */
	readonly givenNames: ReadonlySet<string>;
	/** Days on which some office was held: pairs of first and last day. Empty: always. */
	readonly terms: readonly { readonly from: PartialDate | null; readonly to: PartialDate | null }[];
	/** True when the dossier itself warns that the surname is common. */
	readonly commonSurname: boolean;
}

/** One way to write an entity, compiled. */
export interface NameEntry {
	/** Index into `entities`. */
	readonly entity: number;
	readonly kind: NameKind | 'term';
	readonly lang: Lang | '*';
	readonly folded: string;
	readonly words: readonly string[];
	/** What may stand between word i and the one before it: bits of `Gap`. */
	readonly gaps: Uint8Array;
	/** Bit i: word i must begin with a capital letter. */
	readonly capitals: number;
	/** Bit i: word i must be all capitals. */
	readonly uppers: number;
	/** Bit i: word i must have its accent, unless the whole word is in capitals. */
	readonly accents: number;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	readonly afterFullMention: boolean;
	/** Folded words or phrases, one of which must stand near; `null` when nothing is asked for. */
	readonly near: readonly string[] | null;
	/** An everyday phrase that does not make a page one about the dossier. */
	readonly common: boolean;
	/** Made by rule from the full name, not listed in the dossier. */
	readonly derived: boolean;
}

/**
 * All names of all active dossiers, compiled into one trie over words: a look-up costs one probe a word of the
 * text, however many names there are. Edges live in an open-addressing hash table keyed by node and word.
 */
export interface Gazetteer {
	readonly entities: readonly Entity[];
	readonly entries: readonly NameEntry[];
	/** Power of two minus one. */
	readonly mask: number;
	readonly edgeNode: Int32Array;
	readonly edgeKey: Int32Array;
	/** Target node; 0 marks a free slot, since no edge leads to the root. */
	readonly edgeTo: Int32Array;
	/** First entry index + 1 of a node's names; 0 for none. */
	readonly accept: Int32Array;
	/** Next entry index + 1 of the same spelling; 0 for none. */
	readonly nextEntry: Int32Array;
	/** One bit for each possible first word, by the low 16 bits of its key. */
	readonly firstWords: Uint8Array;
}

/** Slot at which the search for an edge begins. */
export function edgeSlot(node: number, key: number, mask: number): number {
	let h = Math.imul(node ^ 0x9e3779b9, 0x85ebca6b) ^ key;
	h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
	return (h ^ (h >>> 13)) & mask;
}

/** The node that an edge leads to; 0 when there is none. */
export function follow(gazetteer: Gazetteer, node: number, key: number): number {
	const { mask, edgeNode, edgeKey, edgeTo } = gazetteer;
	for (let slot = edgeSlot(node, key, mask); ; slot = (slot + 1) & mask) {
		const to = edgeTo[slot] as number;
		if (to === 0) return 0;
		if (edgeNode[slot] === node && edgeKey[slot] === key) return to;
	}
}
