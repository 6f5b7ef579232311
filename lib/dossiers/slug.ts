import { slug } from '../domain/slug';

/** Words as an identifier that is not taken; `fallback` for words that make none. */
export function slugOf(words: string, taken: (slug: string) => boolean, fallback: string): string {
	const first = slug(words) || fallback;
	if (!taken(first)) return first;
	for (let number = 2; ; number++) if (!taken(`${first}-${number}`)) return `${first}-${number}`;
}
