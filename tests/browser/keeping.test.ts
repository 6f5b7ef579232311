import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { cardOf, marked, noCard, openMarked } from './sights';
import { paragraphs, STORY, story } from './story';
import { until } from './surface';

const session = useBrowser();

/** Said by an actor of the bundled dossier, and on record nowhere. */
const NEW = 'The ships of no other country will anchor in our harbours';
const OTHER = 'We were told of it by letter';
const TEXT = `<p>“${NEW},” Claudia Sheinbaum said on Friday in Veracruz.</p><p>“${OTHER},” Marco Rubio said.</p>${paragraphs()}`;
const ELSEWHERE = `${STORY}elsewhere`;

const openStory = () => openMarked(session.browser, STORY, story({ text: TEXT }));

describe('a statement that the reader confirms', () => {
	it('is on record with one press in the popup, and undone with one', async () => {
		const page = await openStory();
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('button', new RegExp(`^Confirm ?: “?${NEW}`));
		await popup.ui.says('Confirmed by you');
		await popup.ui.click('button', new RegExp(`^Undo ?: “?${NEW}`));
		await until(async () => !(await popup.ui.text()).includes('Confirmed by you'), 'the statement to be off the record');
		await popup.close();
		await page.close();
	});

	it('is corrected before it is put on record', async () => {
		const page = await openStory();
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('button', new RegExp(`^Correct ?: “?${NEW}`));
		await until(() => popup.ui.find('combobox', 'Stance'), 'the form');
		const issue = await popup.ui.run((root) => {
			const choose = (name: string, at: number) => {
				const select = root.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
				if (!select) return '';
				select.selectedIndex = at;
				select.dispatchEvent(new Event('change', { bubbles: true }));
				return select.selectedOptions[0]?.textContent ?? '';
			};
			return choose('issue', 1);
		});
		await popup.ui.run(async (root) => {
			await new Promise((resolve) => setTimeout(resolve, 100));
			const select = root.querySelector<HTMLSelectElement>('select[name="stance"]');
			if (!select) return;
			select.value = 'qualified';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await popup.ui.click('button', 'Confirm');
		const text = await popup.ui.says('Confirmed by you');
		expect(text).toContain('With conditions');
		expect(text).toContain(issue);
		await popup.close();
		await page.close();
	});

	it('stands in the card on another page, marked as the reader’s', async () => {
		const page = await openMarked(session.browser, ELSEWHERE, story());
		await page.hover('Sheinbaum');
		const card = await cardOf(page, 'Claudia Sheinbaum');
		await until(async () => /Confirmed by you/.test(await card.run((root) => root.textContent ?? '')), 'the confirmed statement');
		expect(await card.run((root) => root.textContent)).toContain(NEW);
		await page.close();
	});

	it('counts as known where another article has its words', async () => {
		const text = `<p>“${NEW},” Claudia Sheinbaum said, again.</p>${paragraphs()}`;
		const page = await openMarked(session.browser, `${STORY}again`, story({ text }));
		const popup = await session.browser.openPopup(page);
		const shown = await popup.ui.says(NEW);
		expect(shown).toMatch(/known[\s\S]*Already on record/);
		await popup.close();
		await page.close();
	});

	it('survives the end of the browser, and its page is its source', async () => {
		await session.browser.restart();
		const page = await openStory();
		const popup = await session.browser.openPopup(page);
		await popup.ui.says('Confirmed by you');
		await popup.ui.says(/source of 1 statement on record: 1 word for word/);
		await popup.close();
		await page.close();
		const library = await session.browser.openExtension('library.html#/record?by=reader');
		await library.ui.says(NEW);
		await library.close();
	});

	it('asked nothing of the network', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});

describe('in the card on the page', () => {
	it('is confirmed there, and the card stays', async () => {
		const page = await openStory();
		await page.hover('Rubio');
		const card = await cardOf(page, 'Marco Rubio');
		await card.click('button', new RegExp(`^Confirm ?: “?${OTHER}`));
		await card.says('Confirmed by you');
		await card.click('button', new RegExp(`^Undo ?: “?${OTHER}`));
		await until(() => card.find('button', new RegExp(`^Confirm ?: “?${OTHER}`)), 'the statement to be off the record');
		await page.close();
	});

	it('is corrected there: the card is pinned while the form is open', async () => {
		const page = await openStory();
		await page.hover('Rubio');
		const card = await cardOf(page, 'Marco Rubio');
		await card.click('button', new RegExp(`^Correct ?: “?${OTHER}`));
		await until(() => card.find('combobox', 'Speaker'), 'the form');
		await until(() => card.find('button', 'Pinned'), 'the card to be pinned');
		await card.click('button', 'Cancel');
		await until(async () => (await card.find('combobox', 'Speaker')) === null, 'the form to go');
		await page.close();
	});
});

describe('in the card by keyboard alone', () => {
	it('is confirmed, taken back and corrected; neither card nor focus is lost', async () => {
		const page = await openStory();
		await session.browser.command(page, 'next-mention');
		await session.browser.command(page, 'open-card');
		const card = await cardOf(page, 'Claudia Sheinbaum');
		const focused = () => card.run((root) => (root as ShadowRoot).activeElement?.textContent ?? '');
		const goTo = async (label: string) => {
			for (let presses = 0; presses < 80 && !(await focused()).startsWith(label); presses++) await page.press('Tab');
			expect(await focused()).toContain(label);
		};
		await until(async () => (await focused()) !== '', 'the focus in the card');
		await goTo('Dismiss: ');
		await page.press('Enter');
		await until(async () => (await focused()).startsWith('Undo: '), 'the focus on what takes it back');
		await page.press('Enter');
		await until(
			async () =>
				(await focused()).startsWith('Take off the record: ') ||
				(await focused()).startsWith('Correct: ') ||
				(await focused()).startsWith('Confirm: '),
			'the statement to be back',
		);
		await goTo('Correct: ');
		await page.press('Enter');
		await until(() => card.run((root) => (root as ShadowRoot).activeElement?.localName === 'select'), 'the focus in the form');
		await page.press('Escape');
		await until(async () => (await focused()).startsWith('Correct: '), 'the focus back on the button');
		expect(await card.find('form', 'Correct the statement')).toBeNull();
		await page.press('Escape');
		await until(() => noCard(page), 'the card to close');
		await page.close();
	});
});

describe('a statement that the reader dismisses', () => {
	it('is out of the list for good, until it is taken back', async () => {
		const page = await openStory();
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('button', new RegExp(`^Dismiss ?: “?${OTHER}`));
		await popup.ui.says('Dismissed');
		await popup.close();
		await page.reload();
		await marked(page);
		await session.browser.killBackground();
		const again = await session.browser.openPopup(page);
		await again.ui.says('1 dismissed');
		expect(await again.ui.find('button', new RegExp(`^Confirm ?: “?${OTHER}`))).toBeNull();
		await again.ui.run((root) => {
			for (const details of root.querySelectorAll('details')) details.open = true;
		});
		await again.ui.click('button', new RegExp(`^Undo ?: “?${OTHER}`));
		await until(() => again.ui.find('button', new RegExp(`^Confirm ?: “?${OTHER}`)), 'the statement to be back');
		await again.close();
		await page.close();
	});
});
