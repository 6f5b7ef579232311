import type { Actor, PartialDate } from '../domain/dossier';
import type { EntityType } from '../domain/mention';
import { givenNamesOf, nameWordsOf } from './derive';
import { genderOf } from './gender';
import { officesOf, roleWordsOf } from './offices';

const NONE: ReadonlySet<string> = new Set();

/** An actor or a term, as far as finding its names needs it. What only few pages ask for is made when it is asked for. */
export class Entity {
	private words: ReadonlySet<string> | null = null;
	private bare: ReadonlySet<string> | null = null;
	private given: ReadonlySet<string> | null = null;
	private titles: readonly string[] | null = null;
	private spokenOfAs: 'f' | 'm' | null | undefined;

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

	/** Folded words of a person's full names and surnames: a second surname is the actor's own, too. */
	get nameWords(): ReadonlySet<string> {
		this.bare ??= this.actor?.type === 'person' ? nameWordsOf(this.actor) : NONE;
		return this.bare;
	}

	/** Folded given names of a person, initials included. */
	get givenNames(): ReadonlySet<string> {
		this.given ??= this.actor?.type === 'person' ? givenNamesOf(this.actor) : NONE;
		return this.given;
	}

	/** The grammatical gender in which the dossier speaks of a person; `null` where it does not tell. */
	get gender(): 'f' | 'm' | null {
		if (this.spokenOfAs === undefined) this.spokenOfAs = this.actor ? genderOf(this.actor) : null;
		return this.spokenOfAs;
	}

	/** First and last days on which some office was held. Empty: always. */
	get terms(): readonly { readonly from: PartialDate | null; readonly to: PartialDate | null }[] {
		return this.actor?.roles ?? [];
	}
}
