import type { Lang } from '../domain/lang';
import type { RecordedStatement } from '../domain/recorded-statement';
import { foldedWords } from '../text/fold';
import { type Bilingual, stemsOf } from './bilingual';
import { findMarks } from './polarity';

/** Shorter quotations have too few words to be known by in another language. */
const MIN_STEMS = 4;
/** The share of the words of each that must have their like in the other. */
const ALIKE = 0.6;
/** How many words one may have more than the other: of those that mean something. */
const LONGER = 1.7;

/** A text as it is compared over languages. */
interface Compared {
	readonly stems: ReadonlySet<string>;
	readonly negated: boolean;
	readonly numbers: string;
}

const prepared = new WeakMap<RecordedStatement, readonly Compared[]>();

/**
 * The statement on record that a quotation is a translation of, by its words alone: most of what means something in
 * either stands in the other, both or none are negated, and the numbers are the same. The one that is most alike.
 */
export function translationOf(
	quoted: string,
	lang: Lang,
	onRecord: Iterable<RecordedStatement>,
	words: Bilingual,
): RecordedStatement | null {
	const spoken = prepare(quoted);
	if (spoken.stems.size < MIN_STEMS) return null;
	let best: { readonly statement: RecordedStatement; readonly alike: number } | null = null;
	for (const statement of onRecord) {
		for (const [at, recorded] of wordingsOf(statement).entries()) {
			const other = statement.wordings[at]?.lang;
			if (other === lang || other === null || other === undefined) continue;
			const alike = likeness(spoken, recorded, lang, words);
			if (alike >= ALIKE && alike > (best?.alike ?? 0)) best = { statement, alike };
		}
	}
	return best?.statement ?? null;
}

function wordingsOf(statement: RecordedStatement): readonly Compared[] {
	const known = prepared.get(statement);
	if (known) return known;
	const now = statement.wordings.map(({ text }) => prepare(text));
	prepared.set(statement, now);
	return now;
}

function prepare(text: string): Compared {
	const words = foldedWords(text);
	const negated = findMarks(words).some(({ mark }) => mark === 'negation');
	const numbers = words
		.filter((word) => /^\d+$/.test(word))
		.sort()
		.join(' ');
	return { stems: stemsOf(text), negated, numbers };
}

/** The smaller of the shares of words that have their like in the other; 0 where one cannot be a translation of the other. */
function likeness(spoken: Compared, recorded: Compared, lang: Lang, words: Bilingual): number {
	const [a, b] = [spoken.stems.size, recorded.stems.size];
	if (b < MIN_STEMS || a > LONGER * b || b > LONGER * a) return 0;
	if (spoken.negated !== recorded.negated || spoken.numbers !== recorded.numbers) return 0;
	let here = 0;
	const met = new Set<string>();
	for (const stem of spoken.stems) {
		const likes = [stem, ...words.meanings(stem, lang)].filter((like) => recorded.stems.has(like));
		if (likes.length > 0) here++;
		for (const like of likes) met.add(like);
	}
	return Math.min(here / a, met.size / b);
}
