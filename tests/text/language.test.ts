import { describe, expect, it } from 'vitest';
import { detectLang } from '../../lib/text/language';

describe('detectLang', () => {
	it.each([
		[
			'English',
			'The boats of the two countries were seen near the bank, and the minister said that it was not a surprise.',
			'en',
		],
		['Spanish', 'Los barcos de los dos países fueron vistos cerca del banco y la ministra dijo que no era una sorpresa.', 'es'],
		['Spanish without accents', 'La ministra dijo que los barcos no son de la flota y que se van para el norte.', 'es'],
		['English with a Spanish name', 'The secretary of Juan Ramón de la Fuente said that the letter was on its way to him.', 'en'],
		[
			'Spanish with an English title',
			'La nota de The New York Times dice que el acuerdo es una sorpresa para los ministros de la región.',
			'es',
		],
		['too short', 'The end', null],
		['a headline without small words', 'Boats leave port', null],
		['names only', 'Rubio Sheinbaum Trump Petro Maduro Delpiano', null],
		['nothing', '', null],
		['numbers', '12 13 14 2025', null],
		['German', 'Die Ministerin sagte, dass die Boote der Flotte nicht mit dem Wind und auch nicht von der Küste kamen.', null],
		[
			'Portuguese',
			'A ministra disse que os barcos não são da frota e que o acordo com o norte foi uma surpresa para os dois.',
			null,
		],
		['French', 'Le ministre est sur les quais avec une lettre pour le préfet, qui ne veut pas de la flotte du nord.', null],
		['Italian', 'Il ministro non è nella sala e la lettera per il prefetto sono sul tavolo di legno che era della nonna.', null],
		['Dutch', 'Het schip van de minister is niet in de haven en het weer dat wij zijn gewend komt met een storm.', null],
		[
			'both languages alike',
			'The boats of the north. Los barcos de la flota. It was said and it is known. Se dijo y no es una sorpresa.',
			null,
		],
		['another script', 'Министр сказал, что лодки не вернулись.', null],
	])('%s', (_, text, lang) => {
		expect(detectLang(text)).toBe(lang);
	});
});
