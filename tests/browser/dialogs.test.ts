import { expect, it } from 'vitest';
import { useBrowser } from './session';
import { boxOf, cardOf, noCard, openMarked, pointOf } from './sights';
import { paragraphs, STORY, story } from './story';
import { pause, until } from './surface';

const session = useBrowser();

/** Longer than the intent delay, with time to draw. */
const LONG = 700;

const DIALOG = `<dialog><p>Before you read on, agree to our terms.</p><button onclick="this.closest('dialog').close()">Agree</button></dialog>
	<button onclick="document.querySelector('dialog').showModal()">Ask</button>`;

it('under a modal dialog no card opens, by pointer or keyboard; the dialog works, and so do cards after it', async () => {
	const { browser } = session;
	const page = await openMarked(browser, STORY, story({ after: DIALOG }));
	const name = await pointOf(page, 'Marco Rubio');
	await page.ui.click('button', 'Ask');
	await page.move(name.x - 30, name.y);
	await page.move(name.x, name.y);
	await pause(LONG);
	expect(await noCard(page), 'by pointer').toBe(true);
	await browser.command(page, 'next-mention');
	await browser.command(page, 'open-card');
	await pause(LONG);
	expect(await noCard(page), 'by keyboard').toBe(true);
	await page.ui.click('button', 'Agree');
	await until(() => page.ui.run(() => document.querySelector('dialog:modal') === null), 'the dialog to close');
	await page.move(5, 5);
	await page.hover('Marco Rubio');
	await cardOf(page, 'Marco Rubio');
	await page.press('Escape');
	await page.move(5, 5);
	await page.ui.run(() => document.querySelector('article')?.setAttribute('inert', ''));
	await page.hover('Marco Rubio');
	await pause(LONG);
	expect(await noCard(page), 'in what the page calls inert').toBe(true);
	await page.close();
});

it('a card makes way for a modal dialog; a pinned one waits beneath it', async () => {
	const { browser } = session;
	const page = await openMarked(browser, STORY, story({ after: DIALOG }));
	const ask = () => page.ui.run(() => document.querySelector('dialog')?.showModal());
	const answer = () => page.ui.run(() => document.querySelector('dialog')?.close());
	await browser.command(page, 'next-mention');
	await browser.command(page, 'open-card');
	await cardOf(page, 'Claudia Sheinbaum');
	await ask();
	await until(() => noCard(page), 'the card to make way');
	await answer();
	await page.move(5, 5);
	await page.hover('Marco Rubio');
	const card = await cardOf(page, 'Marco Rubio');
	await card.click('button', 'Pin');
	await until(() => card.find('button', 'Pinned'), 'the pin');
	const box = await boxOf(card);
	const onTop = () =>
		page.ui.run((_root, { left, top }) => document.elementFromPoint(left + 40, top + 40)?.hasAttribute('popover') ?? false, box);
	expect(await onTop()).toBe(true);
	await ask();
	expect(await onTop(), 'under the dialog').toBe(false);
	await answer();
	expect(await onTop(), 'after the dialog').toBe(true);
	await page.close();
});

it('an article that opens in a dialog is read there, with its cards above it, and the page beneath it again afterwards', async () => {
	const { browser } = session;
	const view = `<dialog id="view"><p>Colombian President Gustavo Petro spoke of it as well.</p>${paragraphs(6)}</dialog>`;
	const page = await openMarked(browser, STORY, story({ after: view }));
	const names = async () =>
		Object.values(await page.marks())
			.flat()
			.join();
	expect(await names()).not.toContain('Petro');
	await page.ui.run(() => (document.querySelector('#view') as HTMLDialogElement).showModal());
	await until(async () => (await names()).includes('Petro'), 'marks in the dialog');
	await page.hover('Gustavo Petro');
	await cardOf(page, 'Gustavo Petro');
	await page.press('Escape');
	await page.ui.run(() => (document.querySelector('#view') as HTMLDialogElement).close());
	await until(async () => !(await names()).includes('Petro'), 'the marks to leave the dialog');
	expect(await names()).toContain('Rubio');
	await page.close();
});
