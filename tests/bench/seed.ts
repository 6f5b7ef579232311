/** How much is put into the store: the size to plan for (DESIGN, section 8). */
export interface Load {
	readonly articles: number;
	readonly statements: number;
	/** Characters of each article's copy. */
	readonly chars: number;
}

/**
 * Runs in a page of the extension, sent there as text: fills the store with made-up articles, in transactions of a thousand.
 * Gives the milliseconds that writing took.
 */
export async function fillStore(_root: unknown, { articles, statements, chars }: Load): Promise<number> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const people = ['claudia-sheinbaum', 'donald-trump', 'marco-rubio', 'ronald-johnson', 'pete-hegseth', 'gustavo-petro'];
	const text = 'Everything that was said on the day was said before, in other words. '
		.repeat(Math.ceil(chars / 69))
		.slice(0, chars);
	const each = Math.ceil(statements / articles);
	const start = performance.now();
	for (let from = 0; from < articles; from += 1000) {
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction(['articles', 'contents'], 'readwrite');
			transaction.oncomplete = () => resolve();
			transaction.onerror = () => reject(transaction.error);
			for (let n = from; n < Math.min(from + 1000, articles); n++) {
				const day = new Date(Date.UTC(2025, 0, 1) + n * 3_600_000).toISOString();
				const url = `https://example.org/article/${n}`;
				const speaker = people[n % people.length];
				transaction.objectStore('articles').put({
					url,
					title: `Article number ${n} about the order`,
					byline: null,
					outlet: `Outlet ${n % 40}`,
					published: day.slice(0, 10),
					lang: n % 2 ? 'en' : 'es',
					savedAt: day,
					updatedAt: day,
					tags: [],
					read: false,
					archived: false,
					progress: 0,
					excerpt: text.slice(0, 200),
					words: Math.round(chars / 6),
					issues: [],
					names: people.slice(0, 1 + (n % 6)).map((id) => `cartel-directive/${id} ${day.slice(0, 10)}`),
					entities: people
						.slice(0, 1 + (n % 6))
						.map((id) => ({ id, dossier: 'cartel-directive', type: 'person', name: id, count: 2 })),
					statements: Array.from({ length: each }, (_, k) => ({
						speaker,
						speakerText: speaker,
						kind: 'direct',
						denied: false,
						quote: {
							exact: `Statement ${k} of article ${n}: there is no such plan, and there will be none.`,
							prefix: 'said: ',
							suffix: ' on the day',
						},
						status: 'new',
						matches: [],
					})),
				});
				transaction.objectStore('contents').put({ url, html: `<p>${text}</p>`, text });
			}
		});
	}
	const time = performance.now() - start;
	database.close();
	return time;
}

/** Runs in a page of the extension: asks the background and gives the milliseconds until the answer, and its size. */
export async function askTimed(
	_root: unknown,
	{ name, request }: { name: string; request: unknown },
): Promise<{ time: number; ok: boolean; length: number }> {
	const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } })
		.chrome;
	const start = performance.now();
	const reply = (await runtime.sendMessage({ to: 'background', name, request })) as { ok?: boolean; answer?: unknown };
	const time = performance.now() - start;
	return { time, ok: reply?.ok === true, length: Array.isArray(reply?.answer) ? reply.answer.length : 1 };
}
