import { clipOf } from '../../lib/articles/clip';
import { extractArticle } from '../../lib/articles/extract';
import { isPictureAddress } from '../../lib/domain/is-picture';
import { collectPage } from '../../lib/page/collect';
import type { Piece } from '../../lib/page/lines';

/** What a closed `details` holds is a click away, so it counts as seen. */
function isVisible(element: Element): boolean {
	return element.closest('details') !== null || element.checkVisibility({ visibilityProperty: true });
}

/** Fewer pixels than this on a side are a sign, a face beside a name, or what counts visitors. */
const LEAST_SIDE = 80;

/** Only what the browser has loaded for the page: whoever serves it has been asked for it already. */
function pictureOf(element: Element): string | null {
	if (!(element instanceof HTMLImageElement) || !element.complete || !isPictureAddress(element.currentSrc)) return null;
	const { naturalWidth, naturalHeight, currentSrc } = element;
	return Math.min(naturalWidth, naturalHeight) < LEAST_SIDE ? null : new URL(currentSrc).href;
}

/** Injected on demand. What `main` returns is the result of `scripting.executeScript`: plain data that can be cloned. */
export default defineUnlistedScript({
	main() {
		const collected = collectPage(document, location.href);
		const isSeen = ({ node }: Piece) => node.parentElement !== null && isVisible(node.parentElement);
		const blocks = collected.page.blocks.filter(({ id }) => collected.pieces.get(id)?.some(isSeen));
		const page = { ...collected.page, blocks };
		return clipOf(extractArticle(document, page, { isVisible, pictureOf }), page);
	},
});
