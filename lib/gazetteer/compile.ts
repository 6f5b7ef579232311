import type { Actor, Dossier, NameKind, PolicyTerm } from '../domain/dossier';
import { foldText, foldWords } from '../text/fold';
import { Gap, Shape, type Tokens, tokenize } from '../text/tokens';
import { allNames } from './derive';
import { Entity, edgeSlot, FIRST_WORD_MASK, type Gazetteer, NameEntry, type NameFacts, type Spelling } from './gazetteer';

/** Words of a name that need not be capital even when the dossier writes them so. */
const FREE_WORDS = new Set(
	`el la los las the de del of and y e s
	government gobierno administration administracion cartel carteles embassy embajada ministry ministerio secretaria department departamento
	officials autoridades authorities leaders lideres`.split(/\s+/),
);

/** Compiles the names of all dossiers. Time and size grow with the number of names. */
export function compileGazetteer(dossiers: readonly Dossier[]): Gazetteer {
	const builder = new Builder();
	for (const dossier of dossiers) {
		for (const actor of dossier.actors) builder.addActor(actor, dossier.id);
		for (const term of dossier.terms) builder.addTerm(term, dossier.id);
	}
	return builder.finish();
}

const NO_ENTRIES: NameEntry[] = [];

class Builder {
	private readonly entities: Entity[] = [];
	private readonly accept: number[] = [0];
	private readonly spellings: Spelling[][] = [];
	private mask = (1 << 12) - 1;
	private edges = 0;
	private edgeNode = new Int32Array(this.mask + 1);
	private edgeKey = new Int32Array(this.mask + 1);
	private edgeTo = new Int32Array(this.mask + 1);
	private readonly firstWords = new Uint8Array((FIRST_WORD_MASK + 1) >> 3);
	/** What is said of many names is kept once. */
	private readonly words = new Map<string, string>();
	private readonly gaps = new Map<string, Uint8Array>();
	private readonly facts = new Map<string, Omit<NameFacts, 'entity'>>();

	addActor(actor: Actor, dossier: string): void {
		const names = allNames(actor);
		const entity = this.entities.length;
		const common = names.some(
			({ name, derived }) => !derived && name.kind === 'surname' && (name.after ?? name.near) !== undefined,
		);
		this.entities.push(new Entity(actor.id, actor.type, dossier, actor, common));
		const proper = actor.type === 'person' ? properWords(actor) : null;
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

	addTerm(term: PolicyTerm, dossier: string): void {
		const entity = this.entities.length;
		this.entities.push(new Entity(term.id, 'term', dossier, null, false));
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

	finish(): Gazetteer {
		const { entities, mask, edgeNode, edgeKey, edgeTo, firstWords, spellings } = this;
		return { entities, mask, edgeNode, edgeKey, edgeTo, accept: Int32Array.from(this.accept), spellings, firstWords };
	}

	private factsOf(facts: Omit<NameFacts, 'entity'>): Omit<NameFacts, 'entity'> {
		if (facts.near !== null) return facts;
		const key = `${facts.kind} ${facts.lang} ${facts.from} ${facts.to} ${facts.afterFullMention} ${facts.common} ${facts.derived}`;
		const known = this.facts.get(key);
		if (known) return known;
		this.facts.set(key, facts);
		return facts;
	}

	private addName(
		text: string,
		entity: number,
		facts: Omit<NameFacts, 'entity'>,
		mustBeCapital: (word: string) => boolean,
	): void {
		const tokens = tokenize(text);
		if (tokens.count === 0 || tokens.count > 30) return;
		const words = wordsOf(tokens).map((word) => this.once(this.words, word, word));
		const written = gapsOf(tokens, words);
		const gaps = this.once(this.gaps, written.join(), written);
		let node = 0;
		for (let i = 0; i < tokens.count; i++) node = this.step(node, tokens.key[i] as number);
		const bit = (tokens.key[0] as number) & FIRST_WORD_MASK;
		this.firstWords[bit >> 3] = (this.firstWords[bit >> 3] as number) | (1 << (bit & 7));
		const { capitals, uppers, accents } = caseOf(tokens, words, mustBeCapital);
		const group = (this.accept[node] as number) - 1;
		const spelling = this.spellings[group]?.find(
			(known) =>
				known.capitals === capitals &&
				known.uppers === uppers &&
				known.accents === accents &&
				known.gaps === gaps &&
				known.words.every((word, i) => word === words[i]),
		);
		if (spelling) {
			spelling.entries.push(new NameEntry(entity, spelling, facts));
			return;
		}
		// Written as literals: an array that grows from nothing takes room for seventeen.
		const made: Spelling = { words, gaps, capitals, uppers, accents, entries: NO_ENTRIES };
		made.entries = [new NameEntry(entity, made, facts)];
		if (group < 0) this.accept[node] = this.spellings.push([made]);
		else this.spellings[group]?.push(made);
	}

	private once<T>(known: Map<string, T>, key: string, value: T): T {
		const first = known.get(key);
		if (first !== undefined) return first;
		known.set(key, value);
		return value;
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
