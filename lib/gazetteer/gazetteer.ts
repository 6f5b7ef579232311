import type { Actor, NameKind, PartialDate } from '../domain/dossier';
import type { Lang } from '../domain/lang';
import type { EntityType } from '../domain/mention';
import { givenNamesOf } from './derive';
import { officesOf, roleWordsOf } from './offices';

const NONE: ReadonlySet<string> = new Set();

/** An actor or a term, as far as finding its names needs it. What only few pages ask for is made when it is asked for. */
export class Entity {
	private words: ReadonlySet<string> | null = null;
	private given: ReadonlySet<string> | null = null;
	private titles: readonly string[] | null = null;

	constructor(
		readonly id: string,
		readonly type: EntityType,
		readonly dossier: string,
		/** `null` for a term. */
		readonly actor: Actor | null,
		/** True when the dossier itself warns that the surname is common. */
		readonly commonSurname: boolean,
	) {}

	/** Folded words of the offices, titles and background of an actor: what may stand beside its name. */
	get roleWords(): ReadonlySet<string> {
		this.words ??= this.actor ? roleWordsOf(this.actor) : NONE;
		return this.words;
	}

	/** The offices of a person, the last one first, and the names of an organization: folded words with single spaces. */
	get offices(): readonly string[] {
		this.titles ??= this.actor ? officesOf(this.actor) : [];
		return this.titles;
	}

	/** Folded given names of a person, initials included. */
	get givenNames(): ReadonlySet<string> {
		this.given ??= this.actor?.type === 'person' ? givenNamesOf(this.actor) : NONE;
		return this.given;
	}

	/** First and last days on which some office was held. Empty: always. */
	get terms(): readonly { readonly from: PartialDate | null; readonly to: PartialDate | null }[] {
		return this.actor?.roles ?? [];
	}
}

/** How a name is written: shared by all who bear it. */
export interface Spelling {
	/** Folded. */
	readonly words: readonly string[];
	/** What may stand between word i and the one before it: bits of `Gap`. */
	readonly gaps: Uint8Array;
	/** Bit i: word i must begin with a capital letter. */
	readonly capitals: number;
	/** Bit i: word i must be all capitals. */
	readonly uppers: number;
	/** Bit i: word i must have its accent, unless the whole word is in capitals. */
	readonly accents: number;
	/** Set once, right after it is made. */
	entries: NameEntry[];
}

/** What a name entry says besides its spelling. */
export interface NameFacts {
	/** Index into `entities`. */
	readonly entity: number;
	readonly kind: NameKind | 'term';
	readonly lang: Lang | '*';
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

/** One way to write an entity, compiled. Spelling and facts are shared where they are the same. */
export class NameEntry {
	constructor(
		readonly entity: number,
		readonly spelling: Spelling,
		private readonly facts: Omit<NameFacts, 'entity'>,
	) {}

	get kind(): NameFacts['kind'] {
		return this.facts.kind;
	}
	get lang(): NameFacts['lang'] {
		return this.facts.lang;
	}
	get from(): PartialDate | null {
		return this.facts.from;
	}
	get to(): PartialDate | null {
		return this.facts.to;
	}
	get afterFullMention(): boolean {
		return this.facts.afterFullMention;
	}
	get near(): readonly string[] | null {
		return this.facts.near;
	}
	get common(): boolean {
		return this.facts.common;
	}
	get derived(): boolean {
		return this.facts.derived;
	}
	get words(): readonly string[] {
		return this.spelling.words;
	}
	get folded(): string {
		return this.spelling.words.join(' ');
	}
	get uppers(): number {
		return this.spelling.uppers;
	}
}

/**
 * All names of all active dossiers, compiled into one trie over words: a look-up costs one probe a word of the
 * text, however many names there are. Edges live in an open-addressing hash table keyed by node and word.
 */
export interface Gazetteer {
	readonly entities: readonly Entity[];
	/** Power of two minus one. */
	readonly mask: number;
	readonly edgeNode: Int32Array;
	readonly edgeKey: Int32Array;
	/** Target node; 0 marks a free slot, since no edge leads to the root. */
	readonly edgeTo: Int32Array;
	/** Index + 1 into `spellings` of what ends at a node; 0 for nothing. */
	readonly accept: Int32Array;
	/** The spellings that end at a node: equal words, differing in case or punctuation. */
	readonly spellings: readonly (readonly Spelling[])[];
	/** One bit for each possible first word, by the low 20 bits of its key. */
	readonly firstWords: Uint8Array;
}

/** How many low bits of a key the first-word filter looks at. */
export const FIRST_WORD_MASK = 0xfffff;

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
