/** Names of countries, capitals and their short forms, folded: as metonyms they mean a government only when they speak. */

import { COUNTRIES } from './countries';

/** Places that stand for their governments. */
export const PLACES: ReadonlySet<string> = new Set([
	...COUNTRIES.flatMap(({ names, capitals }) => [...names, ...capitals]),
	'palacio nacional',
	'national palace',
	'the national palace',
]);

/** Words of the names of countries that say nothing of a country by themselves. */
const COMMON_PARTS = new Set(
	'the of and y el la del new nueva north south norte sur great gran republic republica costa coast ivory puerto rico rica arab united city ciudad faso hong kong sri low bajos paises d s a k e u'.split(
		' ',
	),
);

/** Institutions and states whose words tell a country too. */
const OTHERS: Readonly<Record<string, string>> = {
	'united states': 'washington virginia carolina pentagon pentagono',
	russia: 'soviet sovietico',
	'united nations': 'un onu nations naciones',
};

/** Each word that names a country or what is its own, with the country's first name in `COUNTRIES`. */
const COUNTRY_BY_WORD: ReadonlyMap<string, string> = new Map([
	...COUNTRIES.flatMap(({ names, people }) =>
		[...names.flatMap((name) => name.split(' ')), ...people]
			.filter((word) => !COMMON_PARTS.has(word))
			.map((word) => [word, names[0] as string] as const),
	),
	...Object.entries(OTHERS).flatMap(([country, words]) => words.split(' ').map((word) => [word, country] as const)),
]);

/** Words that tie an office to a country or an institution. Folded. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set([
	...COUNTRY_BY_WORD.keys(),
	...'u house blanca pri pan sspc sre'.split(' '),
]);

/** The country that most of the words belong to, by its first name in `COUNTRIES`; `null` when none names one. */
export function countryOf(words: Iterable<string>): string | null {
	const counts = new Map<string, number>();
	for (const word of words) {
		const country = COUNTRY_BY_WORD.get(word);
		if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
