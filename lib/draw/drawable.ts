/** An element or a component with its properties, as JSX gives it. Preact's `VNode` is one. */
export interface Drawable {
	/** The name of an element, or a component: a function of its properties that keeps no state. */
	readonly type: string | ((props: never) => unknown);
	readonly props: Readonly<Record<string, unknown>>;
	/** What a child in a list is known by when the list is drawn again. */
	readonly key?: unknown;
}

/** One thing that stands in the document: an element to be, or words. */
export type Leaf = { readonly tag: string; readonly props: Drawable['props'] } | string;

/**
 * The elements and words that `child` comes to, each under a name of its place that is the same in the next drawing.
 * Calls the components. What is null, or true, or false, stands for nothing, and keeps its place.
 */
export function leavesOf(child: unknown, place = '', into = new Map<string, Leaf>()): Map<string, Leaf> {
	if (child === null || child === undefined || typeof child === 'boolean') return into;
	if (Array.isArray(child)) {
		for (const [index, one] of child.entries()) leavesOf(one, `${place}/${keyOf(one) ?? index}`, into);
	} else if (typeof child === 'object') {
		const { type, props } = child as Drawable;
		if (typeof type === 'string') into.set(place, { tag: type, props });
		else leavesOf(type(props as never), `${place}>`, into);
	} else {
		into.set(place, String(child));
	}
	return into;
}

function keyOf(child: unknown): string | null {
	const key = typeof child === 'object' && child !== null ? (child as Drawable).key : null;
	return key === null || key === undefined ? null : `=${key}`;
}
