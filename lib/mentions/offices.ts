import type { RejectionReason } from '../domain/mention';
import type { Entity } from '../gazetteer/entity';
import type { NameEntry } from '../gazetteer/name-entry';
import type { BlockWords } from '../text/page-words';
import { Gap, Shape } from '../text/tokens';
import type { Candidate } from './candidate';
import { countryOf } from './country-of';
import { NOT_NAMES } from './lexicon/neighbours';
import { countryIn, PLACES } from './lexicon/places';
import { OFFICE_CHANGERS, OFFICE_CONTINUATIONS } from './lexicon/titles';
import { GOVERNMENT_VERBS, LOCATIVES } from './lexicon/verbs';
import type { PageContext } from './page-context';

/** True when an office names its country, or its institution by an acronym, so that it means one person at a time. */
export function namesItsCountry(entry: NameEntry): boolean {
	return entry.uppers !== 0 || countryIn(entry.folded) !== null;
}

/**
 * What speaks against an office's words meaning its holder, or `null`: a word that makes it another office
 * ("former", "deputy", "for Wales"), or another person's name beside it ("Mexican President Enrique Peña Nieto").
 */
export function officeObstacle(candidate: Candidate, entry: NameEntry, page: PageContext): RejectionReason | null {
	const { words, first, last, at } = candidate;
	const article = /^(?:the|el|la)$/.test(words.word(first)) ? 1 : 0;
	const prev = words.word(first - 1);
	// "Then Nigeria's president left": an adverb, unlike "the then president".
	const adverb = (prev === 'then' || prev === 'next') && words.gap(first) === Gap.SPACE && words.startsSentence(first - 1);
	const close = first > 0 && (words.gap(first) & ~(Gap.SPACE | Gap.HYPHEN)) === 0;
	if (close && OFFICE_CHANGERS.has(prev) && article === 0 && !adverb) return 'wrong-context';
	const own = countryOf(page.gazetteer.entities[entry.entity] as Entity, page.gazetteer);
	const possessor = prev === 's' && words.gap(first - 1) === Gap.APOSTROPHE ? first - 2 : first - 1;
	if (close && article === 0 && isOfAnother(words, possessor, own)) return 'rival';
	// "Calderón was president of Mexico": of who held an office it is said who that was.
	if (close && PAST.has(prev)) return 'rival';
	if (close && article === 0 && INDEFINITE.has(prev)) return 'wrong-context';
	const next = last + 1;
	if (next >= words.count) return null;
	if (words.gap(next) === Gap.SPACE && isOfAnother(words, next, own)) return 'rival';
	const gap = words.gap(next);
	const after = words.word(next);
	if (gap === Gap.SPACE && OFFICE_CONTINUATIONS.has(after)) return 'wrong-context';
	if (gap === Gap.SPACE && (after === 'of' || after === 'de' || after === 'del') && !namesItsCountry(entry))
		return 'wrong-context';
	if (words.titleCase) return null;
	const apposed = gap === Gap.SPACE || gap === (Gap.SPACE | Gap.COMMA);
	if (!apposed || !words.isCapital(next) || NOT_NAMES.has(after) || page.isOrdinary(words, next)) return null;
	const named = page.candidateAt(at, next);
	if (named?.first === next) {
		const same = named.entries.some((name) => name.entity === entry.entity);
		// "…, reveló la Presidenta, Donald Trump le ofreció …": the comma ends a clause unless another closes the apposition.
		if (gap & Gap.COMMA && (words.gap(named.last + 1) & (Gap.COMMA | Gap.PERIOD | Gap.BREAK)) === 0) return null;
		const person = named.entries.some((name) => page.gazetteer.entities[name.entity]?.type === 'person' && name.kind === 'full');
		return same || !person ? null : 'rival';
	}
	if (gap === Gap.SPACE) return 'rival';
	return words.isCapital(next + 1) && words.gap(next + 1) === Gap.SPACE ? 'rival' : null;
}

const PAST = new Set('was were been fue fueron era eran sido'.split(' '));
/** "A president" is any president. */
const INDEFINITE = new Set('a an another some any un una otro otra algun alguna cualquier'.split(' '));

/** True for a word that names another country than the actor's: "el canciller chileno", "the Chilean foreign minister". */
function isOfAnother(words: BlockWords, i: number, own: string | null): boolean {
	const word = words.word(i);
	// "us" and "un" are words, "US" and "UN" are not.
	if (own === null || word === '' || (word.length < 4 && ((words.tokens.shape[i] as number) & Shape.LOWER) !== 0)) return false;
	const country = countryIn(word);
	return country !== null && country !== own;
}

/**
 * What speaks against a body's name meaning the body, or `null`: a building that something happens in ("in the Oval
 * Office", "frente a la Casa Blanca"), a region ("el estado de Sinaloa"), or a minister's title that it belongs to
 * ("secretaria de Relaciones Exteriores").
 */
