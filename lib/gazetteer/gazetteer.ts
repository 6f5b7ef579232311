import type { Dossier } from '../domain/dossier';
import { keyOf, longerKey } from '../text/tokens';
import { Entity } from './entity';
import { NameEntry, type Spelling } from './name-entry';
import type { PackedNames } from './packed-names';
import { joinActors, sameActors } from './same-actors';

/**
 * All names of all active dossiers in one trie over words: a look-up costs one probe a word of the text, however many
 * names there are.
 */
export class Gazetteer {
	readonly entities: readonly Entity[];
	/** Ids of the dossiers that have terms: they follow a story. The others follow people. */
	readonly stories: ReadonlySet<string>;
	/** The day of the earliest recorded position of each dossier that has any: ISO 8601, as precise as it is known. */
	readonly since: ReadonlyMap<string, string>;
	/** For each entity that stands for others, these and itself, in the order of the dossiers. */
	private readonly same = new Map<number, Entity[]>();
	/** The organizations by `bodyKey`; made when first asked for. */
	private bodies: ReadonlyMap<string, Entity> | null = null;
	/** A bit for each key of the beginning of a word; made when first asked for. */
	private beginnings: Uint8Array | null = null;
	private readonly decoded = new Map<number, readonly Spelling[]>();

	/** `dossiers` are those that the names were packed from, in the same order. Throws a `RangeError` when they are not. */
	constructor(
		readonly packed: PackedNames,
		dossiers: readonly Dossier[],
	) {
		if (countEntities(dossiers) !== packed.commonSurnames.length)
			throw new RangeError('These names were packed from other dossiers.');
		const { leaders, members } = sameActors(dossiers);
		const entities: Entity[] = [];
		const isCommon = () => packed.commonSurnames[entities.length] === 1;
		for (const { id: dossier, actors, terms } of dossiers) {
			for (const actor of actors) {
				const index = entities.length;
				const leader = leaders[index] as number;
				const all = members.get(index);
				const entity = new Entity(actor.id, actor.type, dossier, all ? joinActors(all) : actor, isCommon());
				if (all) this.same.set(index, [entity]);
				if (leader !== index) this.same.get(leader)?.push(entity);
				entities.push(entity);
			}
			for (const { id } of terms) entities.push(new Entity(id, 'term', dossier, null, false));
		}
		this.entities = entities;
		this.since = new Map(
			dossiers.flatMap(({ id, positions }): [string, string][] =>
				positions.length > 0 ? [[id, positions.reduce((first, { date }) => (date < first ? date : first), '9999')]] : [],
			),
		);
		this.stories = new Set(dossiers.flatMap(({ id, terms }) => (terms.length > 0 ? [id] : [])));
	}

	/** The entity at an index, in every dossier that has it. */
	identities(index: number): readonly Entity[] {
		return this.same.get(index) ?? [this.entities[index] as Entity];
	}

	/** The organizations of a person's offices, in their order, as far as the dossier has them. */
	bodiesOf({ dossier, actor }: Entity): Entity[] {
		this.bodies ??= new Map(
			this.entities.flatMap((one) => (one.type === 'organization' ? [[bodyKey(one.dossier, one.id), one]] : [])),
		);
		return (actor?.roles ?? []).flatMap(({ organization }) => {
			const body = organization === null ? undefined : this.bodies?.get(bodyKey(dossier, organization));
			return body ? [body] : [];
		});
	}

	/** The actors that several dossiers have: each in every one of them. */
	get shared(): Iterable<readonly Entity[]> {
		return this.same.values();
	}

	/** The next of these words, from one on, that a name may begin with; how many they are when none is left. */
	nextBeginning(keys: Int32Array, from: number): number {
		const { firstWords } = this.packed;
		const { length } = keys;
		for (let i = from; i < length; i++) {
			const key = keys[i] as number;
			if (((firstWords[(key & FIRST_WORD_MASK) >> 3] as number) & (1 << (key & 7))) !== 0) return i;
		}
		return length;
	}

