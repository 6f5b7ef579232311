import type { Actor, Dossier, NameKind, PolicyTerm } from '../domain/dossier';
import { foldText, foldWords } from '../text/fold';
import { Gap, Shape, type Tokens, tokenize } from '../text/tokens';
import { allNames } from './derive';
import { Gazetteer } from './gazetteer';
import type { NameFacts } from './name-entry';
import type { PackedNames } from './packed-names';
import { sameActors } from './same-actors';
import { TrieBuilder } from './trie-builder';

/** Words of a name that need not be capital even when the dossier writes them so. */
const FREE_WORDS = new Set(
	`el la los las the de del of and y e s
	government gobierno administration administracion cartel carteles embassy embajada ministry ministerio secretaria department departamento
	officials autoridades authorities leaders lideres`.split(/\s+/),
);

/** Compiles the names of all dossiers. Time and size grow with the number of names. */
export function compileGazetteer(dossiers: readonly Dossier[]): Gazetteer {
	const builder = new Builder();
	const { leaders, members } = sameActors(dossiers);
	let index = 0;
	for (const { actors, terms } of dossiers) {
		for (const actor of actors) {
			// Whom another one stands for has its names there.
			if (leaders[index] === index) builder.addActor(members.get(index) ?? [actor]);
			else builder.addNobody();
			index++;
		}
		for (const term of terms) builder.addTerm(term);
		index += terms.length;
	}
	return new Gazetteer(builder.finish(), dossiers);
}

type Facts = Omit<NameFacts, 'entity'>;

/** A spelling while it is collected. */
interface Draft {
	readonly words: readonly string[];
	readonly gaps: number;
	readonly capitals: number;
	readonly uppers: number;
	readonly accents: number;
	/** Entity and facts of each entry, in turn. */
	readonly entries: number[];
}

class Builder {
	private readonly trie = new TrieBuilder();
	/** The group of spellings at each accepting node. */
	private readonly groups: Draft[][] = [];
	private readonly common: number[] = [];
	/** What is said of many names is kept once. */
	private readonly words = new Map<string, string>();
	private readonly gapTable: Uint8Array[] = [];
	private readonly gapIndex = new Map<string, number>();
	private readonly facts: Facts[] = [];
	private readonly factsIndex = new Map<string, number>();

	/** `actors`: one, or the same one in several dossiers; each of its names counts as it would there. */
	addActor(actors: readonly Actor[]): void {
		const names = actors.flatMap(allNames);
		const common = names.some(
			({ name, derived }) => !derived && name.kind === 'surname' && (name.after ?? name.near) !== undefined,
		);
		const entity = this.common.push(common ? 1 : 0) - 1;
		const proper = actors[0]?.type === 'person' ? new Set(actors.flatMap((actor) => [...properWords(actor)])) : null;
		for (const { name, derived } of names) {
			const facts = this.factsOf({
				kind: name.kind,
				lang: name.lang,
				from: name.from ?? null,
				to: name.to ?? null,
				afterFullMention: name.after === 'full-mention',
				near: name.near && name.near.length > 0 ? name.near.map(foldWords) : null,
				common: false,
				derived,
			});
			for (const text of spellingsOf(name.text)) this.addName(text, entity, facts, mustBeCapital(proper, name.kind));
		}
	}

	/** Keeps the place of an entity without a name of its own. */
	addNobody(): void {
		this.common.push(0);
	}

	addTerm(term: PolicyTerm): void {
		const entity = this.common.push(0) - 1;
		for (const alias of term.aliases) {
			const facts = this.factsOf({
				kind: 'term',
				lang: alias.lang,
				from: null,
				to: null,
				afterFullMention: false,
				near: alias.near && alias.near.length > 0 ? alias.near.map(foldWords) : null,
				common: alias.common === true,
				derived: false,
			});
			for (const text of spellingsOf(alias.text)) this.addName(text, entity, facts, () => false);
		}
	}

	finish(): PackedNames {
		const { groups, gapTable, facts } = this;
		const spellings = groups.flat();
		const entries = spellings.flatMap((spelling) => spelling.entries);
		const texts = spellings.map(({ words }) => words.join(' '));
		return {
			...this.trie.finish(),
			groupEnd: endsOf(groups.map(({ length }) => length)),
			text: texts.join(''),
			textEnd: endsOf(texts.map(({ length }) => length)),
			capitals: Int32Array.from(spellings, ({ capitals }) => capitals),
			uppers: Int32Array.from(spellings, ({ uppers }) => uppers),
			accents: Int32Array.from(spellings, ({ accents }) => accents),
			gaps: Int32Array.from(spellings, ({ gaps }) => gaps),
			gapTable,
			entryEnd: endsOf(spellings.map((spelling) => spelling.entries.length / 2)),
			entryEntity: Int32Array.from({ length: entries.length / 2 }, (_, i) => entries[2 * i] as number),
			entryFacts: Int32Array.from({ length: entries.length / 2 }, (_, i) => entries[2 * i + 1] as number),
			facts,
			commonSurnames: Uint8Array.from(this.common),
		};
	}

	private factsOf(facts: Facts): number {
		const { kind, lang, from, to, afterFullMention, near, common, derived } = facts;
		const key = JSON.stringify([kind, lang, from, to, afterFullMention, near, common, derived]);
		const known = this.factsIndex.get(key);
		if (known !== undefined) return known;
		const made = this.facts.push(facts) - 1;
		this.factsIndex.set(key, made);
		return made;
	}

