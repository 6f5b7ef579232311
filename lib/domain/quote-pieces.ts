/** An ellipsis, a bracketed insertion with what is left of the word it stands in ("cartel[s]"), or a new paragraph. */
const PARTED = /[\p{L}\p{N}'’-]*\[[^\]]*\][\p{L}\p{N}'’-]*|\(\s*(?:…|\.{3})?\s*\)|…|\.{3,}|\.(?:\s\.){2,}|\s*\n\s*/u;

/** Whatever parts a quotation has one of these in it. To look for them costs little; most quotations have none. */
const MAY_PART = /[[(…\n]|\.\s?\./;

/**
 * The pieces of a quotation that its source has in one go, unaltered but for spaces at their ends. An ellipsis, brackets
 * and a new paragraph part them: what stands between two pieces in the source is not known.
 */
export function quotePieces(quote: string): string[] {
	return (MAY_PART.test(quote) ? quote.split(PARTED) : [quote])
		.map((piece) => piece.trim())
		.filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
