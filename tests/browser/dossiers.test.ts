import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier';
import { smallPack } from '../dossiers/small-pack';
import { problemsInBothThemes } from './axe';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { STORY } from './story';
import { until } from './surface';

const session = useBrowser();

const small = smallPack();
const term = (id: string, text: string): Dossier['terms'][number] => ({
	...{ id, name: { en: text, es: text }, definition: { en: 'What it is.', es: 'Lo que es.' }, articles: [] },
	aliases: [{ text, lang: 'en' }],
});
const PACK: Dossier = { ...small, terms: [...small.terms, term('levy', 'bridge levy'), term('permit', 'ferry permit')] };
const NEWER: Dossier = {
	...PACK,
	version: '2.0.0',
	actors: PACK.actors.map((actor) =>
		actor.id === 'city-hall'
			? { ...actor, names: [...actor.names, { text: 'Harbour Council', lang: 'en', kind: 'full' }] }
			: actor,
	),
};

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title>
<meta property="article:published_time" content="2024-02-01T10:00:00Z"></head><body><article><h1>The bridge</h1>
<p>Ana Ferrer told reporters on Friday that the bridge levy was fair, and that the town had waited for it long enough.</p>
<p>“This bridge will stand,” Ferrer said. City Hall and the Harbour Council gave no answer to questions about the toll.</p>
<p>The ferry permit, as it is called across the water, has been spoken of since the days when the old ferry still ran every hour.</p>
</article></body></html>`;

async function marks(page: TestPage): Promise<readonly string[]> {
	return Object.values(await page.marks()).flat();
}
const isMarked = (page: TestPage, name: string) => until(async () => (await marks(page)).includes(name), `a mark on ${name}`);
const isBare = (page: TestPage) => until(async () => (await marks(page)).length === 0, 'no marks');

/** Hands a file to the page's file field, as a reader's choice does. */
async function chooseFile(page: TestPage, content: unknown): Promise<void> {
	await until(() => page.ui.find('button', 'Ask for the file'), 'the page that takes dossiers');
	await page.ui.run(
		(root, text) => {
			const input = (root as Document).querySelector<HTMLInputElement>('input[type=file]');
			const files = new DataTransfer();
			files.items.add(new File([text], 'dossier.json'));
			if (input) input.files = files.files;
			input?.dispatchEvent(new Event('change', { bubbles: true }));
		},
		typeof content === 'string' ? content : JSON.stringify(content),
	);
}

describe('a dossier that the reader installs', () => {
	let article: TestPage;

	it('is taken from a file after it was shown, and marks open pages at once', async () => {
		session.browser.serve(STORY, HTML);
		article = await session.browser.openArticle(STORY);
		const library = await session.browser.openExtension('library.html#/dossiers');
		await library.ui.click('link', 'Add a dossier');
		await chooseFile(library, '{"format": 1, "id": "x"}');
		await library.ui.says('This file is not taken');
		await chooseFile(library, PACK);
		await library.ui.says('You do not have this dossier yet');
		expect(await marks(article)).toEqual([]);
		await library.ui.click('button', 'Follow this dossier');
		await library.ui.says('You now follow “The harbour bridge”');
		await library.close();
		await isMarked(article, 'Ana Ferrer');
		expect(await marks(article)).not.toContain('Harbour Council');
	});

	it('is still there after the background was stopped, and after the browser was started again', async () => {
		await session.browser.killBackground();
		await article.reload();
		await isMarked(article, 'Ana Ferrer');
		await session.browser.restart();
		session.browser.serve(STORY, HTML);
		article = await session.browser.openArticle(STORY);
		await isMarked(article, 'Ana Ferrer');
	});

	it('marks nothing while it is not followed', async () => {
		const library = await session.browser.openExtension('library.html#/dossiers');
		const press = async () => {
			await until(() => library.ui.find('heading', 'The harbour bridge'), 'the dossier');
			await library.ui.run((root) =>
				[...(root as Document).querySelectorAll<HTMLInputElement>('li [role=switch]')].at(-1)?.click(),
			);
		};
		await press();
		await isBare(article);
		await press();
		await isMarked(article, 'Ana Ferrer');
		await library.close();
	});

	it('shows what an update changes, and takes it', async () => {
		const library = await session.browser.openExtension('library.html#/add-dossier');
		await chooseFile(library, NEWER);
		const text = await library.ui.says('You have version 1.2.0; this is version 2.0.0.');
		expect(text).toContain('Harbour Council');
		await library.ui.click('button', 'Take this version');
		await isMarked(article, 'Harbour Council');
		await chooseFile(library, PACK);
		await library.ui.says('is older');
		await library.close();
	});

	it('shares somebody with another one, who is one person in cards and lists once the reader says so', async () => {
		const actors = small.actors.map((actor) => ({ ...actor, summary: { en: 'Sits in the council.', es: 'Es concejala.' } }));
		const other = { ...small, id: 'council', title: { en: 'The council', es: 'El concejo' }, actors };
		const library = await session.browser.openExtension('library.html#/add-dossier');
		await chooseFile(library, other);
		await library.ui.click('button', 'Follow this dossier');
		await library.ui.says('You now follow “The council”');
		await library.close();
		const shelf = await session.browser.openExtension('library.html#/dossiers');
		await shelf.ui.says('One person or two?');
		expect(await problemsInBothThemes(shelf.ui)).toEqual([]);
		await shelf.ui.click('button', /^One and the same.*Ana Ferrer/);
		await shelf.ui.says('Ana Ferrer is now one in both dossiers');
		await session.browser.killBackground();
		await shelf.close();
		const record = await session.browser.openExtension('library.html#/dossier/council/ana-ferrer');
		// Its own part of the record, and beside it what the other dossier has.
		await record.ui.says('Sits in the council.');
		await record.ui.says('Also in “The harbour bridge”:');
		await record.close();
		const again = await session.browser.openExtension('library.html#/dossiers');
		await until(() => again.ui.find('heading', 'The council'), 'the shelf');
		await again.ui.click('button', /^Remove.*The council/);
		await again.ui.click('button', 'Undo');
		await again.ui.click('button', /^Remove.*The council/);
		await again.close();
	});

	it('is removed, brought back, and removed', async () => {
		const library = await session.browser.openExtension('library.html#/dossiers');
		await library.ui.click('button', /^Remove/);
		await isBare(article);
		await library.ui.click('button', 'Undo');
		await isMarked(article, 'Harbour Council');
		await library.ui.click('button', /^Remove/);
		await isBare(article);
		await library.close();
	});

	it('asked nothing of the network', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});

	it('is asked of an address only when a button is pressed, and of that address only', async () => {
		const library = await session.browser.openExtension('library.html#/add-dossier');
		await until(() => library.ui.find('button', 'Ask for the file'), 'the form');
		await library.ui.run((root) => {
			const field = (root as Document).querySelector<HTMLInputElement>('input[type=url]');
			if (field) field.value = 'https://dossiers.example/bridge.json';
			field?.dispatchEvent(new Event('input', { bubbles: true }));
		});
		expect(session.browser.outsideRequests()).toEqual([]);
		await library.ui.click('button', 'Ask for the file');
		await library.ui.says('The browser gives no answer of dossiers.example unless you allow the site');
		const asked = session.browser.outsideRequests().map((address) => address.replace(/^https:\/\//, '').split(/[:/]/)[0]);
		expect([...new Set(asked)]).toEqual(['dossiers.example']);
		await library.close();
	});
});
