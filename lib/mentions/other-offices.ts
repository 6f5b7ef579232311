import type { BlockWords } from '../text/page-words';
import { Gap } from '../text/tokens';
import { NOT_NAMES } from './lexicon/neighbours';
import { PEOPLE_NOUNS } from './lexicon/people-nouns';
import { COUNTRY_WORDS, countryIn } from './lexicon/places';

/** Somebody whom the page names by an office and whose it is: "Denmark’s fisheries minister", «la portavoz del Pentágono». */
export interface OfficePhrase {
	/** First and last word, the article included. */
	readonly first: number;
	readonly last: number;
	/** The word for the office. */
	readonly at: number;
	readonly office: Office;
}

/** Folded words of an office, as a page writes it. */
export interface Office {
	readonly noun: string;
	/** The country whose office it is; `null` where another word tells whose. */
	readonly country: string | null;
	/** The other words of the phrase: whose it is where that is no country, and of what. */
	readonly words: readonly string[];
}

const ARTICLES = new Set('the el la this that este esta ese esa'.split(' '));
/** Words for somebody that mean a thing, a part or a quality as often. */
const ALSO_OTHER = new Set(
	'justice general defensa primer primera vice mayor tecnico volante cabo guardia chief deputy assistant official officials people'.split(
		' ',
	),
);
const OF = new Set('of for to de del en para in'.split(' '));

/** The office phrase whose noun is word `at`; `null` where nothing tells whose office it is. */
export function officePhrase(words: BlockWords, at: number): OfficePhrase | null {
	const noun = words.word(at);
	if (!PEOPLE_NOUNS.has(noun) || words.titleCase || ALSO_OTHER.has(noun)) return null;
	const after = ownerAfter(words, at);
	const before = ownerBefore(words, at);
	const whose = after ?? before;
	if (whose === null) return null;
	let first = before?.from ?? at;
	const last = after?.to ?? at;
	while (before === null && first > 0 && at - first < 3 && words.gap(first) === Gap.SPACE && isSmall(words, first - 1)) first--;
	const article = first > 0 && words.gap(first) === Gap.SPACE ? words.word(first - 1) : '';
	// "was president of Ghana", "coronel y embajador en Ghana": without an article it is told of somebody.
	if (before?.possessive !== true && !ARTICLES.has(article) && article !== 'al' && article !== 'del') return null;
	if (ARTICLES.has(article)) first--;
	const own: string[] = [];
	for (let i = first; i <= last; i++) {
		const word = words.word(i);
		if (i !== at && word !== 's' && !ARTICLES.has(word) && !OF.has(word) && (PARTS.has(word) || !COUNTRY_WORDS.has(word)))
			own.push(word);
	}
	return { first, last, at, office: { noun, country: whose.country, words: own } };
}

interface Owner {
	readonly from: number;
	readonly to: number;
	readonly country: string | null;
	readonly possessive?: true;
}

/** "the Danish minister", "Denmark’s fisheries minister", "the harbour’s keeper": up to two small words between. */
function ownerBefore(words: BlockWords, at: number): Owner | null {
	for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
		if ((words.gap(i + 1) & ~(Gap.SPACE | Gap.APOSTROPHE)) !== 0) return null;
		const word = words.word(i);
		if (words.isCapital(i) && COUNTRY_WORDS.has(word)) {
			const two = words.gap(i) === Gap.SPACE && words.isCapital(i - 1) ? countryIn(words.words(i - 1, i)) : null;
			return { from: two ? i - 1 : i, to: i, country: two ?? countryIn(word) };
		}
		if (word === 's' && words.gap(i) === Gap.APOSTROPHE && i > 0) {
			let from = i - 1;
			while (from > 0 && words.gap(from) === Gap.SPACE && words.isCapital(from) && words.isCapital(from - 1)) from--;
			return { from, to: i - 1, country: countryOf(words, from, i - 1), possessive: true };
		}
		if (!isSmall(words, i)) return null;
	}
	return null;
}

/** «la ministra noruega», "the president of Ghana", «el canciller de Relaciones Exteriores chileno», «el embajador de Canadá». */
function ownerAfter(words: BlockWords, at: number): Owner | null {
	if (words.gap(at + 1) !== Gap.SPACE) return null;
	const next = words.word(at + 1);
	if (!words.isCapital(at + 1) && COUNTRY_WORDS.has(next) && next.length > 4)
		return { from: at + 1, to: at + 1, country: countryIn(next) };
	if (!OF.has(next)) return null;
	let from = at + 2;
	if (words.gap(from) === Gap.SPACE && /^(?:the|la|el|los|las)$/.test(words.word(from))) from++;
	if (words.gap(from) !== Gap.SPACE || !words.isCapital(from)) return null;
	let to = from;
	while (to + 1 < words.count && to - from < 4 && words.gap(to + 1) === Gap.SPACE) {
		const joined =
			/^(?:de|of|and|y|la|del)$/.test(words.word(to + 1)) && words.isCapital(to + 2) && words.gap(to + 2) === Gap.SPACE;
		if (!words.isCapital(to + 1) && !joined) break;
		to++;
	}
	const people = words.word(to + 1);
	if (words.gap(to + 1) === Gap.SPACE && !words.isCapital(to + 1) && COUNTRY_WORDS.has(people) && people.length > 4)
		return { from: at + 1, to: to + 1, country: countryIn(people) };
	return { from: at + 1, to, country: countryOf(words, from, to) };
}

/** "fisheries", "foreign", "prime": a small word of the office itself. */
function isSmall(words: BlockWords, i: number): boolean {
	const word = words.word(i);
	return !words.isCapital(i) && word.length > 3 && !ARTICLES.has(word) && !NOT_NAMES.has(word) && !OF.has(word);
}

/** The country that words name; a state or a body of a country is none. */
function countryOf(words: BlockWords, first: number, last: number): string | null {
	return PARTS.has(words.word(first)) ? null : countryIn(words.words(first, last));
}

const PARTS = new Set('pentagon pentagono virginia carolina'.split(' '));
