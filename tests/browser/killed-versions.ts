import type { Fixture } from '../store/fixture';

/*
 * What runs in pages of the extension while a database of an earlier version is brought up to date. Each function is sent
 * there as text, so each holds all that it needs.
 */

/** A database of an earlier version: its stores, as a fixture has them, and how much is put into them. */
export interface Earlier extends Pick<Fixture, 'version' | 'stores'> {
	readonly articles: number;
}

/**
 * Puts a database of an earlier version in the place of today's: so many articles with their copies, and from the second
 * version on as many statements. Every other article was saved without a name found in it.
 */
export async function makeEarlier(_root: unknown, { version, stores, articles }: Earlier): Promise<void> {
	// Nothing is to be read behind the test's back.
	await (globalThis as unknown as { chrome: { alarms: { clearAll(): Promise<boolean> } } }).chrome.alarms.clearAll();
	// Asked for in one breath: nobody else's database comes in between.
	indexedDB.deleteDatabase('on-record');
	const request = indexedDB.open('on-record', version);
	request.onupgradeneeded = ({ oldVersion }) => {
		if (oldVersion !== 0) throw new Error('Somebody else has made a database in between');
		const made = Object.entries(stores).map(([name, { keyPath, indexes }]) => {
			const store = request.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
			for (const [index, { keyPath: path, multiEntry }] of Object.entries(indexes))
				store.createIndex(index, path as string | string[], { multiEntry });
			return [name, store] as const;
		});
		const store = Object.fromEntries(made);
		store.meta?.put({ on: true, offSites: ['off.example'], markStyle: 'dots', theme: 'dark' }, 'settings');
		for (let n = 0; n < articles; n++) {
			const url = `https://example.org/old/${n}`;
			const day = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
			const head = { url, title: `Number ${n}`, byline: null, outlet: 'Old', published: null, lang: 'en' };
			const entities = n % 2 ? [] : [{ id: 'ana', dossier: 'lamp', type: 'person', name: 'Ana', count: 1 }];
			const names = n % 2 ? [] : [`lamp/ana ${day.slice(0, 10)}`];
			const shelf = { tags: ['old'], read: true, archived: false, progress: 0, issues: [], excerpt: '', words: 1600, names };
			store.articles?.put({
				...{ ...head, savedAt: day, updatedAt: day, entities, statements: [] },
				...(version > 1 ? shelf : {}),
			});
			const text = `${n} words in it. `.repeat(version === 1 ? 400 : 40);
			store.contents?.put({ url, html: `<p>${text}</p>`, text });
			const said = { actor: 'ana', dossier: 'lamp', issue: null, stance: null, date: null, kind: 'direct', denied: false };
			const quote = { exact: `${n} words in it.`, prefix: '', suffix: '' };
			const report = { article: { url, title: head.title, outlet: 'Old', published: null }, lang: 'en', quote };
			const kept = { note: '', reports: [report], confirmedAt: day, updatedAt: day, history: [], articles: [url] };
			store.statements?.put({ id: `said-${n}`, ...said, ...kept });
		}
	};
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
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
	void scope.chrome.runtime.sendMessage({ to: 'background', name: 'settings', request: null }).then(({ ok }) => {
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

/** What is wrong with a database of so many articles that came from an earlier version: one line for each, none when all is well. */
export async function wrongAfterMigration(
	_root: unknown,
	{ articles, version }: { articles: number; version: number },
): Promise<readonly string[]> {
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
	const said = new Map((await all('statements')).map((one) => [one.id, one]));
	const unread = new Set((await all('unread')).map(({ url }) => url));
	if (heads.length !== articles || copies.size !== articles) wrong.push(`${heads.length} and ${copies.size} of ${articles}`);
	if (said.size !== (version > 1 ? articles : 0)) wrong.push(`${said.size} statements`);
	if (unread.size !== Math.floor(articles / 2)) wrong.push(`${unread.size} to be read`);
	for (const { url, title, tags, names, words, progress, savedAt } of heads) {
		const n = Number(String(url).split('/').at(-1));
		const day = new Date(Date.UTC(2025, 0, 1) + n * 60_000).toISOString();
		const shelf = String(tags) === (version > 1 ? 'old' : '') && progress === 0 && words === 1600;
		const found = String(names) === (n % 2 ? '' : `lamp/ana ${day.slice(0, 10)}`) && unread.has(url) === (n % 2 === 1);
		if (title !== `Number ${n}` || savedAt !== day || !shelf || !found) wrong.push(`${url}: not as it should be`);
		if (copies.get(url) !== `${n} words in it. `.repeat(version === 1 ? 400 : 40)) wrong.push(`${url}: its copy`);
		if (version > 1 && said.get(`said-${n}`)?.updatedAt !== day) wrong.push(`${url}: what was said in it`);
	}
	const settings = (await all('meta')).find((value) => 'markStyle' in value);
	if (settings?.markStyle !== 'dots') wrong.push('the settings');
	database.close();
	return wrong;
}
