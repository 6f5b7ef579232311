import type { Piece } from './lines';

/** The text of a block, and the text nodes that it is made of. */
export interface Numbered {
	readonly pieces: readonly Piece[];
	readonly text: string;
}

/** Gives blocks their ids: whole numbers, rising in reading order. */
export interface BlockIds {
	assign(blocks: readonly Numbered[]): readonly number[];
}

/** Ids 0, 1, 2 …: for a page that is read once. */
export const COUNTED: BlockIds = { assign: (blocks) => blocks.map((_, index) => index) };

/** Room left between two ids for blocks that arrive later, and before the first one. */
const STEP = 1024;
const FIRST = 1024 * 1024;

/**
 * Ids for a page that changes while it is read. A block keeps its id as long as its text nodes stay the same, or when
 * a framework puts new nodes with the same words in their place. A new block takes a free number between its
 * neighbours, so that ids go on rising. Only when no number is free, or blocks changed places, are all given anew.
 */
export function rememberIds(): BlockIds {
	let byNode = new Map<Text, { readonly id: number; readonly pieces: readonly Piece[] }>();
	let byWords = new Map<string, number>();
	/** Every id that was ever given: one that was retired never comes to mean another block. */
	const given = new Set<number>();
	let highest = FIRST - STEP;
	return {
		assign(blocks) {
			const used = new Set<number>();
			const kept = blocks.map(({ pieces }) => {
				const entry = pieces[0] && byNode.get(pieces[0].node);
				if (!entry || !sameNodes(entry.pieces, pieces)) return null;
				used.add(entry.id);
				return entry.id;
			});
			for (const [index, { text }] of blocks.entries()) {
				const id = kept[index] === null ? byWords.get(text) : undefined;
				if (id === undefined || used.has(id)) continue;
				used.add(id);
				kept[index] = id;
			}
			const ids = fill(kept, given, highest) ?? blocks.map((_, index) => highest + (index + 1) * STEP);
			byNode = new Map();
			byWords = new Map();
			for (const [index, { pieces, text }] of blocks.entries()) {
				const id = ids[index];
				if (!pieces[0] || id === undefined) continue;
				given.add(id);
				highest = Math.max(highest, id);
				byNode.set(pieces[0].node, { id, pieces });
				if (!byWords.has(text)) byWords.set(text, id);
			}
			return ids;
		},
	};
}

/** Rising whole numbers for the gaps between the kept ones, or `null` where there is no room. */
function fill(kept: readonly (number | null)[], given: ReadonlySet<number>, highest: number): number[] | null {
	const ids: number[] = [];
	let index = 0;
	while (index < kept.length) {
		const id = kept[index] ?? null;
		const last = ids[ids.length - 1] ?? null;
		if (id !== null) {
			if (last !== null && id <= last) return null;
			ids.push(id);
			index++;
			continue;
		}
		let end = index;
		while (end < kept.length && kept[end] === null) end++;
		const next = kept[end] ?? null;
		const count = end - index;
		const from = next === null ? highest : (last ?? next - (count + 1) * STEP);
		const step = next === null ? STEP : Math.floor((next - from) / (count + 1));
		if (step < 1 || from + step < 0) return null;
		for (let nth = 1; nth <= count; nth++) {
			let free = from + nth * step;
			while (given.has(free) && free < from + (nth + 1) * step) free++;
			if (free >= (next ?? Infinity) || given.has(free)) return null;
			ids.push(free);
		}
		index = end;
	}
	return ids;
}

/** True when both are made of the same text nodes. */
export function sameNodes(a: readonly Piece[], b: readonly Piece[]): boolean {
	return a.length === b.length && a.every(({ node }, index) => node === b[index]?.node);
}
