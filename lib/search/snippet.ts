import { fold } from '../text/fold';
import type { Query } from './query';

/** A stretch of a snippet; `hit`: what was searched for. */
export interface SnippetPart {
	readonly text: string;
	readonly hit: boolean;
}

/** Characters shown around what was found. */
const ROOM = 220;

/** Finds looked at: the best place is rarely beyond them. */
const MOST_HITS = 300;

/**
 * The stretch of a text in which most of what was searched for stands, in its own spelling and on one line; `null` when
 * nothing of it does.
 */
export function snippetOf(text: string, { wanted }: Query): readonly SnippetPart[] | null {
	const hits = findHits(
		text,
		wanted.filter(({ not }) => !not),
	);
	if (hits.length === 0) return null;
	const first = bestOf(hits);
	let start = Math.max(0, first.start - 60);
	if (start > 0) start = Math.min(first.start, text.indexOf(' ', start) + 1 || first.start);
	let end = Math.min(text.length, start + ROOM);
	if (end < text.length) end = Math.max(first.end, text.lastIndexOf(' ', end));
	const parts: SnippetPart[] = start > 0 ? [{ text: '… ', hit: false }] : [];
	let at = start;
	for (const hit of hits) {
		if (hit.start < at || hit.end > end) continue;
		parts.push({ text: text.slice(at, hit.start), hit: false }, { text: text.slice(hit.start, hit.end), hit: true });
		at = hit.end;
	}
	parts.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), hit: false });
	return parts.map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') })).filter((part) => part.text !== '');
}

/** Where the stretch with the most of what is wanted begins: of equals the shortest. */
function bestOf(hits: readonly Hit[]): Hit {
	let best = hits[0] as Hit;
	let [most, shortest] = [0, 0];
	for (const [from, first] of hits.entries()) {
		const kinds = new Set<number>();
		for (let at = from; at < hits.length; at++) {
			const { end, kind } = hits[at] as Hit;
			const length = end - first.start;
			if (length > ROOM * 0.8) break;
			if (kinds.has(kind)) continue;
			kinds.add(kind);
			if (kinds.size > most || (kinds.size === most && length < shortest)) [best, most, shortest] = [first, kinds.size, length];
		}
	}
	return best;
}

interface Hit {
	readonly start: number;
	readonly end: number;
	/** Which of the things wanted it is. */
	readonly kind: number;
}

function findHits(text: string, wanted: Query['wanted']): readonly Hit[] {
	if (wanted.length === 0) return [];
	const { text: folded, offsets } = fold(text);
	const hits: Hit[] = [];
	for (const [kind, { words, prefix }] of wanted.entries()) {
		const between = words.join('[^\\p{L}\\p{N}]+');
		const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${between}${prefix ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])'}`, 'gu');
		for (const match of folded.matchAll(pattern)) {
			hits.push({ start: offsets[match.index] as number, end: offsets[match.index + match[0].length] as number, kind });
			if (hits.length > MOST_HITS) break;
		}
	}
	return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}
