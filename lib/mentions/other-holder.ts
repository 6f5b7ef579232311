import type { Entity } from '../gazetteer/entity';
import type { NameEntry } from '../gazetteer/name-entry';
import type { BlockWords } from '../text/page-words';
import { Gap, keyOf } from '../text/tokens';
import type { Candidate } from './candidate';
import { countryOf } from './country-of';
import { NOT_NAMES } from './lexicon/neighbours';
import { PEOPLE_NOUNS } from './lexicon/people-nouns';
import { namesItsCountry } from './offices';
import { officePhrase } from './other-offices';
import type { PageContext } from './page-context';

/** How many paragraphs before it an office without a country may take up somebody from. */
const REACH = 2;

/** Where a page brings in other holders of offices. Each block is looked through once for an office, however often that is named. */
export class OtherHolders {
	/** For each form of an office: the first word for another holder in a block; infinite without one. */
	private readonly known = new Map<NameEntry, Map<number, number>>();

	constructor(private readonly page: PageContext) {}

	/**
	 * True where another holder of the office was just brought in, so that its bare words may mean that one: «recibió al
	 * canciller de Chile. El canciller dijo …», "a Spanish diplomat … the diplomat". An office that names its country is its own.
	 */
	has(candidate: Candidate, entry: NameEntry, entity: Entity): boolean {
		if (entity.type !== 'person' || namesItsCountry(entry)) return false;
		const noun = entry.words.find((word) => PEOPLE_NOUNS.has(word));
		if (noun === undefined) return false;
		let known = this.known.get(entry);
		if (!known) {
			known = new Map();
			this.known.set(entry, known);
		}
		for (let at = candidate.at; at >= Math.max(0, candidate.at - REACH); at--) {
			let first = known.get(at);
			if (first === undefined) {
				first = this.firstIn(at, noun, entry, entity);
				known.set(at, first);
			}
			if (first < (at === candidate.at ? candidate.first : Number.POSITIVE_INFINITY)) return true;
		}
		return false;
	}

	private firstIn(at: number, noun: string, entry: NameEntry, entity: Entity): number {
		const words = this.page.blocks[at] as BlockWords;
		const { key } = words.tokens;
		const sought = keyOf(noun);
		const wanted = entry.words.filter((word) => word !== noun && !SMALL.test(word));
		for (let i = 0; i < key.length; i++)
			if (key[i] === sought && words.word(i) === noun && isAnothers(words, i, at, wanted, entity, this.page)) return i;
		return Number.POSITIVE_INFINITY;
	}
}

const SMALL = /^(?:the|of|for|el|la|los|las|de|del|y|and)$/;

function isAnothers(
	words: BlockWords,
	i: number,
	at: number,
	wanted: readonly string[],
	entity: Entity,
	page: PageContext,
): boolean {
	const phrase = officePhrase(words, i);
	if (phrase !== null) {
		const { country, words: own } = phrase.office;
		// "The finance minister of Norway" holds no office of fisheries.
		if (!wanted.every((word) => own.includes(word))) return false;
		return country === null ? !own.every((word) => entity.roleWords.has(word)) : country !== countryOf(entity, page.gazetteer);
	}
	if (wanted.length > 0) return false;
	if (/^(?:an?|another|un|una|otr[oa])$/.test(words.word(i - 1)) && words.gap(i) === Gap.SPACE) return true;
	// «la canciller Laura Sarabia»: somebody else by name, whether or not anybody knows the name.
	if (words.gap(i + 1) !== Gap.SPACE || !words.isCapital(i + 1) || NOT_NAMES.has(words.word(i + 1))) return false;
	const named = page.candidateAt(at, i + 1);
	return !named?.entries.some((name) => page.gazetteer.entities[name.entity] === entity);
}
