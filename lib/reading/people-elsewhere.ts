import type { Mention } from '../domain/mention';
import type { PageText } from '../domain/page-text';
import { expression } from '../text/expression';
import { foldWords } from '../text/fold';

const MOST = 12;
const TITLE =
	/^(?:mr|mrs|ms|dr|prof|professor|sir|rev|gen|general|sen|senator|rep|gov|president|minister|judge|el|la|don|doña|sr|sra)\.?\s+/i;

/**
 * A block that is nothing but a byline: "Por Julia Arce", "By Ann Cole and Tom Hart | Reuters". Two capitals at least:
 * "Por Navidad" begins a heading.
 */
const BYLINE = expression`^(?:by|BY|By|por|POR|Por):?\s+\p{Lu}[\p{L}.'’-]*(?:(?:,?\s+(?:and|y|e|&|de|del|la|las|los|da|do|dos|van|von|der))*,?\s+\p{Lu}[\p{L}.'’-]*)+(?:\s*[|·•—–/,(].*)?$`;

/** In characters. */
const LONGEST_BYLINE = 160;

/** The lines that say who wrote a page: what it gives as its byline, and the blocks of its text that are one. */
export function bylinesOf({ byline, blocks }: Pick<PageText, 'byline' | 'blocks'>): readonly string[] {
	const lines = blocks
		.map(({ text }) => text.trim())
		.filter((text) => text.length <= LONGEST_BYLINE && !/[.!?…:;]$/.test(text) && BYLINE.test(text));
	return byline === null ? lines : [byline, ...lines];
}

/**
 * Names of people in the order in which a reader cares for them: the most named first, then as they come. Only whole
 * names (two words or more) count; one that belongs to a linked actor or to who wrote the page (`bylines`) is left out, and
 * a title before it is dropped.
 */
export function peopleElsewhere(names: readonly string[], mentions: readonly Mention[], bylines: readonly string[]): string[] {
	const linked = mentions.filter(({ type }) => type !== 'term').map(({ surface }) => ` ${foldWords(surface)} `);
	const authors = bylines.map((line) => ` ${foldWords(line)} `);
	const counts = new Map<string, { name: string; count: number }>();
	for (const raw of names) {
		const name = tidy(raw);
		const key = foldWords(name);
		if (key.split(' ').length < 2 || !/^\p{Lu}/u.test(name) || /\p{Lu}{3,}/u.test(name)) continue;
		if (linked.some((surface) => surface.includes(` ${key} `) || (surface.trim().includes(' ') && ` ${key} `.includes(surface))))
			continue;
		if (authors.some((line) => line.includes(` ${key} `))) continue;
		const known = counts.get(key);
		if (known) known.count++;
		else counts.set(key, { name, count: 1 });
	}
	return [...counts.values()]
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST)
		.map(({ name }) => name);
}

function tidy(raw: string): string {
	const bare = raw
		.replace(/['’]s$/, '')
		.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
		.replace(/\s+/g, ' ');
	return bare.replace(TITLE, '');
}
