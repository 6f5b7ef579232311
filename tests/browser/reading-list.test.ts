import { describe, expect, it } from 'vitest';
import type { TestPage } from './browser';
import { useBrowser } from './session';
import { cardOf, marked, noCard, openMarked } from './sights';
import { paragraphs, STORY, story } from './story';
import { pause, until } from './surface';

const session = useBrowser();
const ENGLISH = /^Mexico rules out U\.S\. troops/;
const SPANISH = /^Sheinbaum: “Cooperamos/;

async function saveBoth(): Promise<void> {
	for (const slug of ['en-reuters-directive', 'es-elpais-directiva']) {
		const page = await session.browser.openArticle(slug);
		await marked(page);
		const popup = await session.browser.openPopup(page);
		await popup.ui.click('button', 'Save');
		await popup.ui.says('Saved');
		await popup.close();
		await page.close();
	}
}

/** Types into the search field, as one would; what was there is gone. */
async function search(library: TestPage, typed: string): Promise<void> {
	await library.ui.run((root, value) => {
		const field = (root as Document).querySelector<HTMLInputElement>('input[type=search]');
		if (!field) throw new Error('There is no field to search in.');
		field.value = value;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, typed);
}

const titles = (library: TestPage) =>
	library.ui.run((root) => [...root.querySelectorAll('.saved h2')].map((heading) => heading.textContent ?? ''));

async function finds(library: TestPage, typed: string, expected: readonly RegExp[]): Promise<void> {
	await search(library, typed);
	let last: string[] = [];
	const found = async () => {
		last = await titles(library);
		return last.length === expected.length && expected.every((pattern) => last.some((title) => pattern.test(title)));
	};
	await until(found, () => `${typed} to find ${expected.join(', ')}; it found ${last.join(', ') || 'nothing'}`);
}

/** Opens a saved article, once the list has come to rest: what comes in above it would be clicked instead. */
async function openSaved(library: TestPage, title: RegExp): Promise<void> {
	let before = '';
	const rests = async () => {
		const box = JSON.stringify(await library.ui.find('link', title));
		const same = box !== 'null' && box === before;
		before = box;
		await pause(150);
		return same;
	};
	await until(rests, `the link ${title} to stay where it is`);
	await library.ui.click('link', title);
}

/** Selects these words in the copy that is open. */
function select(library: TestPage, words: string): Promise<void> {
	return library.ui.run((root, wanted) => {
		const walker = document.createTreeWalker(root.querySelector('.reader-text') as Node, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			const at = node.data.indexOf(wanted);
			if (at < 0) continue;
			node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
			getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
			return;
		}
		throw new Error(`The copy does not say ${wanted}.`);
	}, words);
}

/** Selects these words in the copy and presses a button of what comes up beside them; once more where nothing did. */
async function mark(library: TestPage, words: string, button: string): Promise<void> {
	const offered = async () => {
		await select(library, words);
		return until(() => library.ui.find('button', button), button, 2000).catch(() => null);
	};
	await until(offered, `${button} beside the words ${words}`);
	await library.ui.click('button', button);
}

const highlights = (library: TestPage) =>
	library.ui.run(() =>
		['reader-highlight', 'reader-note'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString())),
	);