export function bodyObstacle(candidate: Candidate, entry: NameEntry, own: string | null): RejectionReason | null {
	const { words, first } = candidate;
	if (entry.kind === 'metonym' && isRegion(candidate)) return 'wrong-context';
	if (isAnotherCountrys(candidate, own)) return 'wrong-context';
	// An account called “Harbour Authority (parody)”.
	if (
		words.gap(first) & Gap.QUOTE &&
		/^(?:called|named|titled|llamad[oa]|titulad[oa]|denominad[oa])$/.test(words.word(first - 1))
	)
		return 'wrong-context';
	if (isVenue(candidate)) return 'wrong-context';
	const article = /^(?:the|el|la)$/.test(words.word(first)) ? first : first - 1;
	const before = /^(?:the|el|la)$/.test(words.word(article)) ? article - 1 : first - 1;
	if (before < 0 || (words.gap(before + 1) & ~Gap.SPACE) !== 0) return null;
	const word = words.word(before);
	if (entry.words.some((part) => BUILDINGS.has(part)) && INSIDE.has(word)) return 'wrong-context';
	if ((word === 'de' || word === 'of') && MINISTERS.has(words.word(before - 1)) && words.gap(before) === Gap.SPACE)
		return 'inside-longer-name';
	return null;
}

/** «la colonia Casa Blanca», «un bar que se llama La Casa Blanca»: a place or a house of that name. */
function isVenue({ words, first }: Candidate): boolean {
	const before = /^(?:el|la)$/.test(words.word(first - 1)) ? first - 2 : first - 1;
	if (before < 0 || words.gap(before + 1) !== Gap.SPACE || words.isCapital(before)) return false;
	return VENUES.has(words.word(before));
}

const VENUES = new Set(
	`colonia calle barrio avenida bar restaurante hotel cine estadio cafe cafeteria taberna colegio escuela plaza hacienda finca rancho
	llama llaman llamado llamada named bar stadium restaurant pub`.split(/\s+/),
);

/** «la Secretaría de Relaciones Exteriores de Honduras»: the body of that name in another country. */
function isAnotherCountrys({ words, last }: Candidate, own: string | null): boolean {
	if (own === null || !/^(?:of|de|del)$/.test(words.word(last + 1)) || words.gap(last + 1) !== Gap.SPACE) return false;
	const article = /^(?:the|la|el|los)$/.test(words.word(last + 2)) ? 1 : 0;
	const from = last + 2 + article;
	if (words.gap(from) !== Gap.SPACE || !words.isCapital(from)) return false;
	const one = countryIn(words.word(from));
	const two = words.gap(from + 1) === Gap.SPACE ? countryIn(words.words(from, from + 1)) : null;
	return (two ?? one ?? own) !== own;
}

/** "in Sinaloa", "the state of Sinaloa", "Sinaloa state", «el gobernador de Sinaloa»: the region, not the body called after it. */
function isRegion({ words, first, last }: Candidate): boolean {
	const next = last + (words.word(last + 1) === 's' ? 2 : 1);
	if (REGIONS.has(words.word(next)) && words.gap(next) === Gap.SPACE) return true;
	// Regions go without an article: "in the Pentagon" is the body's.
	if (first === 0 || words.gap(first) !== Gap.SPACE || /^(?:the|el|la)$/.test(words.word(first))) return false;
	const word = words.word(first - 1);
	if (INSIDE.has(word) || DIRECTIONS.has(word)) return true;
	return (word === 'de' || word === 'of') && words.gap(first - 1) === Gap.SPACE && REGIONS.has(words.word(first - 2));
}

const BUILDINGS = new Set('house office palace wing casa despacho palacio'.split(' '));
const INSIDE = new Set('in at inside outside near behind around en dentro fuera frente desde'.split(' '));
const DIRECTIONS = new Set('north south east west central northern southern eastern western upper lower'.split(' '));
const REGIONS = new Set(
	`state province region capital coast mountains governor government mayor legislature university gulf bay estado provincia sierra costa norte
	sur oriente occidente golfo bahia gobernador gobernadora gobierno alcalde alcaldesa congreso universidad ciudad municipio`.split(
		/\s+/,
	),
);
const MINISTERS = new Set(
	'secretario secretaria subsecretario subsecretaria ministro ministra secretary undersecretary minister'.split(' '),
);

/** True for a name that is a place first and a government only by metonymy. */
export function isPlace(entry: NameEntry): boolean {
	return PLACES.has(entry.folded);
}

/** True when a place is the subject of something that only a government does: "Washington said", "México rechazó". */
export function speaksAsGovernment(candidate: Candidate): boolean {
	const { words, first, last } = candidate;
	const prev = first - 1;
	if (prev >= 0 && (words.gap(first) & ~Gap.SPACE) === 0 && LOCATIVES.has(words.word(prev))) return false;
	// "New Mexico" is another place; "On Tuesday Mexico said …" is not.
	const part = prev >= 0 && words.gap(first) === Gap.SPACE && words.isCapital(prev) && !NOT_NAMES.has(words.word(prev));
	if (part && !words.startsSentence(prev)) return false;
	for (let i = last + 1; i <= last + 3 && i < words.count; i++) {
		if (words.gap(i) !== Gap.SPACE) return false;
		if (GOVERNMENT_VERBS.has(words.word(i))) return true;
		if (!ADVERBS.has(words.word(i)) && !words.word(i).endsWith('ly') && !words.word(i).endsWith('mente')) return false;
	}
	return false;
}

const ADVERBS = new Set('now also then has have had ya no ha han tambien siempre nunca se still never not'.split(' '));
