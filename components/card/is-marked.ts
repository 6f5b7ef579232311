/** True where words bring quotation marks of their own, as a page's text does now and then: ours come only where there are none. */
export function isMarked(words: string): boolean {
	return /^["“”„«‹‘'—―–-]/.test(words);
}
