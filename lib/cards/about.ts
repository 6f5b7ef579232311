/**
 * What an issue in a card has to do with where the card is opened: the paragraph under the pointer is about it, or the
 * article is. Of the first one, where nothing in the card is about the paragraph, that is said: it is about the article
 * only, or about neither, and merely what was said last, or not before the article's date. Each is called as the message
 * that says so.
 */
export type About = 'aboutParagraph' | 'aboutArticle' | 'aboutArticleOnly' | 'aboutNeither' | 'aboutLater';

/** What is to lead a card. */
export interface Lead {
	/** Issues to begin with, the best first: those of the paragraph under the pointer, or one that the reader chose. */
	readonly first: readonly string[];
	/** `first` is what a paragraph is about, be it nothing; else the card is opened over no paragraph. */
	readonly paragraph: boolean;
	/** The article's own issues, the one of most paragraphs first. */
	readonly article: readonly string[];
}

/** The issues of a page by how many of its blocks are about them, most first, then in the page's order. */
export function issuesByBlocks(
	blockIssues: Readonly<Record<number, readonly string[]>>,
): readonly { readonly issue: string; readonly blocks: number }[] {
	const counts = new Map<string, number>();
	for (const issue of Object.values(blockIssues).flat()) counts.set(issue, (counts.get(issue) ?? 0) + 1);
	return [...counts].map(([issue, blocks]) => ({ issue, blocks })).sort((a, b) => b.blocks - a.blocks);
}

/**
 * What the article itself is about: the issues of most of its blocks, down to half as many as the first has. One block
 * alone makes none an article's.
 */
export function articleIssues(blockIssues: Readonly<Record<number, readonly string[]>>): readonly string[] {
	const all = issuesByBlocks(blockIssues);
	const least = Math.max(2, (all[0]?.blocks ?? 0) / 2);
	return all.filter(({ blocks }) => blocks >= least).map(({ issue }) => issue);
}

/** What an issue has to do with where the card is opened; `null`: nothing that is known. */
export function aboutOf(issue: string, { first, paragraph, article }: Lead): About | null {
	if (paragraph && first.includes(issue)) return 'aboutParagraph';
	return article.includes(issue) ? 'aboutArticle' : null;
}

/** The same issues in their order, the first of them with a word about it where it is not about the paragraph. */
export function withHonestFirst<Group extends { readonly about: About | null; readonly before: readonly unknown[] }>(
	groups: readonly Group[],
	{ paragraph }: Lead,
): readonly Group[] {
	const [first, ...others] = groups;
	if (!first || !paragraph || first.about === 'aboutParagraph') return groups;
	const neither = first.before.length > 0 ? 'aboutNeither' : 'aboutLater';
	return [{ ...first, about: first.about === 'aboutArticle' ? 'aboutArticleOnly' : neither }, ...others];
}
