import { describe, expect, inject, it } from 'vitest';
import { speak } from '../components/translate';
import { problemsInBothThemes, problemsOfCard, showAll } from './axe';
import { FACES, type FaceName } from './faces';
import { useBrowser } from './session';

const NAMES = Object.keys(FACES) as FaceName[];
const CARDS = NAMES.filter((name) => name.startsWith('card'));
/** The reading list as it is before anything is saved. */
const EMPTY: FaceName = 'reading list, empty';

// Both languages in Chromium; Firefox, which is slower at it, has the one with the longer words.
const LANGS = inject('browser') === 'chromium' ? (['en', 'es'] as const) : (['es'] as const);

describe.each(LANGS)('nothing stands in the way of anyone, in both themes, in %s:', (lang) => {
	const session = useBrowser({ lang });
	const t = speak(lang);

	async function check(name: FaceName): Promise<void> {
		const { browser } = session;
		const face = await FACES[name](browser, lang);
		if (!CARDS.includes(name)) await showAll(face.page, name.startsWith('popup') ? 400 : 1280);
		const found = await (CARDS.includes(name) ? problemsOfCard(browser, face.ui) : problemsInBothThemes(face.ui));
		expect(found, found.join('\n')).toEqual([]);
		await face.close();
	}

	it(EMPTY, () => check(EMPTY));

	it('the popup, after an article is saved', async () => {
		const popup = await FACES.popup(session.browser, lang);
		await popup.ui.click('button', t('save'));
		await popup.ui.says(t('saved'));
		await showAll(popup.page, 400);
		expect(await problemsInBothThemes(popup.ui)).toEqual([]);
		await popup.close();
	});

	it.each(NAMES.filter((name) => name !== EMPTY && name !== 'popup, switched off'))('%s', check);

	// The last: after it nothing is marked any more.
	it('popup, switched off', () => check('popup, switched off'));
});
