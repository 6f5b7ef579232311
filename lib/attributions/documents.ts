import { expression, expressionOf } from '../text/expression';
import type { Range } from './triple';

const ENGLISH =
	'(?:statement|letter|post|message|tweet|reply|answer|response|communiqué|note|memo|words|remarks|(?:press |news )?release|bulletin)';
const SPANISH =
	'(?:comunicado|carta|mensaje|publicación|respuesta|tuit|nota|declaración|escrito|palabras|boletín|misiva)(?:\\s+(?:de prensa|informativ[ao]))?';

/** As the expressions below want it: with the flags `i` and `u` together they would be slow to begin with. `İ` grows by that and stays. */
function inSmallLetters(words: string): string {
	const small = words.toLowerCase();
	return small.length === words.length ? small : words;
}

/** "Maduro’s letter", "a State Department statement". */
const OWNED = expressionOf(`^(?:(?:an?|the)\\s+)?(.+?)(?:['’]s?)?\\s+(?:\\p{Ll}+\\s+)?${ENGLISH}$`);
/** "the letter from Maduro", "el comunicado de la SRE". */
const ISSUED = expressionOf(
	`^(?:the|an?|el|la|un|una)\\s+(?:${ENGLISH}\\s+(?:of|by|from)|(?:\\p{Ll}+\\s+)?${SPANISH}\\s+de)(l?\\s+.+)$`,
);
const ALONE =
	'(?:press\\s+|news\\s+)?release|statement|communiqué|bulletin|text|document|letter|post|tweet|message|thread|note|memo|comunicado|boletín|texto|documento|carta|misiva|publicación|tuit|mensaje|nota|escrito';
/** "The statement", "el texto", "la publicación": a document of which only the text before tells whose it is. */
const BARE = expressionOf(
	`^(?:the|that|el|la|es[ea])\\s+(?:same\\s+|mism[oa]\\s+)?(${ALONE})(?:\\s+(?:itself|mism[oa]|de prensa|informativ[oa]|del\\s+\\p{Ll}+|de\\s+(?:ayer|hoy|anoche)))?(?:,.*)?$`,
	's',
);
/** «el documento firmado por Ferrer», "a letter signed by Ferrer": whoever it is by, not whom it was made for. */
const SIGNED = new RegExp(
	`^(?:the|an?|el|la|un|una)\\s+(?:${ALONE})\\s+(?:(?:signed|written|issued|released|published|posted|sent)\\s+by|(?:firmad|escrit|suscrit|emitid|publicad|difundid|enviad)[oa]\\s+por)(\\s+.+)$`,
	'u',
);
/** Without one of these words a source is no document; most sources have none, and the expressions above are costly. */
const DOCUMENT = new RegExp(`${ENGLISH}|${SPANISH}|${ALONE}`);

/**
 * Whose words a document holds: the part of the source that names its author, `'nobody named'` for "the statement",
 * `null` where the source is no document.
 */
export function documentOwner(text: string, source: Range): Range | 'nobody named' | null {
	const words = inSmallLetters(text.slice(source.start, source.end));
	if (words.length > 120 || !DOCUMENT.test(words)) return null;
	if (BARE.test(words)) return 'nobody named';
	const match = SIGNED.exec(words) ?? ISSUED.exec(words) ?? OWNED.exec(words);
	const owner = match?.[1];
	if (match === null || owner === undefined || /^(?:joint|conjunt[ao])$/i.test(owner.trim())) return null;
	// "la respuesta de Sheinbaum a Trump": to whom or on what it is says nothing of whose it is.
	const bare = owner.replace(/^l?\s+/, '').replace(/\s+(?:a|al|to|sobre|on|about|tras|after)\s.*$/is, '');
	const start = source.start + words.indexOf(bare, words.indexOf(owner));
	return { start, end: start + bare.length };
}

const LETTERS = /^(?:letter|carta|misiva)$/i;
const POSTS = /^(?:post|tweet|message|thread|publicación|tuit|mensaje)$/i;

/** What may have been brought in as "the letter", "the post" or "the text": letters are no posts, and a text may be any. */
export function documentsLike(source: string): RegExp {
	const noun = BARE.exec(inSmallLetters(source))?.[1] ?? '';
	if (LETTERS.test(noun)) return LETTER;
	if (POSTS.test(noun)) return POST;
	return /^(?:text|document|texto|documento|escrito|note|nota|memo)$/i.test(noun) ? ANY : RELEASE;
}

const introduced = (nouns: string) =>
	expressionOf(
		`(?:(?<![\\p{L}])(?:an?|his|her|its|their|another|the|un|una|su|otr[oa]|el|la)|['’]s)\\s+(?:(?!(?:the|el|la)\\s)[\\p{L}-]+\\s+){0,3}?(?:${nouns})(?![\\p{L}])`,
		'gi',
	);
const LETTER_NOUNS = 'letter|carta|misiva';
const POST_NOUNS = 'post|tweet|message|thread|publicación|tuit|mensaje';
const RELEASE_NOUNS =
	'release|statement|communiqué|bulletin|comunicado|boletín|nota informativa|nota de prensa|nota diplomática|nota|note|memo|declaración';
const LETTER = introduced(LETTER_NOUNS);
const POST = introduced(POST_NOUNS);
const RELEASE = introduced(RELEASE_NOUNS);
const ANY = introduced(
	`${LETTER_NOUNS}|${POST_NOUNS}|${RELEASE_NOUNS}|order|decree|orden|decreto|leaflet|folleto|text|texto|document|documento`,
);

/** Documents that somebody may also have posted without the word for it. */
export const POSTS_TOO: ReadonlySet<RegExp> = new Set([POST, ANY]);

/** "posted on X", «escribió en Facebook». */
export const POSTING = expression`(?<!\p{L})(?:posted|wrote|tweeted|said|shared|escribió|publicó|posteó|tuiteó|dijo|compartió)\s+(?:on|en|in)\s+(?:X|Twitter|Facebook|Instagram|Truth Social|Telegram|TikTok|Threads|Bluesky|social media|(?:su cuenta|sus redes|redes sociales))(?!\p{L})`;