	private addName(text: string, entity: number, facts: number, mustBeCapital: (word: string) => boolean): void {
		const tokens = tokenize(text);
		if (tokens.count === 0 || tokens.count > 30) return;
		const words = wordsOf(tokens).map((word) => this.once(word));
		const gaps = this.gapsIndex(gapsOf(tokens, words));
		const group = this.trie.add(tokens.key.subarray(0, tokens.count));
		const { capitals, uppers, accents } = caseOf(tokens, words, mustBeCapital);
		const spelling = this.groups[group]?.find(
			(known) =>
				known.capitals === capitals &&
				known.uppers === uppers &&
				known.accents === accents &&
				known.gaps === gaps &&
				known.words.every((word, i) => word === words[i]),
		);
		if (spelling) {
			spelling.entries.push(entity, facts);
			return;
		}
		const made: Draft = { words, gaps, capitals, uppers, accents, entries: [entity, facts] };
		if (this.groups[group]) this.groups[group].push(made);
		else this.groups[group] = [made];
	}

	private once(word: string): string {
		const first = this.words.get(word);
		if (first !== undefined) return first;
		this.words.set(word, word);
		return word;
	}

	private gapsIndex(gaps: Uint8Array): number {
		const key = gaps.join();
		const known = this.gapIndex.get(key);
		if (known !== undefined) return known;
		const made = this.gapTable.push(gaps) - 1;
		this.gapIndex.set(key, made);
		return made;
	}
}

/** Where stretches of these lengths end when they lie one after another. */
function endsOf(lengths: readonly number[]): Int32Array {
	let end = 0;
	return Int32Array.from(lengths, (length) => (end += length));
}

function wordsOf(tokens: Tokens): string[] {
	return Array.from({ length: tokens.count }, (_, i) => foldText(tokens.text.slice(tokens.start[i], tokens.end[i])));
}

/** Folded words of a person's bare name and surnames: what must be written with capitals in every form. */
function properWords(actor: Actor): ReadonlySet<string> {
	const bare = actor.names.filter((name) => name.kind === 'surname' || (name.kind === 'full' && name.lang === '*'));
	return new Set([actor.name, ...bare.map((name) => name.text)].flatMap((text) => wordsOf(tokenize(text))));
}

/**
 * Which words of an actor's name must begin with a capital: of a person's (`proper`), those of the bare name and the
 * surnames, for `President Sheinbaum` is as good as `president Sheinbaum`; of an organization's (`null`), all but the
 * generic ones. An office needs none.
 */
function mustBeCapital(proper: ReadonlySet<string> | null, kind: NameKind): (word: string) => boolean {
	if (kind === 'role') return () => false;
	if (proper === null) return (word) => !FREE_WORDS.has(word);
	return kind === 'surname' || kind === 'acronym' ? () => true : (word) => proper.has(word) && !FREE_WORDS.has(word);
}

/** Folded words that are other words without their accent: the secretaría is the office, the secretaria who holds it. */
const ACCENT_TELLS = new Set(['secretaria']);

/** The capitals and telling accents that a form asks for; acronyms of up to six letters must be all capitals wherever they stand. */
function caseOf(
	tokens: Tokens,
	words: readonly string[],
	mustBeCapital: (word: string) => boolean,
): { capitals: number; uppers: number; accents: number } {
	let capitals = 0;
	let uppers = 0;
	let accents = 0;
	for (let i = 0; i < tokens.count; i++) {
		const shape = tokens.shape[i] as number;
		if (
			ACCENT_TELLS.has(words[i] ?? '') &&
			tokens.text.slice(tokens.start[i], tokens.end[i]).normalize('NFD') !== tokens.text.slice(tokens.start[i], tokens.end[i])
		)
			accents |= 1 << i;
		const short = (tokens.end[i] as number) - (tokens.start[i] as number) <= 6;
		if ((shape & Shape.UPPER) !== 0 && short) uppers |= 1 << i;
		if ((shape & Shape.CAPITAL) !== 0 && mustBeCapital(words[i] ?? '')) capitals |= 1 << i;
	}
	return { capitals, uppers, accents };
}

/** What may part the words: what the dossier writes, and the usual variants of it. */
function gapsOf(tokens: Tokens, words: readonly string[]): Uint8Array {
	const gaps = new Uint8Array(tokens.count);
	for (let i = 1; i < tokens.count; i++) {
		const written = tokens.gap[i] as number;
		let allowed = written;
		if (written & (Gap.SPACE | Gap.HYPHEN)) allowed |= Gap.SPACE | Gap.HYPHEN;
		if (written & Gap.PERIOD) allowed |= Gap.SPACE;
		if (words[i - 1]?.length === 1) allowed |= Gap.PERIOD;
		if (written & (Gap.QUOTE | Gap.APOSTROPHE) && written & Gap.SPACE) allowed |= Gap.QUOTE | Gap.APOSTROPHE;
		gaps[i] = allowed;
	}
	return gaps;
}

/** Initials that are written with and without dots, each with its other forms. */
const INITIALS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/\bU\.S\.(?=\s|$)|\bUS\b/, ['U.S.', 'US']],
	[/\bU\.N\.(?=\s|$)|\bUN\b/, ['U.N.', 'UN']],
	[/\bEE\.\s?UU\.|\bEE UU\b|\bEEUU\b/, ['EE.UU.', 'EEUU', 'EE UU']],
];

/** Umlauts as agencies write them on the wire: Jürgen is Juergen, Göring Goering. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

/** A name in every usual spelling: initials with and without dots, umlauts with and without an e. */
function spellingsOf(text: string): string[] {
	const found = new Set([text]);
	const composed = text.normalize('NFC');
	if (/[äöü]/i.test(composed)) found.add(composed.replace(/[äöü]/gi, (letter) => UMLAUTS[letter] ?? letter));
	for (const [pattern, forms] of INITIALS)
		if (pattern.test(text)) for (const form of forms) found.add(text.replace(pattern, form));
	return [...found];
}
