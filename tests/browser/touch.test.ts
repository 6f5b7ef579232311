import { expect, it } from 'vitest';
import { useBrowser } from './session';
import { boxOf, cardOf, noCard, openMarked, pointOf } from './sights';
import { paragraphs, STORY, story } from './story';
import { pause, until } from './surface';

const session = useBrowser();

it('a finger opens a card by a tap and closes it by a tap elsewhere; the page hears each once, and links work', async () => {
	const { browser } = session;
	const there = `${STORY}linked/`;
	browser.serve(there, story());
	const head = "<script>window.heard=[];addEventListener('click',(e)=>heard.push(e.target.localName))</script>";
	const text = `${paragraphs()}<p>The words of <a href="${there}">Marco Rubio</a>, plain as ever.</p>`;
	const page = await openMarked(browser, STORY, story({ head, text }));
	await page.size(390, 760);

	const name = await pointOf(page, 'Marco Rubio');
	await page.tap(name.x, name.y);
	const card = await cardOf(page, 'Marco Rubio');
	await until(() => card.find('button', 'Close'), 'the close button');
	const box = await boxOf(card);
	expect(Math.abs(box.bottom - box.height), 'a sheet at the lower edge').toBeLessThan(2);
	await pause(500);
	expect(await noCard(page), 'no ghost click closes it').toBe(false);
	expect(await page.ui.run(() => (window as unknown as { heard: string[] }).heard)).toEqual(['p']);

	await page.tap(box.left + 60, box.top + 40);
	await pause(400);
	expect(await noCard(page), 'a tap in the card').toBe(false);
	expect(await page.ui.run(() => (window as unknown as { heard: string[] }).heard), 'is not the page’s').toEqual(['p']);

	await page.tap(20, 20);
	await until(() => noCard(page), 'the card to close');

	const linked = await pointOf(page, 'Marco Rubio', 1);
	await page.tap(linked.x, linked.y);
	await until(() => page.ui.run((_root, url) => location.href === url, there).catch(() => false), 'the linked page');
	await page.close();
});
