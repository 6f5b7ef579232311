import type { Range } from './triple';

const ENGLISH = '(?:statement|letter|post|message|tweet|reply|answer|response|communiqué|note|memo|words|remarks)';
const SPANISH = '(?:comunicado|carta|mensaje|publicación|respuesta|tuit|nota|declaración|escrito|palabras)';

/** "Maduro’s letter", "a State Department statement". */
const OWNED = new RegExp(`^(?:(?:an?|the)\\s+)?(.+?)(?:['’]s?)?\\s+(?:\\p{Ll}+\\s+)?${ENGLISH}$`, 'iu');
/** "the letter from Maduro", "el comunicado de la SRE". */
const ISSUED = new RegExp(
	`^(?:the|an?|el|la|un|una)\\s+(?:${ENGLISH}\\s+(?:of|by|from)|(?:\\p{Ll}+\\s+)?${SPANISH}\\s+de)(l?\\s+.+)$`,
	'iu',
);
const BARE = /^(?:the|el)\s+(?:statement|communiqué|comunicado)(?:\s+(?:itself|del\s+\p{Ll}+|de\s+(?:ayer|hoy|anoche)))?$/iu;

/**
 * Whose words a document holds: the part of the source that names its author, `'nobody named'` for "the statement",
 * `null` where the source is no document.
 */
export function documentOwner(text: string, source: Range): Range | 'nobody named' | null {
	const words = text.slice(source.start, source.end);
	if (words.length > 120) return null;
	if (BARE.test(words)) return 'nobody named';
	const match = ISSUED.exec(words) ?? OWNED.exec(words);
	const owner = match?.[1];
	if (match === null || owner === undefined || /^(?:joint|conjunt[ao])$/i.test(owner.trim())) return null;
	// "la respuesta de Sheinbaum a Trump": to whom or on what it is says nothing of whose it is.
	const bare = owner.replace(/^l?\s+/, '').replace(/\s+(?:a|al|to|sobre|on|about|tras|after)\s.*$/is, '');
	const start = source.start + words.indexOf(bare, words.indexOf(owner));
	return { start, end: start + bare.length };
}
