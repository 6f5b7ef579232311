import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../lib/search/query';
import { snippetOf } from '../../lib/search/snippet';

const LONG = `${'Nothing here at all. '.repeat(30)}Then the Coast Guard\nboarded the “Peña” at night. ${'And more nothing. '.repeat(30)}`;
const marked = (text: string, query: string) =>
	snippetOf(text, parseQuery(query))
		?.map(({ text: part, hit }) => (hit ? `[${part}]` : part))
		.join('') ?? null;

describe('a snippet', () => {
	test.each([
		['The café opened', 'cafe', 'The [café] opened'],
		['The cafe\u0301 opened', 'café', 'The [cafe\u0301] opened'],
		['A year, un año, an anoraK', 'ano', 'A year, un año, an [anoraK]'],
		['Guards guard', 'guard', '[Guards] [guard]'],
		['Guards guard', '"guard"', 'Guards [guard]'],
		['one, “two” three', '"two three"', 'one, “[two” three]'],
		['nothing of it', 'else', null],
		['one two', '-one two', 'one [two]'],
		['a.*b (c', '"a b"', '[a.*b] (c'],
	])('of %s for %s', (text, query, expected) => {
		expect(marked(text, query)).toBe(expected);
	});

	it('shows the place where most of it stands, on one line', () => {
		const snippet = marked(LONG, 'nothing guard peña');
		expect(snippet).toContain('the Coast [Guard] boarded the “[Peña]” at night.');
		expect(snippet?.startsWith('… ')).toBe(true);
		expect(snippet?.endsWith(' …')).toBe(true);
		expect(snippet?.length).toBeLessThan(300);
	});
});
