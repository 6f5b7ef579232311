const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles: a name follows. */
const TITLES =
	set(`mr mrs ms dr sr sra srta d prof rev gen col maj capt cpl sgt lt adm gov sen rep hon pres lic ing mtro cmdr brig
	supt insp fr mt ft st`);

/** Short before a number; without one a word or the end of a date: "el mar.", "dijo que no.", "art. 27", "Aug. 8". */
const NUMBERED = set(`no num pag fig vol art jan feb mar apr jun jul aug sep sept oct nov dec ene abr ago dic`);

/** Others, which may also end a sentence. */
const OTHERS = set(`jr vs etc inc corp co ltd dept ed ee uu ave blvd aprox`);

/** Words that begin a sentence far more often than a name goes on with them. */
export const SENTENCE_STARTERS = set('the a an he she they it in on at but and el la los las en un una su este');

/**
 * True when a full stop between two words belongs to the first and ends no sentence: "Sen. Kaine", "art. 27", "EE. UU. dijo",
 * but not "dijo que no. La Cancillería" nor "de EE. UU. La presidenta". Words in small letters and without accents;
 * `capital`: the second is written with one. Initials are for the caller to know.
 */
export function isAbbreviation(before: string, after: string, capital: boolean): boolean {
	if (TITLES.has(before)) return true;
	if (NUMBERED.has(before)) return /^\d/.test(after);
	return OTHERS.has(before) && !(capital && SENTENCE_STARTERS.has(after));
}
