/** Names of countries, capitals and their short forms, folded: as metonyms they mean a government only when they speak. */

import { COUNTRIES } from './countries';

/** Places that stand for their governments. */
export const PLACES: ReadonlySet<string> = new Set([
	...COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]),
	'palacio nacional',
	'national palace',
	'the national palace',
]);

/** Institutions and states whose names tell a country too. */
const OTHERS: Readonly<Record<string, string>> = {
	'united states': 'virginia,carolina,pentagon,pentagono,white house,casa blanca',
	russia: 'soviet,sovietico',
	'united nations': 'united nations,naciones unidas,un,u n,onu',
};

/** Each name of a country, of its capital and of what is its own, with the country's first name in `COUNTRIES`. */
const COUNTRY_BY_NAME: ReadonlyMap<string, string> = new Map([
	...COUNTRIES.flatMap(({ names, capitals, people }) =>
		[...names, ...capitals, ...people, ...people.map((name) => `${name}s`)].map((name): [string, string] => [
			name,
			names[0] as string,
		]),
	),
	...Object.entries(OTHERS).flatMap(([country, names]) => names.split(',').map((name): [string, string] => [name, country])),
]);

const LONGEST = 4;
/** The first words of names of several words: most words of a text begin none. */
const BEGINNINGS: ReadonlySet<string> = new Set(
	[...COUNTRY_BY_NAME.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);

/** The country that is named first in a folded text; `null` when none is. */
export function countryIn(text: string): string | null {
	if (!text.includes(' ')) return COUNTRY_BY_NAME.get(text) ?? null;
	const words = text.split(' ');
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as string;
		for (let length = BEGINNINGS.has(word) ? Math.min(LONGEST, words.length - i) : 1; length > 0; length--) {
			const country = COUNTRY_BY_NAME.get(length === 1 ? word : words.slice(i, i + length).join(' '));
			if (country) return country;
		}
	}
	return null;
}

/** Single words that name a country or what is its own: no part of a person's name. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set([...COUNTRY_BY_NAME.keys()].filter((name) => !name.includes(' ')));
