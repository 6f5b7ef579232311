/*
 * What runs in pages of the extension while the browser is about to be killed, and afterwards. Each function is sent there
 * as text, so each holds all that it needs.
 */

/** What was done and answered, and so may not be lost. */
export interface Answered {
	/** Numbers of the articles saved, tagged and noted. */
	readonly saved: readonly number[];
	readonly tagged: readonly number[];
	readonly noted: readonly number[];
	/** When a tab's article was saved last, ISO 8601; `null`: not yet. */
	readonly clipped: string | null;
}

/** Saves articles, three at a time, as fast as they are answered, and notes in `answered` what was; runs until it is killed. */
export function keepSaving(_root: unknown, { from, clip }: { from: number; clip: string }): void {
	const scope = globalThis as unknown as {
		answered: { saved: number[]; tagged: number[]; noted: number[]; clipped: string | null };
		chrome: {
			runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; answer: { updatedAt: string } }> };
			tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
		};
	};
	const done = { saved: [] as number[], tagged: [] as number[], noted: [] as number[], clipped: null as string | null };
	scope.answered = done;
	const ask = async (name: string, request: unknown) => {
		const reply = await scope.chrome.runtime.sendMessage({ to: 'background', name, request });
		if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
		return reply.answer;
	};
	const day = '2025-08-09T10:00:00.000Z';
	let next = from;
	const save = async () => {
		for (;;) {
			const n = next++;
			const url = `https://example.org/killed/${n}`;
			const text = `${n} says so. `.repeat(15_000);
			const article = {
				...{ url, title: `Number ${n}`, byline: null, outlet: null, published: null, lang: 'en', savedAt: day, updatedAt: day },
				...{ tags: [], read: false, archived: false, progress: 0, excerpt: `${n}.`, words: 3, entities: [], issues: [] },
				statements: [],
			};
			await ask('restoreArticle', { article, content: { url, html: `<p>${text}</p>`, text }, annotations: [] });
			done.saved.push(n);
			await ask('shelve', { urls: [url], change: { addTags: ['kept'], read: true } });
			done.tagged.push(n);
			const quote = { exact: `${n} says so.`, prefix: '', suffix: '' };
			await ask('annotate', { id: `note-${n}`, article: url, quote, note: `Note ${n}`, created: day, modified: day });
			done.noted.push(n);
		}
	};
	const clipping = async () => {
		const tab = (await scope.chrome.tabs.query({})).find(({ url }) => url?.startsWith(clip));
		for (;;) done.clipped = (await ask('save', { tab: tab?.id })).updatedAt;
	};
	void save();
	void save();
	void clipping();
}

/** What was answered up to now. */
export function answeredNow(): Answered {
	return (globalThis as unknown as { answered: Answered }).answered;
}

/** What is missing of what was answered, and what is there by half: one line for each, none when all is well. */
export async function lostOrHalf(_root: unknown, answered: Answered): Promise<readonly string[]> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const all = <T>(store: string): Promise<T[]> =>
		new Promise((resolve, reject) => {
			const request = database.transaction(store).objectStore(store).getAll();
			request.onsuccess = () => resolve(request.result as T[]);
			request.onerror = () => reject(request.error);
		});
	const articles = new Map(
		(await all<{ url: string; tags: string[]; read: boolean; updatedAt: string }>('articles')).map((one) => [one.url, one]),
	);
	const contents = new Map((await all<{ url: string; html: string; text: string }>('contents')).map((one) => [one.url, one]));
	const notes = new Map((await all<{ id: string; note: string }>('annotations')).map((one) => [one.id, one.note]));
	database.close();
	const wrong: string[] = [];
	for (const url of articles.keys()) if (!contents.has(url)) wrong.push(`${url}: without its copy`);
	for (const [url, { html, text }] of contents) {
		if (!articles.has(url)) wrong.push(`${url}: a copy of nothing`);
		const n = /\/killed\/(\d+)$/.exec(url)?.[1];
		if (n === undefined) continue;
		const whole = `${n} says so. `.repeat(15_000);
		if (text !== whole || html !== `<p>${whole}</p>`) wrong.push(`${url}: ${text.length} of ${whole.length} characters`);
	}
	const at = (n: number) => articles.get(`https://example.org/killed/${n}`);
	for (const n of answered.saved) if (!at(n)) wrong.push(`${n}: was saved`);
	for (const n of answered.tagged) if (!at(n)?.tags.includes('kept') || !at(n)?.read) wrong.push(`${n}: was tagged and read`);
	for (const n of answered.noted) if (notes.get(`note-${n}`) !== `Note ${n}`) wrong.push(`${n}: had a note`);
	const clipped = [...articles.values()].filter(({ url }) => !url.includes('/killed/'));
	const last = answered.clipped;
	if (last !== null && !clipped.some(({ updatedAt }) => updatedAt >= last)) wrong.push(`the page was saved at ${last}`);
	return wrong;
}

