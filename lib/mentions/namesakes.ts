import type { BlockWords } from '../text/page-words';
import { Gap, keyOf } from '../text/tokens';
import type { PageContext } from './page-context';

/**
 * The entities whose full name the page gives to two people, as it says itself: "Ana Ferrer of Dayton, no relation", "the
 * other Ana Ferrer", "who shares her name with". There a name alone says nothing; the office has to stand beside it.
 */
export function namesakesOf(page: PageContext): ReadonlySet<number> {
	const found = new Set<number>();
	for (const { words, first, last, entries } of page.candidates) {
		if (!mayTell(words, first, last)) continue;
		const full = entries.filter(
			({ kind, entity, words: name }) => kind === 'full' && name.length > 1 && page.gazetteer.entities[entity]?.type === 'person',
		);
		if (full.length === 0) continue;
		const before = first > 0 && words.gap(first) === Gap.SPACE ? words.words(Math.max(0, first - 6), first - 1) : '';
		const after = `${words.words(last + 1, endOf(words, last))} `;
		if (OTHER.test(before) || NAMED.test(before) || NO_RELATION.test(after)) for (const { entity } of full) found.add(entity);
	}
	return found;
}

/** False where no word stands beside a name that one of the expressions below could hold. */
function mayTell({ tokens, count }: BlockWords, first: number, last: number): boolean {
	if (first > 0 && BEFORE.has(tokens.key[first - 1] as number)) return true;
	for (let i = last + 1; i < count && i <= last + REACH; i++) if (AFTER.has(tokens.key[i] as number)) return true;
	return false;
}

/** The last of the words after a name that may say of it that another is meant: in its sentence, or “No relation.” after it. */
function endOf(words: BlockWords, last: number): number {
	let end = last + 1;
	for (; end < words.count && end <= last + REACH; end++)
		if ((words.gap(end) & Gap.PERIOD) !== 0 && words.word(end) !== 'no' && words.word(end) !== 'sin') break;
	return end - 1;
}

const REACH = 12;
/** The last words of what is told before a name, and words of which everything told after it holds one: keys. */
const BEFORE = keysOf('other another otro otra named called llamado llamada');
const AFTER = keysOf('no sin share shares comparte tocayo tocaya llama');
const OTHER = /(?:^| )(?:the other|another|el otro|la otra|otro|otra)$/;
/** "a pianist named Ana Ferrer": nobody whom readers are taken to know. */
const NAMED = /(?:^| )(?:an?|una?|otr[oa]|another|cierto|cierta) (?:\S+ ){1,3}(?:named|called|llamad[oa])$/;
/** Not "no relation to Ana Ferrer": there only the surname is shared, and hers is the name after it. */
const NO_RELATION =
	/(?:^| )(?:no relation(?! (?:to|of) )|sin parentesco(?! (?:con|alguno con) )|shares? (?:his|her) (?:full )?name|comparte (?:su )?nombre|tocay[oa] d|(?:si )?se llama asi )/;

function keysOf(words: string): ReadonlySet<number> {
	return new Set(words.split(' ').map(keyOf));
}
