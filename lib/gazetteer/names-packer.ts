import type { NameFacts } from './name-entry';
import type { PackedNames } from './packed-names';
import { TrieBuilder } from './trie-builder';
import { gapBefore, type Letters, type WrittenName } from './written-name';

type Facts = Omit<NameFacts, 'entity'>;

/** No other spelling, no other entry: the end of a chain. */
const NONE = -1;

/**
 * Collects names and packs them. They are kept as columns of numbers from the first: a hundred thousand small objects would
 * cost more than all the rest. The spellings of a group are a chain, and so are the entries of a spelling.
 */
export class NamesPacker {
	private readonly trie = new TrieBuilder();
	/** For each group: its first spelling. */
	private readonly firstSpelling: number[] = [];
	private readonly nextSpelling: number[] = [];
	private readonly folded: string[] = [];
	private readonly capitals: number[] = [];
	private readonly uppers: number[] = [];
	private readonly accents: number[] = [];
	private readonly gaps: number[] = [];
	private readonly firstEntry: number[] = [];
	private readonly lastEntry: number[] = [];
	private readonly nextEntry: number[] = [];
	private readonly entity: number[] = [];
	private readonly entryFacts: number[] = [];
	/** What is said of many names is kept once. */
	private readonly gapTable: Uint8Array[] = [];
	private readonly gapIndex = new Map<string, number>();
	private readonly facts: Facts[] = [];
	private readonly factsIndex = new Map<string, number>();

	/** The index of what a name says, for `add`. */
	factsOf(facts: Facts): number {
		const { kind, lang, from, to, afterFullMention, near, common, derived } = facts;
		const flags = (afterFullMention ? 1 : 0) | (common ? 2 : 0) | (derived ? 4 : 0);
		const key = `${kind} ${lang} ${flags} ${from ?? ''} ${to ?? ''} ${near === null ? '' : JSON.stringify(near)}`;
		const known = this.factsIndex.get(key);
		if (known !== undefined) return known;
		const made = this.facts.push(facts) - 1;
		this.factsIndex.set(key, made);
		return made;
	}

	/** Adds a name of an entity. Names of no word or of more than 30 are left out. */
	add(name: WrittenName, { capitals, uppers, accents }: Letters, entity: number, facts: number): void {
		const { tokens, folded } = name;
		if (tokens.count === 0 || tokens.count > 30) return;
		const gaps = this.gapsOf(name);
		const group = this.trie.add(tokens.key);
		const entry = this.entity.push(entity) - 1;
		this.entryFacts.push(facts);
		this.nextEntry.push(NONE);
		let last = NONE;
		for (let at = this.firstSpelling[group] ?? NONE; at !== NONE; at = this.nextSpelling[at] as number) {
			last = at;
			if (
				this.capitals[at] === capitals &&
				this.uppers[at] === uppers &&
				this.accents[at] === accents &&
				this.gaps[at] === gaps &&
				this.folded[at] === folded
			) {
				this.nextEntry[this.lastEntry[at] as number] = entry;
				this.lastEntry[at] = entry;
				return;
			}
		}
		const made = this.folded.push(folded) - 1;
		this.capitals.push(capitals);
		this.uppers.push(uppers);
		this.accents.push(accents);
		this.gaps.push(gaps);
		this.firstEntry.push(entry);
		this.lastEntry.push(entry);
		this.nextSpelling.push(NONE);
		if (last === NONE) this.firstSpelling[group] = made;
		else this.nextSpelling[last] = made;
	}

	/** All names. `commonSurnames`: for each entity 1 where the dossier itself warns that the surname is common. */
	finish(commonSurnames: Uint8Array): PackedNames {
		const spellings = this.folded.length;
		const groupEnd = new Int32Array(this.firstSpelling.length);
		/** The spellings, those of a group together. */
		const order = new Int32Array(spellings);
		let count = 0;
		for (let group = 0; group < groupEnd.length; group++) {
			for (let at = this.firstSpelling[group] as number; at !== NONE; at = this.nextSpelling[at] as number) order[count++] = at;
			groupEnd[group] = count;
		}
		const texts: string[] = [];
		const textEnd = new Int32Array(spellings);
		let length = 0;
		const entryEnd = new Int32Array(spellings);
		const entryEntity = new Int32Array(this.entity.length);
		const entryFacts = new Int32Array(this.entity.length);
		let entries = 0;
		for (let i = 0; i < spellings; i++) {
			const at = order[i] as number;
			const text = this.folded[at] as string;
			texts.push(text);
			length += text.length;
			textEnd[i] = length;
			for (let entry = this.firstEntry[at] as number; entry !== NONE; entry = this.nextEntry[entry] as number) {
				entryEntity[entries] = this.entity[entry] as number;
				entryFacts[entries++] = this.entryFacts[entry] as number;
			}
			entryEnd[i] = entries;
		}
		const { gapTable, facts } = this;
		return {
			...this.trie.finish(),
			groupEnd,
			text: texts.join(''),
			textEnd,
			capitals: inOrder(this.capitals, order),
			uppers: inOrder(this.uppers, order),
			accents: inOrder(this.accents, order),
			gaps: inOrder(this.gaps, order),
			gapTable,
			entryEnd,
			entryEntity,
			entryFacts,
			facts,
			commonSurnames,
		};
	}

	/** The index of what may part the words of a name. */
	private gapsOf(name: WrittenName): number {
		let key = '\0';
		for (let i = 1; i < name.tokens.count; i++) key += String.fromCharCode(gapBefore(name, i));
		const known = this.gapIndex.get(key);
		if (known !== undefined) return known;
		const made = this.gapTable.push(Uint8Array.from(key, (char) => char.charCodeAt(0))) - 1;
		this.gapIndex.set(key, made);
		return made;
	}
}

function inOrder(column: readonly number[], order: Int32Array): Int32Array {
	const sorted = new Int32Array(order.length);
	for (let i = 0; i < order.length; i++) sorted[i] = column[order[i] as number] as number;
	return sorted;
}
