import { clipOf } from '../../lib/articles/clip';
import { extractArticle } from '../../lib/articles/extract';
import { collectPage } from '../../lib/page/collect';

/** Injected on demand. What `main` returns is the result of `scripting.executeScript`: plain data that can be cloned. */
export default defineUnlistedScript({
	main() {
		const { page } = collectPage(document, location.href);
		return clipOf(extractArticle(document, page), page);
	},
});
