import type { MessageKey } from '../../components/translate';
import type { Lang } from '../../lib/domain/lang';
import { speak } from '../components/translate';
import { loadArticles } from './articles';
import type { TestBrowser, TestPage } from './browser';
import { cardOf, marked, openMarked } from './sights';
import { paragraphs, STORY, story } from './story';
import { type Surface, until } from './surface';

/** A state of one of our surfaces, opened and drawn. */
export interface Face {
	/** The tab that shows it. */
	readonly page: TestPage;
	/** What is to be looked at in it: the tab's own document, or the card in a page. */
	readonly ui: Surface;
	close(): Promise<void>;
}

type Open = (browser: TestBrowser, lang: Lang) => Promise<Face>;

/** A site that nobody has listed. */
const UNLISTED = 'https://unlisted.example.org/story';

/** A popup over a page; both close together. */
function popup(
	over: (browser: TestBrowser) => Promise<TestPage>,
	says: MessageKey,
	then?: (ui: Surface, lang: Lang) => unknown,
): Open {
	return async (browser, lang) => {
		const page = await over(browser);
		const shown = await browser.openPopup(page);
		// The name of a site may stand in the words.
		const [words = ''] = speak(lang)(says, '\0').split('\0');
		await shown.ui.says(words);
		await then?.(shown.ui, lang);
		const close = async () => {
			await shown.close();
			await page.close();
		};
		return { page: shown, ui: shown.ui, close };
	};
}

/** A page of the extension, once it says something. */
function ours(path: string, says: MessageKey | RegExp, then?: (ui: Surface, lang: Lang) => unknown): Open {
	return async (browser, lang) => {
		const page = await browser.openExtension(path);
		await page.ui.says(says instanceof RegExp ? says : speak(lang)(says));
		await then?.(page.ui, lang);
		return { page, ui: page.ui, close: () => page.close() };
	};
}

/** The card of a name in a story. */
function card(text: string | null, name: string, prepare?: (page: TestPage) => Promise<void>): Open {
	return async (browser, lang) => {
		const page = await openMarked(browser, STORY, story({ root: `lang="${lang}"`, ...(text !== null && { text }) }));
		await prepare?.(page);
		await page.move(2, 2);
		await page.hover(name);
		const ui = await cardOf(page, '.');
		await until(() => ui.run((root) => root.querySelector('h2') !== null), 'its content');
		return { page, ui, close: () => page.close() };
	};
}

const article = (slug: string) => async (browser: TestBrowser) => {
	const page = await browser.openArticle(slug);
	await marked(page);
	return page;
};

const openDetails = (ui: Surface) =>
	ui.run((root) => {
		for (const one of root.querySelectorAll('details')) one.open = true;
	});

/** Every state that is checked for accessibility; the pictures are of some of them. */
export const FACES = {
	card: card(null, 'Sheinbaum told'),
	'card of a term': card(null, 'secret directive'),
	'card without positions': card(`${paragraphs()}<p>The Sinaloa Cartel was named as well.</p>`, 'Sinaloa Cartel'),
	'card as a sheet': card(null, 'Sheinbaum told', (page) => page.size(390, 760)),

	popup: popup(article('en-reuters-directive'), 'whoIsHere', openDetails),
	'popup, a card': popup(article('en-reuters-directive'), 'whoIsHere', async (ui, lang) => {
		await ui.click('button', /^Claudia Sheinbaum/);
		await ui.says(speak(lang)('showOnPage'));
	}),
	'popup, off topic': popup((browser) => browser.openArticle('es-offtopic-futbol'), 'offTopicTitle'),
	'popup, not allowed': popup(async (browser) => {
		browser.serve(UNLISTED, loadArticles().get('en-guardian-live')?.html ?? '');
		const page = await browser.openArticle(UNLISTED);
		await browser.pressButton(page);
		return page;
	}, 'noAccessTitle'),
	'popup, nothing to read': popup((browser) => browser.openExtension('welcome.html'), 'restrictedTitle'),
	'popup, switched off': popup(article('en-reuters-directive'), 'whoIsHere', async (ui, lang) => {
		await ui.click('switch', speak(lang)('onEverywhere'));
		await ui.says(speak(lang)('offEverywhereTitle'));
	}),

	'reading list': ours('library.html', /Mexico rules out/),
	'reading list, nothing found': ours('library.html#/articles/nobodysaidthis', 'noArticleFound'),
	'reading list, empty': ours('library.html', 'emptyListTitle'),
	'saved copy': ours('library.html', /Mexico rules out/, async (ui) => {
		await ui.click('link', /^Mexico rules out/);
		await until(() => ui.run((root) => root.querySelector('.reader-text p') !== null), 'the copy');
		await openDetails(ui);
	}),
	record: ours('library.html#/record', /Sheinbaum/),
	'record in time': ours('library.html#/record?show=timeline&person=cartel-directive/claudia-sheinbaum', /Sheinbaum/, (ui) =>
		until(() => ui.run((root) => root.querySelector('svg [role], svg text') !== null), 'the chart'),
	),
	'record, two compared': ours(
		'library.html#/record?show=compare&person=cartel-directive/claudia-sheinbaum&with=cartel-directive/donald-trump',
		/Donald Trump/,
	),
	dossiers: ours('library.html#/dossiers', 'dossiers'),
	'a person in the dossiers': ours('library.html#/dossier/cartel-directive/claudia-sheinbaum', /Claudia Sheinbaum/, openDetails),
	positions: ours('library.html#/positions/cartel-directive', /Claudia Sheinbaum/),
	settings: ours('library.html#/settings', 'markStyle', openDetails),
	welcome: ours('welcome.html', 'keyboard', openDetails),
	'beside a page that is not to be read': ours('sidepanel.html', 'unknownTitle'),
} satisfies Readonly<Record<string, Open>>;

/** A state by name. */
export type FaceName = keyof typeof FACES;

/** Our own pages, without cards, in the order in which the reading list fills: it does from the second on. */
export const PLACES: readonly FaceName[] = [
	'reading list, empty',
	'popup',
	'popup, a card',
	'popup, off topic',
	'popup, not allowed',
	'record',
	'record in time',
	'record, two compared',
	'dossiers',
	'a person in the dossiers',
	'positions',
	'settings',
	'welcome',
];
