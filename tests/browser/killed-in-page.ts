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
	/** Numbers of the statements put on record, and of those revised. */
	readonly recorded: readonly number[];
	readonly revised: readonly number[];
	/** When a tab's article was saved last, ISO 8601; `null`: not yet. */
	readonly clipped: string | null;
}

/** What is put on record: the n-th statement with this for `n`. */
export type Sample = Readonly<Record<string, unknown>>;

/**
 * Saves articles with a picture each, puts statements on record and saves the page of a tab, four at a time, as fast as
 * they are answered, and notes in `answered` what was; runs until it is killed.
 */
export function keepSaving(
	_root: unknown,
	{ from, clip, picture, statement }: { from: number; clip: string; picture: string; statement: Sample },
): void {
	const scope = globalThis as unknown as {
		answered: Record<'saved' | 'tagged' | 'noted' | 'recorded' | 'revised', number[]> & { clipped: string | null };
		chrome: {
			runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; answer: { updatedAt: string } }> };
			tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
		};
	};
	const done: (typeof scope)['answered'] = { saved: [], tagged: [], noted: [], recorded: [], revised: [], clipped: null };
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
			const pictures = [{ key: '0123456789abcdef', address: `${url}.gif`, type: 'image/gif', data: picture }];
			await ask('restoreArticle', { article, content: { url, html: `<p>${text}</p>`, text }, annotations: [], pictures });
			done.saved.push(n);
			await ask('shelve', { urls: [url], change: { addTags: ['kept'], read: true } });
			done.tagged.push(n);
			const quote = { exact: `${n} says so.`, prefix: '', suffix: '' };
			await ask('annotate', { id: `note-${n}`, article: url, quote, note: `Note ${n}`, created: day, modified: day });
			done.noted.push(n);
		}
	};
	const record = async () => {
		for (let n = from; ; n++) {
			const id = `killed-${n}`;
			await ask('restoreStatement', { statement: { ...statement, id } });
			done.recorded.push(n);
			await ask('reviseStatement', { id, change: { note: `Seen ${n}` } });
			done.revised.push(n);
		}
	};
	const clipping = async () => {
		const tab = (await scope.chrome.tabs.query({})).find(({ url }) => url?.startsWith(clip));
		for (;;) done.clipped = (await ask('save', { tab: tab?.id })).updatedAt;
	};
	void save();
	void save();
	void record();
	void clipping();
}

/** What was answered up to now. */
export function answeredNow(): Answered {
	return (globalThis as unknown as { answered: Answered }).answered;
}

/** What is missing of what was answered, and what is there by half: one line for each, none when all is well. */
export async function lostOrHalf(
	_root: unknown,
	{ answered, pictureBytes }: { answered: Answered; pictureBytes: number },
): Promise<readonly string[]> {
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
	const pictures = new Map(
		(await all<{ url: string; pictures: { bytes: Uint8Array }[] }>('pictures')).map((one) => [one.url, one.pictures]),
	);
	const unread = new Set((await all<{ url: string }>('unread')).map(({ url }) => url));
	const onRecord = new Map(
		(await all<{ id: string; note: string; history: unknown[] }>('statements')).map((one) => [one.id, one]),
	);
	// Changes of statements are noted in the same transaction from here on: see `startNoting`.
	const changed = (await all<unknown>('derived')).find((value) => Array.isArray(value)) as string[] | undefined;
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
	for (const [url, kept] of pictures) {
		if (!articles.has(url)) wrong.push(`${url}: pictures of nothing`);
		if (url.includes('/killed/') && kept[0]?.bytes.length !== pictureBytes) wrong.push(`${url}: its picture`);
	}
	for (const url of articles.keys()) {
		if (!url.includes('/killed/')) continue;
		if (!pictures.has(url)) wrong.push(`${url}: without its picture`);
	}
	for (const url of unread) if (!articles.has(url)) wrong.push(`${url}: nothing to be read`);
	for (const { id, note, history } of onRecord.values()) {
		const revised = note === `Seen ${id.split('-')[1]}`;
		if (history.length !== (revised ? 1 : 0)) wrong.push(`${id}: revised by half`);
		if (changed?.filter((one) => one === id).length !== (revised ? 2 : 1)) wrong.push(`${id}: its change is not noted`);
	}
	for (const id of changed ?? []) if (!onRecord.has(id)) wrong.push(`${id}: noted, and not there`);
	for (const n of answered.recorded) if (!onRecord.has(`killed-${n}`)) wrong.push(`${n}: was put on record`);
	for (const n of answered.revised) if (onRecord.get(`killed-${n}`)?.note !== `Seen ${n}`) wrong.push(`${n}: was revised`);
	const at = (n: number) => articles.get(`https://example.org/killed/${n}`);
	for (const n of answered.saved) if (!at(n)) wrong.push(`${n}: was saved`);
	for (const n of answered.tagged) if (!at(n)?.tags.includes('kept') || !at(n)?.read) wrong.push(`${n}: was tagged and read`);
	for (const n of answered.noted) if (notes.get(`note-${n}`) !== `Note ${n}`) wrong.push(`${n}: had a note`);
	const clipped = [...articles.values()].filter(({ url }) => !url.includes('/killed/'));
	const last = answered.clipped;
	if (last !== null && !clipped.some(({ updatedAt }) => updatedAt >= last)) wrong.push(`the page was saved at ${last}`);
	return wrong;
}

/** Makes the record of statements note each change from now on, as it does once there are thousands of them. */
export async function startNoting(): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const transaction = database.transaction('derived', 'readwrite');
	transaction.objectStore('derived').put([], 'kept-rows-changed');
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onerror = reject;
	});
	database.close();
}
