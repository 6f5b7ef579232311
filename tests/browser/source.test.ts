import { describe, expect, it } from 'vitest';
import { withTextFragment } from '../../lib/cards/text-fragment';
import { useBrowser } from './session';
import { openMarked } from './sights';
import { paragraphs, story } from './story';
import { until } from './surface';

const session = useBrowser();

/** The bundled dossier cites two statements from here. */
const SOURCE = 'https://efe.com/en/latest-news/2025-08-08/trump-defends-sending-troops-to-attack-drug-cartels';
const SHEINBAUM = '<p>“There is no risk that they will invade our\u00a0territory,” Claudia Sheinbaum said on Friday.</p>';
const TRUMP = (words: string) => `<p>“${words},” Donald Trump told reporters in the Oval Office.</p>`;
/** Long enough for a report, and for the words to lie below what is first seen. */
const FILLER = paragraphs(40);

async function check(url: string, html: string, says: RegExp) {
	const page = await openMarked(session.browser, url, html);
	const popup = await session.browser.openPopup(page);
	await popup.ui.says(says);
	return { page, popup };
}

describe('the source page of statements on record', () => {
	it('says which of them still stand there word for word, and leads to them', async () => {
		const text = `${FILLER}${SHEINBAUM}${TRUMP('Latin America has a lot of cartels, and they’ve got a lot of drugs flowing')}`;
		const says = /This page is a source of 2 statements on record: 1 word for word, 1 changed/;
		const { page, popup } = await check(`${SOURCE}?utm_source=mail`, story({ text }), says);
		await popup.ui.run((root) => root.querySelector<HTMLElement>('details.more summary')?.click());
		const shown = await popup.ui.says('On the page now');
		expect(shown).toContain('Latin America has a lot of cartels, and they’ve got a lot of drugs flowing');
		const before = await page.ui.run(() => scrollY);
		await popup.ui.click('button', /^Show in the text ?: There is no risk/);
		await page.front();
		await until(() => page.ui.run((_root, at) => scrollY > at, before), 'the page to scroll to the words');
		await popup.close();
		await page.close();
	});

	it('says what is gone', async () => {
		const says = /1 word for word, 1 gone/;
		const { page, popup } = await check(SOURCE, story({ text: `${FILLER}${SHEINBAUM}` }), says);
		await popup.close();
		await page.close();
	});

	it('does not call gone what a paywall may hide', async () => {
		const head = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
		const says = /2 not found in the part of the page that can be read/;
		const { page, popup } = await check(SOURCE, story({ text: FILLER, head }), says);
		await popup.close();
		await page.close();
	});

	it('is no other page of its site, whatever that quotes', async () => {
		const url = SOURCE.replace('trump-defends', 'trump-defended');
		const { page, popup } = await check(url, story({ text: `${SHEINBAUM}${FILLER}` }), /Who is here/);
		expect(await popup.ui.text()).not.toContain('This page is a source');
		await popup.close();
		await page.close();
	});
});

describe('the address of words', () => {
	it.each([
		['a sentence', 'There is no risk that they will invade our territory.'],
		[
			'a long one, in which the page is set otherwise',
			`${'ships came and went, '.repeat(9)}the quay-side — “all of it” — was closed & empty`,
		],
		['pieces', 'There is no risk … invade our territory'],
		['half a word that an editor put in', '[T]here is no risk that they will invade'],
	])('opens the page at them: %s', async (_what, text) => {
		const long = `<p>She wrote: “${'ships came and <em>went</em>, '.repeat(9)}the quay-side—‘all of it’—was closed &amp; empty.”</p>`;
		const url = 'https://efe.com/en/opened-at-words';
		session.browser.serve(url, story({ text: `${FILLER}${SHEINBAUM}${long}` }));
		const top = await session.browser.openArticle(url);
		expect(await top.ui.run(() => scrollY)).toBe(0);
		await top.close();
		const page = await session.browser.openArticle(withTextFragment(url, { text }));
		await page.front();
		await until(() => page.ui.run(() => scrollY > 500), 'the page to be at the words');
		await page.close();
	});
});
