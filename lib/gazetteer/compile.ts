import type { Actor, Dossier, NameKind, PolicyTerm } from '../domain/dossier';
import { foldText, foldWords } from '../text/fold';
import { Gap, Shape, type Tokens, tokenize } from '../text/tokens';
import { allNames, givenNamesOf } from './derive';
import { type Entity, edgeSlot, type Gazetteer, type NameEntry } from './gazetteer';

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

class Builder {
	private readonly entities: Entity[] = [];
	private readonly entries: NameEntry[] = [];
	private readonly nextEntry: number[] = [];
	private readonly accept: number[] = [0];
	private mask = (1 << 12) - 1;
	private edges = 0;
	private edgeNode = new Int32Array(this.mask + 1);
	private edgeKey = new Int32Array(this.mask + 1);
	private edgeTo = new Int32Array(this.mask + 1);
	private readonly firstWords = new Uint8Array(8192);

	addActor(actor: Actor, dossier: string): void {
		const names = allNames(actor);
		const entity = this.entities.length;
		this.entities.push({
			id: actor.id,
			type: actor.type,
			dossier,
			roleWords: roleWordsOf(actor),
			offices: officesOf(actor),
			givenNames: actor.type === 'person' ? givenNamesOf(actor) : new Set(),
			terms: actor.roles.map(({ from, to }) => ({ from, to })),
			commonSurname: names.some(
				({ name, derived }) => !derived && name.kind === 'surname' && (name.after ?? name.near) !== undefined,
			),
		});
		for (const { name, derived } of names) {
			const parts = {
				entity,
				kind: name.kind,
				lang: name.lang,
				from: name.from ?? null,
				to: name.to ?? null,
				afterFullMention: name.after === 'full-mention',
				near: name.near && name.near.length > 0 ? name.near.map(foldWords) : null,
				common: false,
				derived,
			};
			for (const text of spellingsOf(name.text)) this.addName(text, parts, mustBeCapital(actor, name.kind));
		}
	}

	addTerm(term: PolicyTerm, dossier: string): void {
		const entity = this.entities.length;
		const none = { roleWords: new Set<string>(), offices: [], givenNames: new Set<string>(), terms: [], commonSurname: false };
		this.entities.push({ id: term.id, type: 'term', dossier, ...none });
		for (const alias of term.aliases) {
			const parts = {
				entity,
				kind: 'term' as const,
				lang: alias.lang,
				from: null,
				to: null,
				afterFullMention: false,
				near: alias.near && alias.near.length > 0 ? alias.near.map(foldWords) : null,
				common: alias.common === true,
				derived: false,
			};
			for (const text of spellingsOf(alias.text)) this.addName(text, parts, () => false);
		}
	}

	finish(): Gazetteer {
		const { entities, entries, mask, edgeNode, edgeKey, edgeTo, firstWords } = this;
		return {
			entities,
			entries,
			mask,
			edgeNode,
			edgeKey,
			edgeTo,
			accept: Int32Array.from(this.accept),
			nextEntry: Int32Array.from(this.nextEntry),
			firstWords,
		};
	}

	private addName(
		text: string,
		parts: Omit<NameEntry, 'folded' | 'words' | 'gaps' | 'capitals' | 'uppers' | 'accents'>,
		mustBeCapital: (word: string) => boolean,
	): void {
		const tokens = tokenize(text);
		if (tokens.count === 0 || tokens.count > 30) return;
		const words = wordsOf(tokens);
		const { capitals, uppers, accents } = caseOf(tokens, words, mustBeCapital);
		const entry: NameEntry = { ...parts, folded: words.join(' '), words, gaps: gapsOf(tokens, words), capitals, uppers, accents };
		let node = 0;
		for (let i = 0; i < tokens.count; i++) node = this.step(node, tokens.key[i] as number);
		const first = tokens.key[0] as number;
		this.firstWords[(first & 0xffff) >> 3] = (this.firstWords[(first & 0xffff) >> 3] as number) | (1 << (first & 7));
		this.entries.push(entry);
		this.nextEntry.push(this.accept[node] as number);
		this.accept[node] = this.entries.length;
	}

	private step(node: number, key: number): number {
		for (let slot = edgeSlot(node, key, this.mask); ; slot = (slot + 1) & this.mask) {
			const to = this.edgeTo[slot] as number;
			if (to === 0) break;
			if (this.edgeNode[slot] === node && this.edgeKey[slot] === key) return to;
		}
		const made = this.accept.length;
		this.accept.push(0);
		if (++this.edges * 2 > this.mask) this.grow();
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

/**
 * Which words of an actor's name must begin with a capital: of a person's, those of the bare name and the surnames,
 * for `President Sheinbaum` is as good as `president Sheinbaum`; of an organization's, all but the generic ones.
 * An office needs none.
 */
function mustBeCapital(actor: Actor, kind: NameKind): (word: string) => boolean {
	if (kind === 'role') return () => false;
	if (actor.type === 'organization') return (word) => !FREE_WORDS.has(word);
	const bare = actor.names.filter((name) => name.kind === 'surname' || (name.kind === 'full' && name.lang === '*'));
	const proper = new Set([actor.name, ...bare.map((name) => name.text)].flatMap((text) => wordsOf(tokenize(text))));
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

/** A name with its initials in every usual spelling. */
function spellingsOf(text: string): string[] {
	const found = new Set([text]);
	for (const [pattern, forms] of INITIALS)
		if (pattern.test(text)) for (const form of forms) found.add(text.replace(pattern, form));
	return [...found];
}

function officesOf(actor: Actor): string[] {
	const latestFirst = [...actor.roles].sort((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
	return (actor.type === 'person' ? latestFirst.map(({ title }) => title.en) : actor.names.map(({ text }) => text)).map(
		foldWords,
	);
}

/** Every word that may stand beside the name of this actor without meaning somebody else. */
function roleWordsOf(actor: Actor): Set<string> {
	const texts = [
		...actor.roles.flatMap((role) => [role.title.en, role.title.es]),
		...actor.names
			.filter((name) => name.kind === 'role' || name.kind === 'short' || name.kind === 'full')
			.map((name) => name.text),
		actor.summary.en,
		actor.summary.es,
	];
	return new Set(texts.flatMap((text) => wordsOf(tokenize(text))));
}
