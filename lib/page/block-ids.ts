/** Gives blocks their ids: the same text nodes keep theirs, and ids rise in reading order. */
export interface BlockIds {
	assign(blocks: readonly (readonly Text[])[]): readonly number[];
}

/** Ids 0, 1, 2 …: for a page that is read once. */
export const COUNTED: BlockIds = { assign: (blocks) => blocks.map((_, index) => index) };

/** Room left between two ids for blocks that arrive later, and before the first one. */
const STEP = 1024;
const FIRST = 1024 * 1024;

/**
 * Ids for a page that changes while it is read. A block keeps its id as long as its text nodes stay the same;
 * a new one takes a free number between its neighbours, so that ids go on rising in reading order. Only when no number
 * is free, or blocks changed places, are all given anew.
 */
export function rememberIds(): BlockIds {
	// Keyed by the first text node; the list is kept to see whether the rest changed.
	let known = new WeakMap<Text, { readonly id: number; readonly texts: readonly Text[] }>();
	return {
		assign(blocks) {
			const kept = blocks.map((texts) => {
				const entry = texts[0] && known.get(texts[0]);
				return entry && sameNodes(entry.texts, texts) ? entry.id : null;
			});
			const ids = fill(kept) ?? blocks.map((_, index) => FIRST + index * STEP);
			known = new WeakMap();
			for (const [index, texts] of blocks.entries()) {
				const id = ids[index];
				if (texts[0] && id !== undefined) known.set(texts[0], { id, texts });
			}
			return ids;
		},
	};
}

/** Rising whole numbers for the gaps between the kept ones, or `null` where there is no room. */
function fill(kept: readonly (number | null)[]): number[] | null {
	const ids: number[] = [];
	let index = 0;
	while (index < kept.length) {
		const id = kept[index];
		const last = ids[ids.length - 1];
		if (id !== null && id !== undefined) {
			if (last !== undefined && id <= last) return null;
			ids.push(id);
			index++;
			continue;
		}
		let end = index;
		while (end < kept.length && kept[end] === null) end++;
		const next = kept[end] ?? null;
		const count = end - index;
		const from = last ?? (next === null ? FIRST - STEP : next - (count + 1) * STEP);
		const step = next === null ? STEP : Math.floor((next - from) / (count + 1));
		if (step < 1 || from + step < 0) return null;
		for (let nth = 1; nth <= count; nth++) ids.push(from + nth * step);
		index = end;
	}
	return ids;
}

function sameNodes(a: readonly Text[], b: readonly Text[]): boolean {
	return a.length === b.length && a.every((node, index) => node === b[index]);
}
