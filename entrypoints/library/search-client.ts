import type { LibrarySearchServices } from '../../components/library/services';
import { Refusal, refusal } from '../../lib/messages/refusal';
import type { SearchAnswer, SearchNames, SearchQuestion } from './search-exchange';

/** The library's search, which works in a worker of its own so that nothing it does holds up the page. */
export interface SearchClient extends LibrarySearchServices {
	/** Tells it what the followed dossiers call things. */
	name(names: SearchNames): void;
}

/** Asks the worker that was started. */
export function searchClient(worker: Worker): SearchClient {
	const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: unknown): void }>();
	const listeners = new Set<() => void>();
	let questions = 0;
	worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
		if ('changed' in data) {
			for (const listener of listeners) listener();
			return;
		}
		const asked = waiting.get(data.id);
		waiting.delete(data.id);
		if ('failure' in data) asked?.reject(new Refusal(data.failure));
		else asked?.resolve(data.answer);
	};
	worker.onerror = ({ message }) => {
		for (const { reject } of waiting.values()) reject(refusal('internal', `The search has failed: ${message}`));
		waiting.clear();
	};
	const ask = <T>(question: SearchQuestion['ask']): Promise<T> =>
		new Promise((resolve, reject) => {
			const id = questions++;
			waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
			worker.postMessage({ id, ask: question } satisfies SearchQuestion);
		});
	return {
		find: (request) => ask({ name: 'find', request }),
		around: (url) => ask({ name: 'around', url }),
		snippets: (urls, query) => ask({ name: 'snippets', urls, query }),
		tags: () => ask({ name: 'tags' }),
		follow(changed) {
			listeners.add(changed);
			return () => listeners.delete(changed);
		},
		name: (names) => void ask({ name: 'labels', ...names }),
	};
}
