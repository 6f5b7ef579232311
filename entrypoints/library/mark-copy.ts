import { ask } from '../../lib/messages/ask';
import { browser } from '../../lib/messages/browser';
import { servePage } from '../../lib/messages/serve-page';
import type { Services } from '../../lib/messages/services';
import { interfaceLang, translate } from '../../lib/messages/translate';
import type { CollectedPage } from '../../lib/page/collect';
import { findHands, type Hands, type MarkedPage } from '../../lib/page/hands';
import { type Marks, placeMarks } from '../../lib/page/marks';
import type { Painter } from '../../lib/page/paint';
import { mapTexts } from '../../lib/page/ranges';

/**
 * Marks the names in a copy and gives them their cards, until `signal` aborts. The very script that shows cards on pages
 * shows them here. Where the background does not answer, there are no marks, and the copy can be read all the same.
 */
export function markCopy(signal: AbortSignal, copy: CollectedPage, painter: Painter): void {
	let hands: Hands | null = null;
	const stopServing = servePage({
		step: ({ to }) => {
			hands?.step(to);
			return null;
		},
	});
	signal.addEventListener('abort', stopServing);
	let marks: Marks | null = null;
	let theme: MarkedPage['theme'] = 'system';
	const marked: MarkedPage = {
		painter,
		get marks() {
			return marks;
		},
		page: copy.page,
		get theme() {
			return theme;
		},
		isCopy: true,
	};
	async function mark(): Promise<void> {
		const painting = await ask('readCopy', { page: copy.page });
		if (signal.aborted) return;
		theme = painting.theme;
		marks = placeMarks(painting.mentions, mapTexts(copy.pieces), copy);
		const { all } = painting.markStyle === 'none' ? { all: [] } : marks;
		const ranges = (term: boolean) => all.filter(({ type }) => (type === 'term') === term).flatMap((one) => one.ranges);
		painter.paint({ actors: ranges(false), terms: ranges(true) }, painting.markStyle, []);
		if (marks.all.length === 0) return;
		if (!findHands<Services>()) await loadHover();
		if (!signal.aborted) hands = findHands<Services>()?.(signal, marked, { ask, translate, lang: interfaceLang() }) ?? null;
	}
	mark().catch((error: unknown) => console.warn('The copy has no marks.', error));
}

/** The script that the background brings to pages, as a script of this page: it is one of the extension's own. */
function loadHover(): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = browser.runtime.getURL('/hover.js');
		script.addEventListener('load', () => resolve(), { once: true });
		script.addEventListener('error', () => reject(new Error(`${script.src} cannot be loaded`)), { once: true });
		document.head.append(script);
	});
}
