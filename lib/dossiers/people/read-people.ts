import type { PeopleFile, PeopleProblem } from '../../domain/people-file';
import { jsonPlace } from '../json-place';
import { personOf } from './person';
import { isPopolo, readPopolo } from './popolo';
import { isWikidata, readWikidata } from './wikidata';

/**
 * Reads the people of a file of Popolo JSON or of Wikidata's entities. Throws nothing, whatever the file holds. `told` hears
 * now and then how much is done, from 0 to 1.
 */
export function readPeople(text: string, told: (done: number) => void = () => {}): PeopleFile {
	const bare = text.replace(/^\uFEFF/, '');
	const value = jsonOf(bare);
	if (value === undefined) {
		const place = jsonPlace(bare);
		return {
			format: null,
			people: [],
			problems: [{ path: '', reason: 'syntax', detail: place ? `${place.line}:${place.column}` : '' }],
		};
	}
	const format = isWikidata(value) ? 'wikidata' : isPopolo(value) ? 'popolo' : null;
	if (format === null) return { format, people: [], problems: [{ path: '', reason: 'foreign', detail: '' }] };
	const problems: PeopleProblem[] = [];
	const raw = format === 'wikidata' ? readWikidata(value, problems) : readPopolo(value, problems);
	const people = raw.map((person, index) => {
		if (index % 1000 === 0) told(index / raw.length);
		return personOf(person, problems);
	});
	if (people.length === 0 && problems.length === 0) problems.push({ path: '', reason: 'foreign', detail: '' });
	return { format, people, problems };
}

/** What a text of JSON holds, or of JSON lines: one entity a line, as parts of Wikidata's dump are kept. `undefined` for neither. */
function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return linesOf(text);
	}
}

function linesOf(text: string): unknown {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.length < 2) return undefined;
	try {
		return lines.map((line): unknown => JSON.parse(line));
	} catch {
		return undefined;
	}
}
