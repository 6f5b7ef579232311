import type { Mention } from '../domain/mention';
import { foldWords } from '../text/fold';

const MOST = 12;
const TITLE =
	/^(?:mr|mrs|ms|dr|prof|professor|sir|rev|gen|general|sen|senator|rep|gov|president|minister|judge|el|la|don|doña|sr|sra)\.?\s+/i;

/**
 * Names of people in the order in which a reader cares for them: the most named first, then as they come. Only whole
 * names (two words or more) count; one that belongs to a linked actor is left out, and a title before it is dropped.
 */
export function peopleElsewhere(names: readonly string[], mentions: readonly Mention[]): string[] {
	const linked = mentions.filter(({ type }) => type !== 'term').map(({ surface }) => ` ${foldWords(surface)} `);
	const counts = new Map<string, { name: string; count: number }>();
	for (const raw of names) {
		const name = tidy(raw);
		const key = foldWords(name);
		if (key.split(' ').length < 2 || !/^\p{Lu}/u.test(name) || /\p{Lu}{3,}/u.test(name)) continue;
		if (linked.some((surface) => surface.includes(` ${key} `) || (surface.trim().includes(' ') && ` ${key} `.includes(surface))))
			continue;
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
