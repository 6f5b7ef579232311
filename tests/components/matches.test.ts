import { describe, expect, test } from 'vitest';
import { matcher, searchable } from '../../components/library/matches';

describe('a search', () => {
	test.each([
		['', 'anything', true],
		['mexico', 'México', true],
		['MÉXICO', 'mexico', true],
		['pena', 'Peña', false],
		['peña', 'Peña', true],
		['pen\u0303a', 'Peña', true],
		['petro gustavo', 'Gustavo Petro', true],
		['petro ana', 'Gustavo Petro', false],
		['(', 'a (b)', true],
		['.*', 'anything', false],
	])('%j in %j: %s', (query, field, found) => {
		expect(matcher(query)(searchable(field))).toBe(found);
	});
});
