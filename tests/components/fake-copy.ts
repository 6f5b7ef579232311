import { vi } from 'vitest';
import type { OpenCopy, ReaderServices, Selected } from '../../components/reader/services';
import type { Annotation } from '../../lib/domain/annotation';

/** A copy without a layout: what is selected and how far it is scrolled is what a test says. */
export interface FakeCopy extends OpenCopy {
	selected: Selected | null;
	scrolledTo: number;
	readonly root: HTMLElement;
}

/** The reader's services over a list in memory. `copies`: those that were opened, the latest last. */
export function fakeReader(
	kept: Annotation[] = [],
): ReaderServices & { readonly copies: FakeCopy[]; readonly kept: Annotation[] } {
	const copies: FakeCopy[] = [];
	return {
		copies,
		kept,
		pictures: async () => ({ addresses: new Map(), full: false, close: () => {} }),
		dropPictures: async () => async () => {},
		openCopy: (root) => {
			const copy: FakeCopy = {
				root,
				selected: null,
				scrolledTo: 0,
				selection: () => copy.selected,
				paint: vi.fn((annotations: readonly Annotation[]) => {
					const text = root.textContent ?? '';
					return new Map(
						annotations.flatMap(({ id, quote }) => (text.includes(quote.exact) ? [[id, text.indexOf(quote.exact)]] : [])),
					);
				}),
				annotationAt: vi.fn(() => null),
				reveal: vi.fn(() => true),
				progress: () => copy.scrolledTo,
				goTo: vi.fn(),
				close: vi.fn(),
			};
			copies.push(copy);
			return copy;
		},
		annotate: vi.fn(async (annotation: Annotation) => {
			kept.splice(0, kept.length, ...kept.filter(({ id }) => id !== annotation.id), annotation);
			return annotation;
		}),
		removeAnnotation: vi.fn(async (id: string) => {
			const before = kept.find((one) => one.id === id) ?? null;
			kept.splice(0, kept.length, ...kept.filter((one) => one.id !== id));
			return before;
		}),
	};
}

/** Elements of HTML that a test wrote itself. */
export function htmlFragment(html: string): Node {
	const fragment = document.createDocumentFragment();
	fragment.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
	return fragment;
}
