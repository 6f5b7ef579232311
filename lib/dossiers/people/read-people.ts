import type { PeopleFile, PeopleProblem } from '../../domain/people-file';
import { jsonPlace } from '../json-place';
import { personOf } from './person';
import { isPopolo, readPopolo } from './popolo';
import { isWikidata, readWikidata } from './wikidata';

/** Reads the people of a file of Popolo JSON or of Wikidata's entities. Throws nothing, whatever the file holds. */
export function readPeople(text: string): PeopleFile {
	const bare = text.replace(/^\uFEFF/, '');
	let value: unknown;
	try {
		value = JSON.parse(bare);
	} catch {
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
	const people = raw.map((person) => personOf(person, problems));
	if (people.length === 0 && problems.length === 0) problems.push({ path: '', reason: 'foreign', detail: '' });
	return { format, people, problems };
}
