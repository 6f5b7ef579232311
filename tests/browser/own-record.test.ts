import { expect, it } from 'vitest';
import { useBrowser } from './session';
import { openMarked } from './sights';
import { paragraphs, STORY, story } from './story';
import { type Surface, until } from './surface';

const session = useBrowser();

const WORDS = 'The ships of no other country will anchor in our harbours';
const page = (said: string) => story({ text: `<p>“${WORDS},” Claudia Sheinbaum ${said}.</p>${paragraphs()}` });

/** Confirms the statement on a page at an address. */
async function confirm(url: string, html: string): Promise<void> {
	const opened = await openMarked(session.browser, url, html);
	const popup = await session.browser.openPopup(opened);
	await popup.ui.click('button', new RegExp(`^Confirm ?: “?${WORDS}`));
	await until(() => popup.ui.find('button', new RegExp(`^Undo ?: “?${WORDS}`)), 'the statement to be on record');
	await popup.close();
	await opened.close();
}
const record = async () => {
	const library = await session.browser.openExtension('library.html#/record?by=reader');
	await library.ui.says(WORDS);
	return library;
};
const choose = (ui: Surface, name: string, value: string) =>
	ui.run(
		(root, { name, value }) => {
			const field = root.querySelector<HTMLSelectElement>(`form.correct-form [name="${name}"]`);
			if (!field) throw new Error(`There is no ${name}`);
			field.value = value;
			field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
		},
		{ name, value },
	);

it('makes one of two entries, takes that back, and keeps a correction with its history over the end of the worker', async () => {
	await confirm(STORY, page('said on Friday'));
	await confirm(`${STORY}again`, page('said, again'));
	await session.browser.killBackground();
	const library = await record();
	await library.ui.says('2 statements');

	await library.ui.click('button', /^Make one with/);
	await library.ui.says('likely the same');
	await library.ui.click('button', /^Make one of both/);
	await library.ui.says('1 statement');
	await library.ui.says('Also in');
	await library.ui.click('button', 'Undo');
	await library.ui.says('2 statements');
	await library.ui.click('button', /^Make one with/);
	await library.ui.click('button', /^Make one of both/);
	await library.ui.says('1 statement');

	await library.ui.click('button', /^Correct ?:/);
	await until(() => library.ui.find('combobox', 'Speaker'), 'the form');
	await choose(library.ui, 'date', '2025-08');
	await choose(library.ui, 'note', 'In the harbour of Veracruz.');
	await library.ui.click('button', 'Save');
	await library.ui.says('In the harbour of Veracruz.');
	await library.close();

	await session.browser.killBackground();
	const again = await record();
	await again.ui.click('button', /^History/);
	const told = await again.ui.says('No note');
	expect(told).toContain('9 Aug 2025');
	expect(told).toContain('Aug 2025');
	await again.close();
	expect(session.browser.outsideRequests()).toEqual([]);
});

it('shows in an open library what is confirmed in another window', async () => {
	const library = await record();
	const opened = await openMarked(
		session.browser,
		`${STORY}third`,
		story({ text: `<p>“We were told of it by letter,” Marco Rubio said.</p>${paragraphs()}` }),
	);
	const popup = await session.browser.openPopup(opened);
	await popup.ui.click('button', /^Confirm ?: “?We were told/);
	await library.ui.says('We were told of it by letter');
	await popup.close();
	await opened.close();
	await library.close();
});
