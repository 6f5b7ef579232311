import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted, isDialogueTurn } from '../../lib/text/quoted';

const inside = (text: string) => findQuoted(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

describe('findQuoted', () => {
	it.each([
		['curly', 'She said “we wait” and left.', ['we wait']],
		['straight', 'She said "we wait" and left.', ['we wait']],
		['guillemets', 'Dijo «esperamos» y salió.', ['esperamos']],
		['guillemets with spaces', 'Dijo « esperamos » y salió.', [' esperamos ']],
		['low German', 'Sie sagte „wir warten“ und ging.', ['wir warten']],
		['low with a high closing mark', 'Dijo „esperamos” y salió.', ['esperamos']],
		['doubled single', "She said ''we wait'' and left.", ['we wait']],
		['TeX marks', "She said ``we wait'' and left.", ['we wait']],
		['single curly', 'She said ‘we wait’ and left.', ['we wait']],
		['single straight', "She said 'we wait' and left.", ['we wait']],
		['two quotations', '“One,” she said, “and two.”', ['One,', 'and two.']],
		['at the very ends', '“All of it.”', ['All of it.']],
		['in brackets', 'It went on (“as ever”) for days.', ['as ever']],
		['after a colon', 'Okonkwo: “No boats”', ['No boats']],
		['single after a colon', 'Okonkwo: ‘No boats’', ['No boats']],
		['empty', 'It read “” and no more.', ['']],
		['an inverted question mark after the mark', 'Preguntó «¿quién manda?» y calló.', ['¿quién manda?']],
		['straight opened, curly closed', 'She said "we wait” and left.', ['we wait']],
		['curly opened, straight closed', 'She said “we wait" and left.', ['we wait']],
	])('%s', (_, text, words) => {
		expect(inside(text)).toEqual(words);
	});

	it.each([
		['single inside double', '“He told me ‘no boats’ twice,” she said.', ['He told me ‘no boats’ twice,']],
		['straight single inside straight', '"He told me \'no boats\' twice," she said.', ["He told me 'no boats' twice,"]],
		['double inside guillemets', '«Me dijo “sin barcos” dos veces», contó.', ['Me dijo “sin barcos” dos veces']],
		['guillemets inside guillemets', '«Me dijo «sin barcos» dos veces», contó.', ['Me dijo «sin barcos» dos veces']],
		['double inside single', '‘He told me “no boats” twice,’ she said.', ['no boats']],
	])('nested: %s', (_, text, words) => {
		expect(inside(text)).toEqual(words);
	});

	it.each([
		['a possessive', 'The minister’s boats left.'],
		['the possessive of a plural', 'The ministers’ boats left the boys’ club.'],
		['a contraction', 'They don’t know it isn’t so.'],
		['an apostrophe before a word', '’Tis the ’90s and ’cause we can.'],
		['straight apostrophes', "It's the '90s, rock 'n' roll."],
		['a name', 'Siobhán O’Brien met d’Angelo and N’Diaye.'],
		['feet and inches', 'It is 6" long.'],
		['no marks', 'Nothing here.'],
	])('is not a quotation: %s', (_, text) => {
		expect(inside(text)).toEqual([]);
	});

	it.each([
		['single with an apostrophe in it', 'She said ‘we don’t wait’ and left.', ['we don’t wait']],
		['single with the possessive of a plural in it', 'She said ‘the boats’ crews wait’ and left.', ['the boats’ crews wait']],
	])('%s', (_, text, words) => {
		expect(inside(text)).toEqual(words);
	});

	it('marks a quotation that runs on into the next paragraph', () => {
		const text = 'She said: “We wait. And nobody';
		expect(findQuoted(text)).toEqual([{ start: 10, end: text.length, innerStart: 11, innerEnd: text.length, closed: false }]);
	});

	it('takes an unclosed straight mark for one only where a quotation can begin', () => {
		expect(findQuoted('He said "we wait')).toHaveLength(1);
		expect(findQuoted('A 6" board')).toHaveLength(0);
	});

	it.each([
		['a narrator in the middle', '—No habrá barcos —dijo Blanco—. Cada país manda.', ['No habrá barcos', 'Cada país manda.']],
		['a narrator at the end', '—No habrá barcos —dijo Blanco.', ['No habrá barcos']],
		['a comma after the narrator', '—No habrá barcos —dijo Blanco—, ni hoy ni mañana.', ['No habrá barcos', 'ni hoy ni mañana.']],
		['two narrators', '—Uno —dijo—. Dos —repitió—. Tres.', ['Uno', 'Dos', 'Tres.']],
		['no narrator', '—¿Y los barcos?', ['¿Y los barcos?']],
		['a question', '—¿Vendrán? —preguntó Petrova—. Nadie lo sabe.', ['¿Vendrán?', 'Nadie lo sabe.']],
	])('raya dialogue: %s', (_, text, words) => {
		expect(inside(text)).toEqual(words);
	});

	it.each([
		['—¿Y los barcos?', true],
		['—No habrá barcos —dijo Blanco—.', false],
		['Los barcos —todos— salieron.', false],
		['– We wait here', true],
		['“We wait”', false],
		['-10 degrees', false],
	])('%s is a turn of dialogue: %s', (text, turn) => {
		expect(isDialogueTurn(text)).toBe(turn);
	});

	it('gives spans in order, inside the text and apart from each other, whatever it is given', () => {
		const part = fc.oneof(
			fc.constantFrom(
				'“',
				'”',
				'"',
				'«',
				'»',
				'„',
				'‘',
				'’',
				"'",
				"''",
				'``',
				'—',
				'–',
				' —',
				'— ',
				' ',
				'. ',
				', ',
				':',
				'(',
				'a',
				'no boats',
				's ',
				'¿',
				'\n',
				'90s',
				'‹',
				'›',
			),
			fc.string({ unit: 'binary', maxLength: 3 }),
		);
		fc.assert(
			fc.property(
				fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
				(text) => {
					let before = 0;
					for (const { start, end, innerStart, innerEnd } of findQuoted(text)) {
						expect(start).toBeGreaterThanOrEqual(before);
						expect(innerStart).toBeGreaterThanOrEqual(start);
						expect(innerEnd).toBeGreaterThanOrEqual(innerStart);
						expect(end).toBeGreaterThanOrEqual(innerEnd);
						expect(end).toBeLessThanOrEqual(text.length);
						before = end;
					}
					isDialogueTurn(text);
				},
			),
			{ numRuns: 200 },
		);
	});
});
