import { expect, it } from 'vitest';
import { labelWords, valueWords } from '../../components/dossiers/diff-words';
import { speak } from './translate';

it.each([
	['checked', 'quote', 'These words are in the source', 'Estas palabras están en la fuente'],
	['checked', 'seed', 'From a text on which the dossier was founded', 'De un texto en que se basa el dosier'],
	['titleFrom', 'address', 'the address', 'la dirección'],
	['type', 'person', 'Person', 'Persona'],
	['languages', 'es', 'Spanish', 'español'],
	['seed', 'true', 'yes', 'sí'],
	['updated', '2024-01-04', '4 Jan 2024', '4 ene 2024'],
	// Words of the format stand as they are in any other field, and so does what it does not know.
	['question', 'quote', 'quote', 'quote'],
	['type', 'constructor', 'constructor', 'constructor'],
])('says what changes in a dossier in the words of the reader: %s %s', (field, text, en, es) => {
	const value = { kind: 'text', text } as const;
	expect([valueWords(field, value, speak('en'), 'en'), valueWords(field, value, speak('es'), 'es')]).toEqual([en, es]);
});

it('writes the day of a position as readers of the language do', () => {
	const label = { text: { en: 'Ana Ferrer: The toll', es: 'Ana Ferrer: El peaje' }, date: '2024-01-04' };
	expect([labelWords(label, 'en'), labelWords(label, 'es')]).toEqual([
		'Ana Ferrer: The toll, 4 Jan 2024',
		'Ana Ferrer: El peaje, 4 ene 2024',
	]);
	expect(labelWords({ ...label, date: null }, 'en')).toBe('Ana Ferrer: The toll');
});
