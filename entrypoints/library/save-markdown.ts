import { slug } from '../../lib/domain/slug';
import { articleMarkdown } from '../../lib/exchange/formats/article-markdown';
import { ask } from '../../lib/messages/ask';
import { translate } from '../../lib/messages/translate';
import { download } from './download';

/** Makes a Markdown file of a saved article with its highlights and notes, and hands it to the browser's downloads. */
export async function saveMarkdown(url: string): Promise<void> {
	// Loaded when the first article is saved so.
	const [{ article, content, annotations }, { markdownOfHtml }] = await Promise.all([
		ask('article', { url }),
		import('../../lib/articles/markdown-of-html'),
	]);
	const words = { notes: translate('notesInFile'), tags: translate('tagsInFile'), saved: translate('savedOn') };
	const text = articleMarkdown(article, markdownOfHtml(content.html), annotations, words);
	download(`${slug(article.title) || 'on-record'}.md`, new Blob([text], { type: 'text/markdown' }));
}
