import type { FoundPeople, PeopleTrouble } from '../../components/dossiers/services';
import type { LongWork } from '../../components/library/exchange-services';
import type { Actor } from '../../lib/domain/dossier';
import { MOST_PEOPLE_BYTES, type PeopleProblem } from '../../lib/domain/people-file';
import { refusal } from '../../lib/messages/refusal';
import type { PeopleTold } from './people-exchange';

/**
 * Reads a file of people in a worker of its own: a parliament's file has a few hundred of them, a country's a hundred
 * thousand, and the page is to answer meanwhile. Given up, the worker ends at once.
 */
export function readPeopleFile(
	file: File,
	{ signal, progress }: LongWork,
): Promise<FoundPeople | { readonly trouble: PeopleTrouble }> {
	if (file.size > MOST_PEOPLE_BYTES) return Promise.resolve({ trouble: 'too-large' });
	signal.throwIfAborted();
	const worker = new Worker(new URL('./people-worker.ts', import.meta.url), { type: 'module' });
	const [people, words, problems]: [Actor[], string[], PeopleProblem[]] = [[], [], []];
	const reading = new Promise<FoundPeople | { readonly trouble: PeopleTrouble }>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason));
		worker.onerror = ({ message }) => reject(refusal('internal', `The file could not be read: ${message}`));
		worker.onmessage = ({ data }: MessageEvent<PeopleTold>) => {
			if ('done' in data) progress(data.done);
			else if ('failure' in data) reject(refusal('internal', data.failure));
			else if ('people' in data) {
				people.push(...data.people);
				words.push(...data.words);
			} else if ('problems' in data) problems.push(...data.problems);
			else resolve('trouble' in data.end ? data.end : { ...data.end, people, words, problems });
		};
		worker.postMessage(file);
	});
	return reading.finally(() => worker.terminate());
}
