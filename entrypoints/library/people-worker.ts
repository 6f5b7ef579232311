import type { PeopleTrouble } from '../../components/dossiers/services';
import { searchable } from '../../components/library/matches';
import { readPeople } from '../../lib/dossiers/people/read-people';
import type { PeopleTold } from './people-exchange';

/** So many go to the page at once: taking them in is no work that anybody notices there. */
const PORTION = 400;

/** So much of a file is read at once, in bytes. */
const STEP = 4 * 1024 * 1024;

/** Shares of the work: reading the file, making people of it, handing them over. */
const [READ, MADE] = [0.4, 0.8];

const scope = globalThis as unknown as {
	postMessage(told: PeopleTold): void;
	onmessage: ((event: { readonly data: File }) => void) | null;
};

// The browser tells the page of no promise that fails in here.
scope.onmessage = ({ data: file }) => void work(file).catch((error) => scope.postMessage({ failure: String(error) }));

async function work(file: File): Promise<void> {
	const text = await textOf(file);
	if (typeof text === 'object') {
		scope.postMessage({ end: text });
		return;
	}
	const { format, people, problems } = readPeople(text, (done) => scope.postMessage({ done: READ + done * (MADE - READ) }));
	for (let at = 0; at < people.length; at += PORTION) {
		const some = people.slice(at, at + PORTION);
		const words = some.map(({ names, roles }) =>
			searchable([...names.map(({ text }) => text), ...roles.flatMap(({ title }) => [title.en, title.es])].join('\n')),
		);
		scope.postMessage({ people: some, words });
		scope.postMessage({ done: MADE + ((1 - MADE) * at) / people.length });
	}
	for (let at = 0; at < problems.length; at += PORTION) scope.postMessage({ problems: problems.slice(at, at + PORTION) });
	scope.postMessage({ end: { format } });
}

/** The text of a file, or why there is none. */
async function textOf(file: File): Promise<string | { readonly trouble: PeopleTrouble }> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let text = '';
	try {
		for (let at = 0; at < file.size; at += STEP) {
			text += decoder.decode(await file.slice(at, at + STEP).arrayBuffer(), { stream: true });
			scope.postMessage({ done: (READ * Math.min(file.size, at + STEP)) / file.size });
		}
		return text + decoder.decode();
	} catch (error) {
		// Decoding throws a `TypeError`; a file that was moved or changed since it was chosen, a `DOMException`.
		if (error instanceof TypeError) return { trouble: 'no-text' };
		if (error instanceof DOMException) return { trouble: 'gone' };
		throw error;
	}
}
