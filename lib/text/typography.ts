/** A text without the habits of its typesetter, and the way back. */
export interface Plain {
	readonly text: string;
	/** For each UTF-16 unit the offset of its original; one more entry than `text` is long. */
	readonly offsets: Uint32Array;
}

const CLUSTER = /[\s\S]\p{M}*/gu;
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]/;
const VARIANT = /\p{Variation_Selector}/gu;
const QUOTE = /^["'`´‘’‚‛“”„‟«»‹›′″ʼ]/;
const LONG_DASH = /^[‒–—―−]/;
const HYPHEN = /^[‐‑]/;

/**
 * Makes equal what typesetters set differently and readers read alike: all quotation marks and apostrophes, hyphens,
 * long dashes with or without spaces, any space or line break, soft hyphens, composed and decomposed accents.
 * Letters, capitals, accents and all other punctuation stay: a text that differs in them is another text.
 */
export function plainTypography(original: string): Plain {
	let text = '';
	const offsets: number[] = [];
	const put = (units: string, at: number) => {
		text += units;
		for (let i = 0; i < units.length; i++) offsets.push(at);
	};
	for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
		const last = text.at(-1);
		if (UNSEEN.test(cluster)) continue;
		if (/^\s/.test(cluster)) {
			if (last !== ' ' && last !== '—') put(' ', index);
		} else if (QUOTE.test(cluster)) {
			// '' is how some write ".
			if (last !== "'") put("'", index);
		} else if (LONG_DASH.test(cluster) || isDash(original, index)) {
			if (last === ' ') {
				text = text.slice(0, -1);
				offsets.pop();
			}
			if (text.at(-1) !== '—') put('—', index);
		} else if (HYPHEN.test(cluster)) put('-', index);
		else put(cluster.replace(VARIANT, '').normalize('NFC'), index);
	}
	offsets.push(original.length);
	return { text, offsets: Uint32Array.from(offsets) };
}

/** A hyphen that is typed for a dash: doubled, or between spaces. */
function isDash(text: string, at: number): boolean {
	if (text[at] !== '-') return false;
	if (text[at + 1] === '-' || text[at - 1] === '-') return true;
	return /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '');
}