	/** False only for the key of what no word of a name begins with, or is. */
	isBeginning(key: number): boolean {
		this.beginnings ??= beginningsOf(this.packed);
		const bit = key & (this.beginnings.length * 8 - 1);
		return ((this.beginnings[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
	}

	/** The node that an edge leads to; 0 when there is none. Node 0 is the root. */
	follow(node: number, key: number): number {
		const { mask, edgeNode, edgeKey, edgeTo } = this.packed;
		for (let slot = edgeSlot(node, key, mask); ; slot = (slot + 1) & mask) {
			const to = edgeTo[slot] as number;
			if (to === 0) return 0;
			if (edgeNode[slot] === node && edgeKey[slot] === key) return to;
		}
	}

	/** The spellings that end at a node: equal words, differing in case or punctuation. */
	spellingsAt(node: number): readonly Spelling[] {
		const group = this.packed.accept[node] as number;
		if (group === 0) return NOTHING;
		const known = this.decoded.get(group);
		if (known) return known;
		const from = endBefore(this.packed.groupEnd, group - 1);
		const made = Array.from({ length: (this.packed.groupEnd[group - 1] as number) - from }, (_, i) => this.decode(from + i));
		this.decoded.set(group, made);
		return made;
	}

	private decode(index: number): Spelling {
		const { text, textEnd, gaps, gapTable, capitals, uppers, accents, entryEnd, entryEntity, entryFacts, facts } = this.packed;
		const folded = text.slice(endBefore(textEnd, index), textEnd[index]);
		const spelling: Spelling = {
			folded,
			words: folded.split(' '),
			gaps: gapTable[gaps[index] as number] as Uint8Array,
			capitals: capitals[index] as number,
			uppers: uppers[index] as number,
			accents: accents[index] as number,
			entries: [],
		};
		const first = endBefore(entryEnd, index);
		spelling.entries = Array.from(
			{ length: (entryEnd[index] as number) - first },
			(_, i) =>
				new NameEntry(
					entryEntity[first + i] as number,
					spelling,
					facts[entryFacts[first + i] as number] as (typeof facts)[number],
				),
		);
		return spelling;
	}
}

const NOTHING: readonly Spelling[] = [];

const NO_LETTER = keyOf('');

/** Eight bits a letter, and no more than a megabyte: a bit too many only costs a look-up. */
function beginningsOf({ text, textEnd }: PackedNames): Uint8Array {
	const bytes = Math.min(2 ** 20, 2 ** Math.ceil(Math.log2(text.length + 1)));
	const bits = new Uint8Array(bytes);
	let at = 0;
	for (const end of textEnd) {
		for (let key = NO_LETTER; at < end; at++) {
			const unit = text.charCodeAt(at);
			key = unit === 0x20 ? NO_LETTER : longerKey(key, unit);
			const byte = (key & (bytes * 8 - 1)) >> 3;
			bits[byte] = (bits[byte] as number) | (1 << (key & 7));
		}
	}
	return bits;
}

const bodyKey = (dossier: string, id: string): string => `${dossier} ${id}`;

/** How many actors and terms dossiers have. */
export function countEntities(dossiers: readonly Dossier[]): number {
	return dossiers.reduce((sum, { actors, terms }) => sum + actors.length + terms.length, 0);
}

/** How many low bits of a key the first-word filter looks at. */
export const FIRST_WORD_MASK = 0xfffff;

/** Slot at which the search for an edge begins. */
export function edgeSlot(node: number, key: number, mask: number): number {
	let h = Math.imul(node ^ 0x9e3779b9, 0x85ebca6b) ^ key;
	h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
	return (h ^ (h >>> 13)) & mask;
}

/** Where the stretch of an index begins: where the one before it ends. */
function endBefore(ends: Int32Array, index: number): number {
	return index === 0 ? 0 : (ends[index - 1] as number);
}
