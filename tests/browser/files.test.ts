import { describe, expect, it } from 'vitest';
import { problemsInBothThemes, showAll } from './axe';
import { madeFile, watchDownloads } from './exchange-in-page';
import { useBrowser } from './session';
import { saveFromCard } from './sights';
import { until } from './surface';

const session = useBrowser();

describe('statements', () => {
	it('leave the record as the reader has narrowed it, in three forms', async () => {
		const library = await session.browser.openExtension('library.html#/record?stance=opposes');
		await library.ui.run(watchDownloads);
		const [, shown] = /(\d+) statements/.exec(await library.ui.says(/\d+ statements/)) ?? [];
		expect(Number(shown)).toBeLessThan(150);
		await library.ui.run(openDetails);
		await showAll(library, 900);
		expect(await problemsInBothThemes(library.ui)).toEqual([]);
		const take = async (button: string, name: string) => {
			await library.ui.click('button', button);
			await until(async () => (await library.ui.text()).includes(`Exported: on-record-statements-`), name);
			return until(async () => (await library.ui.run(madeFile)).includes(name) && library.ui.run(madeFile), name);
		};
		const csv = String(await take('Save as CSV', 'on record by'));
		expect(csv.startsWith('\ufeff') || csv.startsWith('id,')).toBe(true);
		const { '@graph': graph } = JSON.parse(String(await take('Save as JSON-LD', '@graph')));
		expect(graph).toHaveLength(Number(shown));
		for (const one of graph) expect(['Quotation', 'Claim']).toContain(one['@type']);
		const { items } = JSON.parse(String(await take('Save as W3C Annotations', 'AnnotationPage')));
		const [, unfit = '0'] = /(\d+) statements have no address/.exec(await library.ui.text()) ?? [];
		expect(items).toHaveLength(Number(shown) - Number(unfit));
		await library.close();
	});
});

describe('an article', () => {
	it('is saved as Markdown with its words and where it is from', async () => {
		await saveFromCard(session.browser);
		const library = await session.browser.openExtension('library.html');
		await library.ui.run(watchDownloads);
		await library.ui.click('button', /^Save as Markdown/);
		const text = String(await until(async () => (await library.ui.run(madeFile)) || null, 'the file'));
		expect(text).toMatch(/^# Mexico rules out U\.S\. troops/);
		expect(text).toContain('There is no risk that they will invade our territory');
		expect(text).toContain('<https://www.reuters.com/');
		await library.close();
	});

	it('asked nothing of the network', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});

/** Runs in a page: opens what is folded away. */
function openDetails(): void {
	for (const details of document.querySelectorAll('details')) details.open = true;
}
