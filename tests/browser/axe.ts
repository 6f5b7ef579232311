import axe from 'axe-core';
import type { Surface } from './surface';

/** What axe finds against WCAG 2.2 A and AA: rule and place. The card's closed root is beyond it; the popup draws the same card. */
export async function problems(page: Surface): Promise<string[]> {
	await page.inject(axe.source);
	return page.run(async () => {
		const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
		const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
		const { violations } = await inPage.run({ runOnly: { type: 'tag', values } });
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`));
	});
}

/** The same in both themes. */
export async function problemsInBothThemes(page: Surface): Promise<string[]> {
	const found: string[] = [];
	for (const theme of ['light', 'dark']) {
		await page.run((_root, chosen) => {
			document.documentElement.dataset.theme = chosen;
		}, theme);
		found.push(...(await problems(page)).map((problem) => `${theme}: ${problem}`));
	}
	return found;
}
