import type { Drawable } from './drawable';

/** What JSX is compiled to in the script that shows cards: the few fields of Preact's own that `drawInto` looks at. */
export function jsx(type: Drawable['type'], props: Drawable['props'], key?: unknown): Drawable {
	return { type, props, key };
}

export { jsx as jsxs };

/** Several children without an element around them. */
export function Fragment({ children }: { readonly children?: unknown }): unknown {
	return children;
}
