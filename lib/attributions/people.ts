import type { Speaker } from '../domain/attribution';
import type { Mention } from '../domain/mention';
import type { TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import { CharClass } from '../text/char-class';
import { findQuoted, isDialogueTurn, type Quoted } from '../text/quoted';
import { set } from './lexicon/cue';

/** What resolving a pronoun or an office needs to know of an actor. */
export interface Person {
	readonly organization: boolean;
	readonly gender: 'f' | 'm' | null;
	/** The country whose office a person holds, by any name that is the same for all; `null` where no office names one. */
	readonly country: string | null;
	/** Folded words of the actor's offices. */
	readonly officeWords: ReadonlySet<string>;
	/** Folded words for what a body is, which the page need not use of it: "newspaper", "agency". */
	readonly kindWords: ReadonlySet<string>;
}

/** A person on the page who is in no dossier. */
export interface Named {
	readonly span: Span;
	readonly name: string;
	/** As the name tells it; `null` or missing where it does not. */
	readonly gender?: 'f' | 'm' | null;
	/** The office that is all the page names somebody by, folded: an actor here may hold it. */
	readonly office?: { readonly noun: string; readonly country: string | null; readonly words: readonly string[] };
}

/** What the page says of people, as found by earlier stages. */
export interface People {
	/** In reading order. */
	readonly mentions: readonly Mention[];
	readonly strangers: readonly Named[];
	readonly actors: ReadonlyMap<string, Person>;
}

/** Somebody named at a place of the page, outside quotation marks. */
export interface Appearance {
	readonly speaker: Speaker;
	readonly span: Span;
	readonly organization: boolean;
	/** As an article shows it: "la criminóloga", "un reportero". */
	readonly gender?: 'f' | 'm' | null;
}

const WOMEN = set(
	'wife sister mother daughter aunt niece grandmother widow woman girl spokeswoman congresswoman esposa mujer hermana madre hija tía prima sobrina abuela viuda vocera abogada',
);
const MEN = set(
	'husband brother father son uncle nephew grandfather widower man boy spokesman congressman esposo marido hermano padre hijo tío primo sobrino abuelo viudo vocero abogado chofer',
);
const LETTERS = new CharClass(String.raw`\p{L}`);

/** The gender that a Spanish article or a word for kin gives somebody without a name; `null` for everybody else. */
export function genderOf(phrase: string): 'f' | 'm' | null {
	if (/^(?:la|una|otra|esta|esa)\s/i.test(phrase)) return 'f';
	if (/^(?:el|un|otro|este|ese)\s/i.test(phrase)) return 'm';
	let [woman, man] = [false, false];
	for (const part of phrase.toLowerCase().split(/[\s’']/)) {
		const word = part.slice(0, LETTERS.runEnd(part, 0));
		woman ||= WOMEN.has(word);
		man ||= MEN.has(word);
	}
	return woman === man ? null : woman ? 'f' : 'm';
}

type Office = NonNullable<Named['office']>;

/** The dossiers' people whom a page names. */
function presentIn({ mentions, actors }: People): Person[] {
	const ids = new Set(mentions.flatMap(({ type, entity }) => (type === 'person' ? [entity] : [])));
	return [...ids].flatMap((id) => actors.get(id) ?? []);
}

/** "The Mexican leader" may be the president of Mexico; "the Danish minister", "the former president of Mexico" are not. */
function mayHold({ officeWords, country }: Person, office: Office): boolean {
	if (office.country !== null && office.country !== country) return false;
	const known = (word: string) => officeWords.has(word) || NO_OTHER.has(word);
	return (LEADERS.has(office.noun) || officeWords.has(office.noun)) && office.words.every(known);
}

/** Nouns that a page uses for an official of whatever office. */
const LEADERS = new Set(
	`leader politician diplomat envoy lawmaker legislator official chief lider politico politica mandatario mandataria gobernante diplomatico diplomatica
	legislador legisladora funcionario funcionaria dirigente titular opositor opositora`.split(/\s+/),
);
/** Words that make an office no other one. */
const NO_OTHER = new Set('new current top own same s u nuevo nueva actual mismo misma propio propia senior veteran'.split(' '));

/** The people of a page by block, so that a look-up costs as much as its block holds. */
export class Roster {
	private readonly mentions = new Map<number, Mention[]>();
	private readonly strangers = new Map<number, Named[]>();

	constructor(people: People) {
		for (const mention of people.mentions) if (mention.type !== 'term') add(this.mentions, mention.span.block, mention);
		let present: readonly Person[] | null = null;
		for (const named of people.strangers) {
			if (named.office) {
				present ??= presentIn(people);
				if (present.some((person) => mayHold(person, named.office as Office))) continue;
			}
			add(this.strangers, named.span.block, named);
		}
	}

	/** The mentions of actors in a block, in reading order. */
	actorsIn(block: number): readonly Mention[] {
		return this.mentions.get(block) ?? [];
	}

	strangersIn(block: number): readonly Named[] {
		return this.strangers.get(block) ?? [];
	}

	/** Everybody whom the reporter names in a block, in reading order; names inside quotations are the speaker's words. */
	appearancesIn(block: number, quotations: readonly Quoted[]): Appearance[] {
		const outside = ({ span }: { span: Span }) =>
			!quotations.some((quoted) => span.start >= quoted.innerStart && span.end <= quoted.innerEnd);
		const actors = this.actorsIn(block)
			.filter(outside)
			.map(
				({ span, entity, dossier, type }): Appearance => ({
					speaker: { kind: 'actor', id: entity, dossier },
					span,
					organization: type === 'organization',
				}),
			);
		const strangers = this.strangersIn(block)
			.filter(outside)
			.map(
				({ span, name, gender }): Appearance => ({
					speaker: { kind: 'stranger', name },
					span,
					organization: false,
					gender: gender ?? genderOf(name),
				}),
			);
		return [...actors, ...strangers].sort((a, b) => a.span.start - b.span.start);
	}
}

function add<T>(lists: Map<number, T[]>, key: number, value: T): void {
	const known = lists.get(key);
	if (known) known.push(value);
	else lists.set(key, [value]);
}

/** The quotations of each block, found once. */
export class Quotations {
	private readonly known = new Map<number, { readonly written: readonly Quoted[]; readonly spoken: boolean }>();

	/** The quotations in a block; none in a turn of dialogue without a narrator, which is read as a text of its own. */
	of(block: TextBlock): readonly Quoted[] {
		const { written, spoken } = this.in(block);
		return spoken ? [] : written;
	}

	/** The same with a turn of dialogue as the quotation that it is. */
	written(block: TextBlock): readonly Quoted[] {
		return this.in(block).written;
	}

	private in(block: TextBlock) {
		let known = this.known.get(block.id);
		if (!known) {
			known = { written: findQuoted(block.text), spoken: isDialogueTurn(block.text) };
			this.known.set(block.id, known);
		}
		return known;
	}
}

/** Who a speaker is, for comparing: actors by id, strangers by their last name. */
export function speakerKey(speaker: Speaker): string {
	if (speaker.kind === 'actor') return `a:${speaker.id}`;
	return speaker.kind === 'stranger' ? `s:${speaker.name.split(/\s+/).at(-1)}` : '';
}
