import { describe, expect, it } from 'vitest';
import { useBrowser } from './session';
import { marked } from './sights';
import { until } from './surface';

const session = useBrowser();
const EACH = 20;

interface Turn {
	readonly who: string;
	readonly url: string;
	/** Saves the tab whose address begins like this, again and again, instead of tagging. */
	readonly saves: string | null;
	readonly each: number;
}

/** Runs in a page of the extension: does many small things with one article, several on their way at any moment. */
async function work(_root: unknown, { who, url, saves, each }: Turn): Promise<number> {
	const { chrome } = globalThis as unknown as {
		chrome: {
			runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> };
			tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
		};
	};
	let refused = 0;
	const ask = async (name: string, request: unknown) => {
		if (!(await chrome.runtime.sendMessage({ to: 'background', name, request })).ok) refused++;
	};
	if (saves !== null) {
		const tab = (await chrome.tabs.query({})).find((one) => one.url?.startsWith(saves))?.id;
		for (let n = 0; n < each / 2; n++) await ask('save', { tab });
		return refused;
	}
	const day = '2025-08-09T10:00:00.000Z';
	for (let n = 0; n < each; n++) {
		const quote = { exact: 'There is no risk', prefix: '', suffix: '' };
		await Promise.all([
			ask('shelve', { urls: [url], change: { addTags: [`${who}${n}`, 'both'] } }),
			ask('shelve', { urls: [url], change: { removeTags: [`${who}${n - 1}-passing`], addTags: [`${who}${n}-passing`] } }),
			ask('shelve', { urls: [url], change: who === 'a' ? { archived: true } : { read: true, progress: 0.5 } }),
			ask('annotate', { id: `${who}-${n}`, article: url, quote, note: `${who} ${n}`, created: day, modified: day }),
			ask('switchSite', { host: `${who}${n}.example`, on: false }),
		]);
	}
	await ask('shelve', { urls: [url], change: { removeTags: [`${who}${each - 1}-passing`] } });
	return refused;
}

/** Runs in a page of the extension: the article and the settings, as the background has them. */
async function state(_root: unknown, url: string) {
	const { chrome } = globalThis as unknown as {
		chrome: { runtime: { sendMessage(message: unknown): Promise<{ answer: unknown }> } };
	};
	const ask = async (name: string, request: unknown) =>
		(await chrome.runtime.sendMessage({ to: 'background', name, request })).answer;
	const whole = (await ask('article', { url })) as {
		article: { tags: string[]; archived: boolean; read: boolean; progress: number; title: string };
		annotations: { id: string; note: string }[];
	};
	const { offSites } = (await ask('settings', null)) as { offSites: string[] };
	return { ...whole.article, notes: whole.annotations.map(({ note }) => note), offSites };
}

/** Runs in a page of the extension: asks the background. */
async function ask(_root: unknown, request: { name: string; request: object }): Promise<void> {
	const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
	await chrome.runtime.sendMessage({ to: 'background', ...request });
}

let url = '';

describe('two windows and a page that is saved, all at once', () => {
	it('lose none of each other’s tags, marks, notes and switches', async () => {
		const { browser } = session;
		const page = await browser.openArticle('en-reuters-directive');
		await marked(page);
		const popup = await browser.openPopup(page);
		await popup.ui.click('button', /^Save/);
		await popup.ui.says(/Saved/);
		await popup.close();
		const [first, second, third] = [
			await browser.openExtension('library.html'),
			await browser.openExtension('library.html'),
			await browser.openExtension('library.html#/settings'),
		];
		await first.ui.says(/Mexico rules out/);
		url = await until(
			() => first.ui.run(() => document.querySelector<HTMLAnchorElement>('a[href^="https://www.reuters.com/"]')?.href ?? null),
			'the address of the original',
		);
		const turn = { url, each: EACH, saves: null };
		const refused = await Promise.all([
			first.ui.run(work, { ...turn, who: 'a' }),
			second.ui.run(work, { ...turn, who: 'b' }),
			third.ui.run(work, { ...turn, who: 'c', saves: 'https://www.reuters.com/' }),
		]);
		expect(refused).toEqual([0, 0, 0]);
		const now = await first.ui.run(state, url);
		const of = (who: string) => Array.from({ length: EACH }, (_, n) => `${who}${n}`);
		expect([...now.tags].sort()).toEqual([...of('a'), ...of('b'), 'both'].sort());
		expect(now.notes.sort()).toEqual(['a', 'b'].flatMap((who) => of(who).map((tag) => tag.replace(who, `${who} `))).sort());
		expect(now).toMatchObject({ archived: true, read: true, progress: 0.5 });
		expect([...now.offSites].sort()).toEqual(['a', 'b'].flatMap((who) => of(who).map((tag) => `${tag}.example`)).sort());
	});

	it('show in each window what was done in the other', async () => {
		const { browser } = session;
		const [one, other] = [await browser.openExtension('library.html'), await browser.openExtension('library.html')];
		const shelve = (change: object) => one.ui.run(ask, { name: 'shelve', request: { urls: [url], change } });
		await shelve({ archived: false });
		for (const window of [one, other]) await window.ui.says(/Mexico rules out/);
		await shelve({ addTags: ['seen-in-both'] });
		for (const window of [one, other]) await window.ui.says('seen-in-both');
	});
});