describe('the reading list', () => {
	it('is searched as one types: in texts, without accents, with ñ, by phrase and condition', async () => {
		await saveBoth();
		const library = await session.browser.openExtension('library.html');
		await library.ui.says(/Mexico rules/);
		await finds(library, 'unbreakable front', [ENGLISH]);
		await finds(library, '"front unbreakable"', []);
		await finds(library, 'inquietud', [SPANISH]);
		await finds(library, 'invasion', [SPANISH]);
		await finds(library, 'carteles', [SPANISH]);
		await finds(library, 'sheinb', [ENGLISH, SPANISH]);
		await finds(library, 'person:sheinbaum lang:es', [SPANISH]);
		await finds(library, 'outlet:reuters', [ENGLISH]);
		await library.close();
	});

	it('keeps tags, a highlight, a note and what was read over a restart', async () => {
		const library = await session.browser.openExtension('library.html');
		await openSaved(library, ENGLISH);
		await library.ui.says('Highlights and notes');
		await library.ui.click('button', /^Add tags/);
		await library.ui.run((root) => {
			const field = root.querySelector<HTMLInputElement>('.adding input');
			if (field) field.value = 'to cite';
		});
		await library.ui.click('button', 'Add');
		await library.ui.says('to cite');
		await mark(library, 'two allied sovereigns', 'Highlight');
		await until(async () => (await highlights(library)).join() === 'two allied sovereigns', 'the highlight to be painted');
		await mark(library, 'made no announcement', 'Note');
		await until(
			() =>
				library.ui.run((root) => {
					const field = root.querySelector('textarea');
					if (field) field.value = 'Ask cañón by cañón';
					return field !== null;
				}),
			'the field of the note',
		);
		await library.ui.click('button', 'Keep');
		await library.ui.says('Ask cañón by cañón');
		await library.ui.click('button', 'Mark as read');
		await library.ui.find('button', 'Mark as unread');
		await library.close();
		await session.browser.restart();

		const again = await session.browser.openExtension('library.html');
		await again.ui.says(/Mexico rules/);
		await finds(again, 'tag:"to cite" is:read is:highlighted', [ENGLISH]);
		await finds(again, 'cañón', [ENGLISH]);
		await finds(again, 'cañon', [ENGLISH]);
		await finds(again, 'canon', []);
		await again.ui.run((root) => (root.querySelector('input[type=search]') as HTMLInputElement).blur());
		await finds(again, 'ask', [ENGLISH]);
		await openSaved(again, ENGLISH);
		await again.ui.says('Ask cañón by cañón');
		const painted = async () => (await highlights(again)).sort().join() === 'made no announcement,two allied sovereigns';
		await until(painted, 'the highlights to be painted again');
		await again.close();
	});

	it('marks names in the copy, with their cards, by pointer and by key', async () => {
		const library = await session.browser.openExtension('library.html');
		await openSaved(library, ENGLISH);
		await marked(library);
		await library.hover('Anna Kelly', 1);
		const card = await cardOf(library, 'Anna Kelly');
		expect(await card.text()).toContain('Full record');
		expect(await card.find('button', 'Save article')).toBeNull();
		await library.press('Escape');
		await until(() => noCard(library), 'the card to close');
		await session.browser.command(library, 'open-card');
		let said = '';
		const byKey = async () => {
			said = (await (await library.card())?.text()) ?? '';
			return said.includes('In this article');
		};
		await until(byKey, () => `a card by key; there is: ${said}`);
		await library.close();
	});

	it('goes on where one was', async () => {
		const library = await session.browser.openExtension('library.html');
		await library.size(900, 500);
		await openSaved(library, SPANISH);
		await marked(library);
		const half = await library.ui.run(() => {
			scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
			return scrollY;
		});
		expect(half).toBeGreaterThan(300);
		const kept = () => library.ui.run(() => document.querySelector('.saved .state')?.textContent ?? null);
		await new Promise((resolve) => setTimeout(resolve, 2200));
		await library.ui.click('link', /Reading list$/);
		await library.ui.says(/% read/);
		expect(await kept()).toMatch(/\d+ % read/);
		await openSaved(library, SPANISH);
		await library.ui.says(/You were \d+ % of the way through/);
		await until(async () => Math.abs((await library.ui.run(() => scrollY)) - half) < 80, 'the place where one was');
		await library.close();
	});

	it('brings a deleted article back with its notes', async () => {
		const library = await session.browser.openExtension('library.html');
		await openSaved(library, ENGLISH);
		await library.ui.says('Ask cañón by cañón');
		await library.ui.click('button', 'Delete');
		await library.ui.says('This article has been deleted.');
		const other = await session.browser.openExtension('library.html');
		await other.ui.says(/Cooperamos/);
		expect(await titles(other)).toHaveLength(1);
		await other.close();
		await library.front();
		await library.ui.click('button', 'Undo');
		await library.reload();
		await library.ui.says('Ask cañón by cañón');
		await library.close();
	});

	it('keeps highlights and notes when the article is saved again with other words', async () => {
		const save = async (text: string, again = false) => {
			const page = await openMarked(session.browser, STORY, story({ text }));
			const popup = await session.browser.openPopup(page);
			await popup.ui.click('button', again ? 'Update saved copy' : 'Save');
			await popup.ui.says('Saved');
			await popup.close();
			await page.close();
		};
		const open = async () => {
			const library = await session.browser.openExtension('library.html');
			await openSaved(library, /^Sheinbaum rejects/);
			await library.ui.says('Highlights and notes');
			return library;
		};
		await save(`<p>He said no. A sentence that will be gone.</p>${paragraphs(6)}`);
		const before = await open();
		for (const words of ['A sentence that will be gone', 'there would be no invasion']) {
			await select(before, words);
			await before.press('h');
			await until(async () => (await highlights(before)).includes(words), `${words} to be painted`);
		}
		await before.ui.click('button', 'Write a note on the article');
		await before.ui.run((root) => {
			const field = root.querySelector('textarea');
			if (field) field.value = 'Compare with the first report';
		});
		await before.ui.click('button', 'Keep');
		await before.ui.says('Compare with the first report');
		await before.close();
		await save(`<p>A correction stands here now.</p>${paragraphs(6)}`, true);
		const after = await open();
		await after.ui.says('A correction stands here now.');
		await until(async () => (await highlights(after)).join() === 'there would be no invasion', 'the highlight at its new place');
		await after.ui.says('Compare with the first report');
		await after.ui.says('A sentence that will be gone');
		await after.ui.says('These words are no longer in the saved copy.');
		await after.close();
	});

	it('asked nothing of the network', () => {
		expect(session.browser.outsideRequests()).toEqual([]);
	});
});
