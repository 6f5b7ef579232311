import type { Speaker } from '../domain/attribution';
import type { Lang } from '../domain/lang';
import type { TextBlock } from '../domain/page-text';
import type { Span } from '../domain/span';
import { expression, expressionOf } from '../text/expression';
import { foldText } from '../text/fold';
import { countUpTo } from './count-up-to';
import { PERSONS } from './lexicon/persons';
import { lexiconOf } from './lexicons';
import { isOblique } from './oblique';
import { type Appearance, genderOf, type People, type Person, type Quotations, Roster, speakerKey } from './people';
import type { Range, Triple } from './triple';
import { type Sentence, sentencesOf } from './units';

const WORDS = expressionOf(String.raw`\p{L}+`, 'g');

/** Somebody who stands at a place of the text: named there, or found to speak there. */
export interface Standing extends Appearance {
	/** Somebody spoken of, to or about: a preposition stands before the name, or a possessive behind it. */
	readonly oblique: boolean;
	/** Speaks here: the source of a statement, by whatever words. */
	readonly speaks: boolean;
	/** The verb by which somebody speaks here. */
	readonly verb: string;
}

/** Words of a statement, and whose they are. */
interface Said extends Range {
	readonly speaker: Speaker;
}

const ASKED = expression`(?:pregunt|[Cc]uestion|[Cc]onsult|[Ii]nterrog)(?:ó|aron|aban|ado|aba)\s(?:\p{Ll}+\s){0,2}?(?:a|al)\s(?:(?:la|el)\s)?(?:\p{Ll}+\s){0,4}$`;
const MOST_BEFORE = 60;
const SENTENCE_START = /[.!?…]["”»’)]*\s+/g;
/** An article and up to three small words at the start of a sentence, also behind a place that a comma sets off. */
const UNNAMED = expressionOf(
	String.raw`(?:(?:a|al|en|entre|junto|desde|detrás|frente|afuera|adentro|cerca|outside|inside|at|in|on|near|nearby|beside|behind|next|from)(?:\s[^.,;:“«"]{1,40})?,\s+)?((?:the|el|la)(?:\s+\p{Ll}[\p{L}-]*){1,3})`,
	'y',
);

/** What was said so far on a page about who stands where. */
export class Context {
	readonly roster: Roster;
	private readonly standing = new Map<number, Standing[]>();
	/** Where sentences begin, by index of the block. */
	private readonly starts = new Map<number, readonly number[]>();
	/** Words of statements by id of their block. */
	private readonly said = new Map<number, Said[]>();
	private texts: ReadonlyMap<number, string> | null = null;
	private everybody: readonly Standing[] | null = null;
	/** The actors whom the page names. */
	private actors: readonly (Person | undefined)[] | null = null;

	constructor(
		readonly blocks: readonly TextBlock[],
		private readonly lang: Lang,
		private readonly people: People,
		readonly quotations: Quotations,
	) {
		this.roster = new Roster(people);
	}

	/** Notes that a statement was found, so that later pronouns know who spoke and what was only spoken of. */
	note(index: number, triple: Triple, speaker: Speaker, organization: boolean): void {
		const block = this.blocks[index] as TextBlock;
		const content = triple.content.map(({ start, end }): Said => ({ start, end, speaker }));
		const said = this.said.get(block.id);
		if (said) said.push(...content);
		else this.said.set(block.id, content);
		const at = triple.source ?? triple.cue;
		if (at === null) return;
		const span = { block: block.id, start: at.start, end: at.end };
		const verb = triple.cue ? block.text.slice(triple.cue.start, triple.cue.end) : '';
		const known = this.named(index);
		const key = speakerKey(speaker);
		const gender = speaker.kind === 'stranger' ? (known.find((one) => speakerKey(one.speaker) === key)?.gender ?? null) : null;
		const place = countUpTo(known, span.start, ({ span: { start } }) => start);
		known.splice(place, 0, { speaker, span, organization, gender, oblique: false, speaks: true, verb });
	}

	/** Everybody named in a block outside quotation marks, and who was found to speak there, in reading order. */
	named(index: number): Standing[] {
		const block = this.blocks[index];
		if (!block) return [];
		let known = this.standing.get(index);
		if (!known) {
			const appearances = this.roster.appearancesIn(block.id, this.quotations.of(block));
			known = [...appearances, ...this.unnamed(block, appearances)]
				.sort((a, b) => a.span.start - b.span.start)
				.map((appearance) => new Named(block.text, appearance));
			this.standing.set(index, known);
		}
		return known;
	}

	/**
	 * "The admiral came late. She said": somebody without a name who begins a sentence. Who it is nobody knows, but it need
	 * not be the official of the sentence before; a word for somebody's office here may well be.
	 */
	private unnamed({ id, text }: TextBlock, appearances: readonly Appearance[]): Appearance[] {
		const found: Appearance[] = [];
		for (const [start, phrase] of openingPhrases(text)) {
			const words = foldText(phrase).match(WORDS) ?? [];
			const noun = words.findLast((word) => PERSONS.has(word));
			if (noun === undefined || this.isOffice(noun)) continue;
			const span = { block: id, start, end: start + phrase.length };
			if (appearances.some((other) => other.span.start < span.end + 30 && span.start < other.span.end)) continue;
			found.push({ speaker: { kind: 'unresolved' }, span, organization: false, gender: genderOf(phrase) });
		}
		return found;
	}

	/** True for a word for the office of an actor whom the page names. */
	private isOffice(noun: string): boolean {
		this.actors ??= [...new Set(this.people.mentions.map(({ entity }) => this.people.actors.get(entity)))];
		return this.actors.some((person) => person && (person.officeWords.has(noun) || person.kindWords.has(noun)));
	}

	/** The text of a block by its id. */
	textOf(id: number): string {
		this.texts ??= new Map(this.blocks.map((block) => [block.id, block.text]));
		return this.texts.get(id) ?? '';
	}

	/** Every actor whom the reporter names on the page, once. */
	everyone(): readonly Standing[] {
		if (this.everybody === null) {
			const known = new Map<string, Standing>();
			for (const index of this.blocks.keys())
				for (const standing of this.named(index))
					if (standing.speaker.kind === 'actor') known.set(speakerKey(standing.speaker), standing);
			this.everybody = [...known.values()];
		}
		return this.everybody;
	}

	/**
	 * Who stands before a place, a sentence at a time, the nearest first: in its block, then in the paragraph before, and
	 * over a paragraph that names nobody, or nobody who `counts`. A heading ends it.
	 */
	*before(index: number, at: number, counts: (one: Standing) => boolean = anybody): Generator<readonly Standing[]> {
		yield* this.sentencesBefore(index, at);
		let from = index;
		for (let steps = 0; steps < 2; steps++) {
			from = this.previous(from);
			if (from < 0) return;
			yield* this.sentencesBefore(from, Number.POSITIVE_INFINITY);
			if (this.named(from).some(counts)) return;
		}
	}

	private *sentencesBefore(index: number, at: number): Generator<readonly Standing[]> {
		const all = this.named(index);
		let last = all.length - 1;
		while (last >= 0 && (all[last] as Standing).span.end > at) last--;
		let group: Standing[] = [];
		let sentence = -1;
		for (let i = last; i >= 0 && last - i < MOST_BEFORE; i--) {
			const standing = all[i] as Standing;
			const own = this.sentenceAt(index, standing.span.start);
			if (own !== sentence && group.length > 0) {
				yield group;
				group = [];
			}
			sentence = own;
			group.unshift(standing);
		}
		if (group.length > 0) yield group;
	}

	/** Number of the sentence that holds a place of a block. */
	sentenceAt(index: number, at: number): number {
		return countUpTo(this.sentenceStarts(index), at, (start) => start) - 1;
	}

	/** Where the sentences of a block begin. */
	sentenceStarts(index: number): readonly number[] {
		return this.starts.get(index) ?? this.sentencesIn(index).map(({ start }) => start);
	}

	/** Reads a block into sentences. Only where they begin is kept: on a long page the rest would be much to keep. */
	sentencesIn(index: number): readonly Sentence[] {
		const block = this.blocks[index] as TextBlock;
		const sentences = sentencesOf(block.text, lexiconOf(this.lang), this.quotations.written(block));
		this.starts.set(
			index,
			sentences.map(({ start }) => start),
		);
		return sentences;
	}

	/** The reported words, of those found before, that hold a place: "Moss said that Ferrer lied when *she* said …". */
	saidAround(index: number, at: number): Said | null {
		const said = this.said.get(this.blocks[index]?.id ?? -1)?.slice(-MOST_BEFORE);
		return said?.findLast(({ start, end }) => start < at && at < end) ?? null;
	}

	/** True for a name within the words of a statement found before: somebody spoken of. */
	isSpokenOf({ span }: Standing): boolean {
		const said = this.said.get(span.block)?.slice(-MOST_BEFORE);
		return said?.some(({ start, end }) => start <= span.start && span.end <= end) ?? false;
	}

	/** «Le preguntaron a Sheinbaum»: somebody to whom a question is put right before the name. */
	isAsked({ span }: Standing): boolean {
		return ASKED.test(this.textOf(span.block).slice(Math.max(0, span.start - 60), span.start));
	}

	/** The paragraph before, `-1` after a heading; captions and pull quotes stand outside the flow of the text. */
	previous(index: number): number {
		for (let i = index - 1; i >= 0; i--) {
			const kind = this.blocks[i]?.kind;
			if (kind === 'paragraph' || kind === 'list') return i;
			if (kind === 'heading') return -1;
		}
		return -1;
	}
}

const anybody = () => true;

/** The articles with small words at the starts of a text's sentences, with their offsets. */
function openingPhrases(text: string): [start: number, phrase: string][] {
	const found: [number, string][] = [];
	// In small letters, since the flags `i` and `u` together make an expression slow to begin with. `İ` grows by that.
	const small = text.toLowerCase();
	const words = small.length === text.length ? small : text;
	SENTENCE_START.lastIndex = 0;
	for (let start = 0; ; start = SENTENCE_START.lastIndex) {
		UNNAMED.lastIndex = start;
		const length = UNNAMED.exec(words)?.[1]?.length;
		if (length !== undefined) {
			const from = UNNAMED.lastIndex - length;
			found.push([from, text.slice(from, from + length)]);
			SENTENCE_START.lastIndex = UNNAMED.lastIndex;
		}
		if (!SENTENCE_START.test(text)) return found;
	}
}

/** Somebody named in a text. Whether as an object of something is found when it is asked for: of most nobody asks. */
class Named implements Standing {
	readonly speaks = false;
	readonly verb = '';
	readonly speaker: Speaker;
	readonly span: Span;
	readonly organization: boolean;
	readonly gender: 'f' | 'm' | null;
	private isOblique: boolean | null = null;

	constructor(
		private readonly text: string,
		{ speaker, span, organization, gender }: Appearance,
	) {
		this.speaker = speaker;
		this.span = span;
		this.organization = organization;
		this.gender = gender ?? null;
	}

	get oblique(): boolean {
		this.isOblique ??= isOblique(this.text, this.span);
		return this.isOblique;
	}
}
