import type { NameKind, PartialDate } from '../domain/dossier';
import type { Lang } from '../domain/lang';

/** How a name is written: shared by all who bear it. */
export interface Spelling {
	/** Folded words with single spaces. */
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
	/** Set once, right after it is made. */
	entries: readonly NameEntry[];
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
		return this.spelling.folded;
	}
	get uppers(): number {
		return this.spelling.uppers;
	}
}
