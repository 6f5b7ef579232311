import { expect, it } from 'vitest';
import { excerptOf } from '../../lib/domain/excerpt';
import { EXCERPT_CHARS } from '../../lib/domain/saved-article';

const FIRST = 'The council has put off the vote on the toll until the autumn.';
const SECOND = 'Nobody had expected it.';

it.each([
	['the first line', [FIRST, SECOND]],
	['below the name of a section', ['Politics', FIRST, SECOND]],
	['below byline, place and day', ['By Ana Vela and Ivo Kask', 'Vallmar', '9 August 2025, 10:41', FIRST, SECOND]],
	['below a byline with a full stop', ['Por Redacción.', 'Actualizado a las 10.41.', FIRST, SECOND]],
	['below a caption that is no sentence', ['The old bridge of Vallmar, seen from the harbour in May', FIRST, SECOND]],
])('begins with the first sentence, %s', (_where, lines) => {
	expect(excerptOf(lines.join('\n'))).toBe(`${FIRST} ${SECOND}`);
});

it.each([
	['a quotation', '“We will not close the bridge,” the mayor of the town said.'],
	['a question in Spanish marks', '¿Quién va a pagar el peaje del puente nuevo?'],
	['words in angled marks', '«No vamos a cerrar el puente ni un solo día.»'],
	['a place before it', 'VALLMAR (AP) — The council has put off the vote on the toll.'],
])('takes %s for a sentence', (_what, line) => {
	expect(excerptOf(`World\n${line}`)).toBe(line);
});

it('leaves nothing out where no line is a sentence', () => {
	expect(excerptOf('One\nTwo\nThree')).toBe('One Two Three');
	expect(excerptOf('')).toBe('');
});

it('takes a long line without an end, and cuts at a word', () => {
	const long = 'word '.repeat(EXCERPT_CHARS).trim();
	const cut = excerptOf(`Section\n${long}`);
	expect(cut.startsWith('word word')).toBe(true);
	expect(cut.length).toBeLessThanOrEqual(EXCERPT_CHARS);
	expect(cut).toMatch(/word…$/);
});
