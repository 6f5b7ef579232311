import { expect, it } from 'vitest';
import { useBrowser } from './session';
import { cardOf, openMarked } from './sights';
import { paragraphs, STORY, story } from './story';

const session = useBrowser();

/** Said by nobody: the other side than this speaker has on record in the bundled dossier. */
const TURNED = 'We support U.S. military intervention in Mexico against the cartels';
/** On record in Spanish: «Cooperamos, colaboramos, pero no va a haber invasión.» */
const TRANSLATED = 'We cooperate, we collaborate, but there is not going to be an invasion';
const TEXT = `<p>“${TURNED},” Claudia Sheinbaum said on Friday.</p><p>“${TRANSLATED},” Sheinbaum said.</p>${paragraphs()}`;

it('says in the popup and in the card what is known, from where, and what is another side than before, with both', async () => {
	const page = await openMarked(session.browser, STORY, story({ text: TEXT }));
	const popup = await session.browser.openPopup(page);
	const shown = (await popup.ui.says(TRANSLATED)).replace(/\s+/g, ' ');
	// The page does not say whose it is: its site does.
	expect((await popup.ui.run((root) => root.querySelector('.page-head .source')?.textContent)) ?? '').toMatch(/^Reuters/);
	expect(shown).toMatch(/different .*Another side than on record: U\.S\. force in Mexico Opposes .*8 Aug 2025/);
	expect(shown).toMatch(/In this article Suggested Supports 9 Aug 2025 Reuters/);
	expect(shown).toMatch(/known .*On record in another language 8 Aug 2025 El Informador Spanish source/);
	expect(shown).toContain('The words on record');
	await popup.close();
	await page.front();
	await page.hover('Sheinbaum');
	const card = await cardOf(page, 'Claudia Sheinbaum');
	const inCard = await card.says('On record in another language');
	expect(inCard).toContain('Another side than on record: U.S. force in Mexico');
	await page.close();
});
