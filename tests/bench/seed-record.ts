/** How much is put on record. */
export interface RecordLoad {
	readonly statements: number;
	readonly dossier: string;
	readonly actors: readonly string[];
	readonly issues: readonly string[];
}

/**
 * Runs in a page of the extension, sent there as text: puts made-up statements on record, behind the background's back. The
 * first actors and issues have most of them, as in life; the days are of ten years. Gives the milliseconds of writing.
 */
export async function fillRecord(_root: unknown, { statements, dossier, actors, issues }: RecordLoad): Promise<number> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const stances = ['supports', 'opposes', 'qualified', 'neutral'];
	const words = 'border treaty harbour people answer letter market court summer vote order ship school river bridge'.split(' ');
	let seed = 7;
	// mulberry32: the same statements in every run.
	const chance = (below: number) => {
		seed = (seed + 0x6d2b79f5) | 0;
		let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
	// Among so many, half have one of the first quarter.
	const oneOf = <T>(all: readonly T[]): T => all[chance(2) ? chance(Math.max(1, all.length >> 2)) : chance(all.length)] as T;
	const start = performance.now();
	for (let from = 0; from < statements; from += 2000) {
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction('statements', 'readwrite');
			transaction.oncomplete = () => resolve();
			transaction.onerror = () => reject(transaction.error);
			for (let n = from; n < Math.min(from + 2000, statements); n++) {
				const day = new Date(Date.UTC(2016, 0, 1) + chance(3650) * 86_400_000).toISOString().slice(0, 10);
				const url = `https://example.org/article/${n >> 3}`;
				const on = chance(5) > 0;
				const exact = `Statement ${n}: ${Array.from({ length: 18 }, () => words[chance(words.length)]).join(' ')}.`;
				transaction.objectStore('statements').put({
					id: `bench-${n}`,
					actor: oneOf(actors),
					dossier,
					issue: on ? oneOf(issues) : null,
					stance: on ? stances[chance(8) > 1 ? 0 : chance(4)] : null,
					date: chance(20) === 0 ? day.slice(0, 7) : day,
					kind: 'direct',
					denied: false,
					note: '',
					reports: [
						{
							article: { url, title: `Article ${n >> 3} on the order`, outlet: `Outlet ${n % 40}`, published: day },
							lang: 'en',
							quote: { exact, prefix: 'in the morning: ', suffix: ' on the day' },
						},
					],
					confirmedAt: `${day}T10:00:00.000Z`,
					updatedAt: `${day}T10:00:00.000Z`,
					history: [],
					articles: [url],
				});
			}
		});
	}
	const time = performance.now() - start;
	database.close();
	return time;
}