/** Puts a database of the first version in the place of today's: so many articles with their copies. */
export async function makeFirstVersion(_root: unknown, { articles }: { articles: number }): Promise<void> {
	await new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase('on-record');
		request.onsuccess = resolve;
		request.onerror = reject;
	});
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record', 1);
		request.onupgradeneeded = () => {
			const store = request.result.createObjectStore('articles', { keyPath: 'url' });
			store.createIndex('savedAt', 'savedAt');
			store.createIndex('outlet', 'outlet');
			request.result.createObjectStore('contents', { keyPath: 'url' });
			request.result.createObjectStore('meta');
			request.result.createObjectStore('dossiers', { keyPath: 'id' });
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const transaction = database.transaction(['articles', 'contents', 'meta'], 'readwrite');
	transaction.objectStore('meta').put({ on: true, offSites: ['off.example'], markStyle: 'dots', theme: 'dark' }, 'settings');
	const entities = [{ id: 'ana', dossier: 'lamp', type: 'person', name: 'Ana', count: 1 }];
	for (let n = 0; n < articles; n++) {
		const url = `https://example.org/old/${n}`;
		const day = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
		const head = { url, title: `Number ${n}`, byline: null, outlet: 'Old', published: null, lang: 'en' };
		transaction.objectStore('articles').put({ ...head, savedAt: day, updatedAt: day, entities, statements: [] });
		const text = `${n} words in it. `.repeat(400);
		transaction.objectStore('contents').put({ url, html: `<p>${text}</p>`, text });
	}
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onerror = reject;
	});
	database.close();
}

/** Has the background open its database, which brings it to the version of today; `answered` says once it is. */
export function beginMigration(): void {
	const scope = globalThis as unknown as {
		migrated: boolean;
		chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
	};
	scope.migrated = false;
	void scope.chrome.runtime.sendMessage({ to: 'background', name: 'savedCount', request: null }).then(({ ok }) => {
		scope.migrated = ok;
	});
}

export function isMigrated(): boolean {
	return (globalThis as unknown as { migrated: boolean }).migrated;
}

/** The version of the database that is there, without opening it. */
export async function versionNow(): Promise<number | null> {
	return (await indexedDB.databases()).find(({ name }) => name === 'on-record')?.version ?? null;
}

/** What is wrong with a migrated database of so many articles: one line for each, none when all is well. */
export async function wrongAfterMigration(_root: unknown, { articles }: { articles: number }): Promise<readonly string[]> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const all = (store: string): Promise<Record<string, unknown>[]> =>
		new Promise((resolve, reject) => {
			const request = database.transaction(store).objectStore(store).getAll();
			request.onsuccess = () => resolve(request.result as Record<string, unknown>[]);
			request.onerror = () => reject(request.error);
		});
	const wrong: string[] = [];
	const heads = await all('articles');
	const copies = new Map((await all('contents')).map((one) => [one.url, one.text]));
	if (heads.length !== articles || copies.size !== articles) wrong.push(`${heads.length} and ${copies.size} of ${articles}`);
	for (const { url, title, tags, names, words, progress, savedAt } of heads) {
		const n = Number(String(url).split('/').at(-1));
		const day = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
		const shelf = Array.isArray(tags) && progress === 0 && words === 1600;
		const found = String(names) === `lamp/ana ${day.slice(0, 10)}`;
		if (title !== `Number ${n}` || savedAt !== day || !shelf || !found) wrong.push(`${url}: not as it should be`);
		if (copies.get(url) !== `${n} words in it. `.repeat(400)) wrong.push(`${url}: its copy`);
	}
	const settings = (await all('meta')).find((value) => 'markStyle' in value);
	if (settings?.markStyle !== 'dots') wrong.push('the settings');
	database.close();
	return wrong;
}
