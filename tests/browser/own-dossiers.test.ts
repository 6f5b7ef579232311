import { describe, expect, it } from 'vitest';
import { problemsInBothThemes } from './axe';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { STORY } from './story';
import { until } from './surface';

const session = useBrowser();

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title>
<meta property="article:published_time" content="2024-02-01T10:00:00Z"></head><body><article><h1>The bridge</h1>
<p>Benita Oduya told reporters on Friday that the bridge levy was fair, and that the town had waited for it long enough.</p>
<p>“This bridge will stand,” Oduya said to Mara Lind of the town. The Harbour Council gave no answer to questions about the toll.</p>
</article></body></html>`;

const marked = (page: TestPage, name: string) =>
	until(
		async () =>
			Object.values(await page.marks())
				.flat()
				.includes(name),
		`a mark on ${name}`,
	);

/** Types into the field of a label, as a reader's keys do. */
async function type(page: TestPage, label: string, value: string): Promise<void> {
	await until(
		() =>
			page.ui.run(
				(root, asked) => {
					const labels = [...(root as Document).querySelectorAll('label')];
					const found = labels.find((one) => one.textContent?.trim().startsWith(asked.label));
					const field = found && (root as Document).getElementById(found.htmlFor);
					if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
					field.value = asked.value;
					field.dispatchEvent(new Event('input', { bubbles: true }));
					return true;
				},
				{ label, value },
			),
		`a field called ${label}`,
	);
}
const typedIn = (page: TestPage, label: string) =>
	page.ui.run((root, asked) => {
		const labels = [...(root as Document).querySelectorAll('label')];
		const field = labels.find((one) => one.textContent?.trim().startsWith(asked));
		return ((root as Document).getElementById(field?.htmlFor ?? '') as HTMLInputElement | null)?.value ?? null;
	}, label);

describe('a dossier of the reader’s own', () => {
	let article: TestPage;

	it('is begun, and whoever is put into it is marked on open pages at once', async () => {
		session.browser.serve(STORY, HTML);
		article = await session.browser.openArticle(STORY);
		const library = await session.browser.openExtension('library.html#/new-dossier');
		await type(library, 'Title', 'Bridge people');
		await type(library, 'Summary', 'Who speaks of the bridge.');
		await library.ui.click('button', 'Save');
		await library.ui.says('Nobody yet.');
		expect(await problemsInBothThemes(library.ui)).toEqual([]);
		await library.ui.click('link', 'Add a person or body');
		await library.ui.says('How the name is written');
		await library.ui.click('button', 'Save');
		await library.ui.says('This must not be empty.');
		expect(await problemsInBothThemes(library.ui)).toEqual([]);
		await type(library, 'Name', 'Benita Oduya');
		await type(library, 'Who is this?', 'Mayor of the harbour.');
		await library.ui.click('button', 'Save');
		await library.ui.says('Saved. Open pages follow at once.');
		await library.close();
		await marked(article, 'Benita Oduya');
		await marked(article, 'Oduya');
	});

	it('gives back what was typed when the window was closed', async () => {
		const library = await session.browser.openExtension('library.html#/edit/bridge-people/actors/NEW/Ivo%20Kask');
		await type(library, 'Who is this?', 'Engineer of the bridge.');
		await library.close();
		const again = await session.browser.openExtension('library.html#/edit/bridge-people/actors/NEW');
		await again.ui.says('What you had typed earlier and not saved is back.');
		expect(await typedIn(again, 'Name')).toBe('Ivo Kask');
		await again.ui.click('button', 'Discard it');
		expect(await typedIn(again, 'Name')).toBe('');
		await again.close();
	});

	it('overwrites nothing of another window without being told to', async () => {
		const [one, two] = [
			await session.browser.openExtension('library.html#/edit/bridge-people/actors/benita-oduya'),
			await session.browser.openExtension('library.html#/edit/bridge-people/actors/benita-oduya'),
		];
		await type(one, 'Who is this?', 'Mayor since 2021.');
		await type(two, 'Who is this?', 'Mayor of the port.');
		await one.front();
		await one.ui.click('button', 'Save');
		await one.ui.says('Saved.');
		await two.front();
		await two.ui.click('button', 'Save');
		await two.ui.says('Another window was faster');
		expect(await two.ui.text()).toContain('Mayor since 2021.');
		expect(await problemsInBothThemes(two.ui)).toEqual([]);
		await two.ui.click('button', 'Save mine in its place');
		await two.ui.says('Saved.');
		await one.close();
		await two.close();
	});

	it('is still there after the background was stopped; who is deleted is no longer marked, and comes back', async () => {
		await session.browser.killBackground();
		const library = await session.browser.openExtension('library.html#/edit/bridge-people');
		await library.ui.click('button', /^Delete/);
		await until(async () => Object.values(await article.marks()).flat().length === 0, 'no marks');
		await library.ui.click('button', 'Undo');
		await marked(article, 'Benita Oduya');
		await library.close();
	});

	it('takes people over from a file, chosen one by one, and marks them', async () => {
		const library = await session.browser.openExtension('library.html#/edit/bridge-people/people');
		await until(() => library.ui.find('heading', 'People from a file'), 'the page that takes people');
		await library.ui.run((root) => {
			const input = (root as Document).querySelector<HTMLInputElement>('input[type=file]');
			const files = new DataTransfer();
			const persons = [{ name: 'Harbour Council Clerk' }, { name: 'Mara Lind', memberships: [{ role: 'Engineer' }] }, {}];
			files.items.add(new File([JSON.stringify({ persons })], 'people.json'));
			if (input) input.files = files.files;
			input?.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await library.ui.says('2 people');
		expect(await problemsInBothThemes(library.ui)).toEqual([]);
		await library.ui.click('checkbox', /^Mara Lind/);
		await library.ui.click('button', 'Add one person');
		await library.ui.says('One person added.');
		await library.close();
		await marked(article, 'Mara Lind');
	});

	it('asked nothing of the network', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});
