/**
 * What a cue takes as its content.
 * `clause`: a that-clause, a bare clause or a quotation, before or after it ("said", "dijo").
 * `addressee`: the same after somebody spoken to ("told reporters that").
 * `object`: a thing spoken of ("called the plan a mistake", "rechazó la intervención").
 * `infinitive`: something to be done ("vowed to", "pidió a … que").
 */
export type Frame = 'clause' | 'addressee' | 'object' | 'infinitive';

/** One form of a verb of saying, written with its accents in small letters. */
export interface CueForm {
	readonly lemma: string;
	readonly frames: readonly Frame[];
	readonly form: 'finite' | 'participle' | 'gerund' | 'infinitive';
	/** Counts only behind "después de que": the past subjunctive. */
	readonly afterwards?: true;
	/** The form is also an everyday noun ("claims", "anuncio"), so a determiner before it makes it none. */
	readonly noun: boolean;
	/** The speaker says that the content is not so ("denied", "descartó"). */
	readonly denies: boolean;
	/** Counts only where some of the content stands in quotation marks ("spoke of", "welcomed"). */
	readonly needsQuotation: boolean;
	/** A preposition that belongs to the cue ("called for", "warned against"). */
	readonly prepositions: readonly string[];
}

/** The words of one language that attributions are recognised by. */
export interface CueLexicon {
	readonly verbs: ReadonlyMap<string, readonly CueForm[]>;
	/** Several words that together are a verb of saying, without what changes before them: "made clear". */
	readonly phrasal: Phrases;
	/** The same, where only "that", a colon or a quotation behind them makes it one: "took the view that". */
	readonly phrasalWithThat: Phrases;
	/** The same, only where a quotation stands before them and whoever speaks: “…,” she went on. */
	readonly phrasalBehind: Phrases;
	/** Phrases that name a source without a verb: "according to", "según". */
	readonly sourcePhrases: Phrases;
	/** The same with a possessive for the source: "in her view", "a su juicio". */
	readonly possessivePhrases: Phrases;
	/** Words that introduce a content clause. */
	readonly complementizers: ReadonlySet<string>;
	readonly auxiliaries: ReadonlySet<string>;
	readonly adverbs: ReadonlySet<string>;
	readonly negations: ReadonlySet<string>;
	/** Subjects that say that nobody said it: "neither Petro nor", "nadie". */
	readonly refusedSubjects: RegExp;
	/** Modals and hedges that make speech hypothetical. */
	readonly hypotheticals: ReadonlySet<string>;
	/** Verbs that, before an infinitive of saying, mean that nothing was said ("declined to say"). */
	readonly refusals: ReadonlySet<string>;
	readonly conditionals: ReadonlySet<string>;
	readonly determiners: ReadonlySet<string>;
	/** Words at which a clause begins, so that a subject cannot reach back over them. */
	readonly boundaries: ReadonlySet<string>;
	readonly conjunctions: ReadonlySet<string>;
	/** Prepositions that may stand inside a subject ("president of Mexico") . */
	readonly innerPrepositions: ReadonlySet<string>;
	readonly prepositions: ReadonlySet<string>;
	readonly relatives: ReadonlySet<string>;
	readonly pronouns: ReadonlySet<string>;
	readonly timeWords: ReadonlySet<string>;
	/** Words that are never the subject that a cue is looking for ("it", "there"). */
	readonly emptySubjects: ReadonlySet<string>;
	/** Finite verbs common enough to show that a stretch before "and" is a clause of its own. */
	readonly verbHints: ReadonlySet<string>;
}

/** True for a form of a verb that takes what is said as a clause, and is no noun: "said", "dijo", not "claims". */
export function saysClause(word: string, { verbs }: Pick<CueLexicon, 'verbs'>): boolean {
	return verbs.get(word)?.some(({ form, noun, frames }) => form === 'finite' && !noun && frames[0] === 'clause') ?? false;
}

/** Phrases by their first word; each word of a phrase may be any of a set. */
export type Phrases = ReadonlyMap<string, readonly (readonly ReadonlySet<string>[])[]>;

/** Phrases written with spaces, alternatives with `|`: "make|makes|made clear". */
export function phrases(texts: readonly string[]): Phrases {
	const byFirst = new Map<string, ReadonlySet<string>[][]>();
	for (const text of texts) {
		const phrase = words(text).map((word) => new Set(word.split('|')));
		for (const first of phrase[0] ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	return byFirst;
}

/** Words of a list written with spaces. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A set of words. */
export const set = (text: string): ReadonlySet<string> => new Set(words(text));
