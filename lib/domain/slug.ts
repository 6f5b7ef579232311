/** Letters that are no letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', þ: 'th', ð: 'd' };

/**
 * Words as a name that every file system takes, and as an identifier: small letters, digits and single hyphens, at most 60
 * (`Juan Ramón de la Fuente`: `juan-ramon-de-la-fuente`). Empty for words without a letter or digit of ours.
 */
export function slug(words: string): string {
	return words
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøđłþð]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-/, '')
		.slice(0, 60)
		.replace(/-$/, '');
}
