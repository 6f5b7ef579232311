import type { EntityType, Mention } from '../domain/mention';
import type { Span } from '../domain/span';
import type { CollectedPage } from './collect';
import { placeAt, rectAt } from './pointer';
import type { TextMap } from './ranges';

/** A mention that is marked on the page. */
export interface Mark {
	/** Stays the same while the mention stands where it is: block ids do. */
	readonly key: string;
	readonly span: Span;
	readonly entity: string;
	readonly dossier: string;
	readonly type: EntityType;
	readonly ranges: readonly Range[];
}

/** All marks of a page, in reading order, and ways to find one. */
export class Marks {
	readonly #byKey = new Map<string, Mark>();
	readonly #byBlock = new Map<number, Mark[]>();

	constructor(
		readonly all: readonly Mark[],
		private readonly map: TextMap,
		private readonly shadows: readonly ShadowRoot[],
	) {
		for (const mark of all) {
			this.#byKey.set(mark.key, mark);
			const block = this.#byBlock.get(mark.span.block);
			if (block) block.push(mark);
			else this.#byBlock.set(mark.span.block, [mark]);
		}
	}

	byKey(key: string): Mark | null {
		return this.#byKey.get(key) ?? null;
	}

	/** The mark under a point of the viewport; `null` beside its letters. */
	at(x: number, y: number): Mark | null {
		if (this.all.length === 0) return null;
		const place = placeAt(document, this.map, x, y, this.shadows);
		if (!place) return null;
		for (const mark of this.#byBlock.get(place.block) ?? []) {
			if (mark.span.start <= place.offset && place.offset <= mark.span.end && rectAt(mark.ranges, x, y)) return mark;
		}
		return null;
	}

	/** The marks that there is something to be seen of: not those in a part of the page that is folded up or not shown yet. */
	get drawn(): readonly Mark[] {
		return this.all.filter(({ ranges }) =>
			ranges[0]?.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }),
		);
	}

	/** True while each mark still holds its words: a page that writes a text anew, be it the same, empties what stood on it. */
	get whole(): boolean {
		return !this.all.some(({ ranges }) => ranges.some(({ collapsed }) => collapsed));
	}

	/**
	 * Where a mention is on the screen: the line of it that is at this point of the viewport, or else its first, since a
	 * mention can be broken over two; `null` when nothing of it is there.
	 */
	rectOf(key: string, x: number, y: number): DOMRect | null {
		const ranges = this.byKey(key)?.ranges ?? [];
		return rectAt(ranges, x, y, 2) ?? ranges[0]?.getClientRects()[0] ?? null;
	}

	/** The n-th drawn mark of an entity, wrapping round; `null` when it has none. */
	nth(entity: string, index: number): Mark | null {
		const own = this.drawn.filter((mark) => mark.entity === entity);
		return own[index % own.length] ?? null;
	}

	/** The ranges of any span of the page. */
	ranges(span: Span): readonly Range[] {
		return this.map.ranges(span);
	}
}

/** A mention that is to be marked. */
type Marked = Pick<Mention, 'span' | 'entity' | 'type' | 'dossier'>;

/** Puts mentions on the text nodes they stand in; one whose text has gone or changed since is left out. */
export function placeMarks(mentions: readonly Marked[], map: TextMap, { page, pieces, shadows }: CollectedPage): Marks {
	const wanted = new Set(mentions.map(({ span }) => span.block));
	const intact = new Set<number>();
	for (const { id, text } of page.blocks) {
		const own = wanted.has(id) ? pieces.get(id) : undefined;
		if (own?.every(({ node, start, end }) => node.data === text.slice(start, end))) intact.add(id);
	}
	const marks = mentions
		.filter(({ span }) => intact.has(span.block))
		.map(({ span, entity, dossier, type }): Mark => {
			const key = `${span.block}:${span.start}:${entity}`;
			return { key, span, entity, dossier, type, ranges: map.ranges(span) };
		})
		.filter((mark) => mark.ranges.length > 0);
	return new Marks(marks, map, shadows);
}
