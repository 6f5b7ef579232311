import { tokenize } from '../text/tokens';

const EMPTY = new Set(
	`a an the of and or to in on at by for with from as is are was were be been it its this that these those he she they we i you his her their our not no do does did has have had will would can could so but if than then there who which what when where how all any more also
	el la los las un una unos unas de del y o a al en por para con sin es son era fue ser ha han su sus se lo le les me mi nos que como no si ya mas pero este esta estos estas ese esa eso esto muy tambien hay entre sobre cuando donde quien`.split(
		/\s+/,
	),
);

/** True for words that carry no meaning of their own. */
export function isEmptyWord(word: string): boolean {
	return EMPTY.has(word);
}

const EMPTY_KEYS = new Set(tokenize([...EMPTY].join(' ')).key);

/** The same for a word that `tokenize` has hashed. */
export function isEmptyKey(key: number): boolean {
	return EMPTY_KEYS.has(key);
}
