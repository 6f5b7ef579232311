import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../lib/gazetteer/spellings';

describe('spellingsOf', () => {
	it.each<[string, readonly string[]]>([
		['Ana Ferrer', []],
		['Ugarte', []],
		['the USA', []],
		['Jürgen Öst', ['Juergen Oest']],
		['Ju\u0308rgen', ['Juergen']],
		['Ülker', ['Uelker']],
		['U.S. Senate', ['US Senate']],
		['US Senate', ['U.S. Senate']],
		['the UN', ['the U.N.']],
		['EE. UU.', ['EE.UU.', 'EEUU', 'EE UU']],
		['Embajada de EEUU', ['Embajada de EE.UU.', 'Embajada de EE UU']],
	])('gives %s in its other usual spellings', (text, others) => {
		expect(spellingsOf(text)[0]).toBe(text);
		expect(spellingsOf(text).slice(1).sort()).toEqual([...others].sort());
	});
});
