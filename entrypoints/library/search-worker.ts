import { onLibraryChange, onStorageCleared, tellStorageCleared } from '../../lib/messages/library-changes';
import { failureOf } from '../../lib/messages/refusal';
import { StoreError } from '../../lib/store/store-error';
import { LibrarySearch } from './library-search';
import type { SearchAnswer, SearchQuestion } from './search-exchange';

const scope = globalThis as unknown as {
	postMessage(answer: SearchAnswer): void;
	onmessage: ((event: { readonly data: SearchQuestion }) => void) | null;
};

const search = new LibrarySearch(() => scope.postMessage({ changed: true }), tellStorageCleared);
const refresh = (urls: readonly string[] | null) => void search.refresh(urls).catch((error: unknown) => console.warn(error));
onLibraryChange(refresh);
onStorageCleared(() => refresh(null));

function answer({ ask }: SearchQuestion): Promise<unknown> | unknown {
	switch (ask.name) {
		case 'find':
			return search.find(ask.request);
		case 'around':
			return search.around(ask.url);
		case 'snippets':
			return search.snippets(ask.urls, ask.query);
		case 'tags':
			return search.tags();
		case 'labels':
			return search.name(new Map(ask.labels), new Map(ask.people));
	}
}

scope.onmessage = async ({ data }) => {
	try {
		scope.postMessage({ id: data.id, answer: await answer(data) });
	} catch (error) {
		const failure = error instanceof StoreError ? { code: error.code, detail: error.message } : failureOf(error);
		scope.postMessage({ id: data.id, failure });
	}
};
