/** The longest slug, so that a number finds room behind it. */
const LONGEST = 60;

/** Letters that are no letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd' };

/** Words as an identifier (`Juan Ramón de la Fuente`: `juan-ramon-de-la-fuente`) that is not taken; `fallback` for words without a letter of ours. */
export function slugOf(words: string, taken: (slug: string) => boolean, fallback: string): string {
	const plain = words
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøđłþð]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '')
		.slice(0, LONGEST)
		.replace(/-$/, '');
	const slug = plain || fallback;
	if (!taken(slug)) return slug;
	for (let number = 2; ; number++) if (!taken(`${slug}-${number}`)) return `${slug}-${number}`;
}
