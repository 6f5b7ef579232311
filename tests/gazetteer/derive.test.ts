import { describe, expect, it } from 'vitest';
import type { Actor, ActorName } from '../../lib/domain/dossier';
import { allNames, givenNamesOf } from '../../lib/gazetteer/derive';

function actor(name: string, names: readonly ActorName[] = [], type: Actor['type'] = 'person'): Actor {
	return { id: 'x', type, name, wikidata: null, names, roles: [], summary: { en: 'x', es: 'x' } };
}

/** The surname that is derived for somebody whose dossier lists none; `null` when none is. */
const surnameOf = (name: string): string | null =>
	allNames(actor(name)).find(({ name: { kind } }) => kind === 'surname')?.name.text ?? null;

describe('the derived surname', () => {
	it.each([
		['Chidi Okonkwo', 'Okonkwo'],
		['Juan Ramón de la Fuente', 'de la Fuente'],
		['Pieter van der Berg', 'van der Berg'],
		['Yusuf al Rashid', 'al Rashid'],
		['Yusuf al-Rashid', 'al-Rashid'],
		['Rita de Souza', 'de Souza'],
		['Siobhán O’Brien', 'O’Brien'],
		['Kamla Persad-Bissessar', 'Persad-Bissessar'],
		['Ludwig Von Hagen', 'Von Hagen'],
		['Martin Luther King Jr.', 'King'],
		['Judith Marsh, PhD', 'Marsh'],
		['Alejandro “Alito” Moreno', 'Moreno'],
		['Alejandro "Alito" Moreno', 'Moreno'],
		['De la Fuente', 'la Fuente'],
		['Guðrún Þórsdóttir', 'Þórsdóttir'],
	])('%s: %s', (name, surname) => {
		expect(surnameOf(name)).toBe(surname);
	});

	it('is null for a name of one word', () => {
		expect(surnameOf('Alito')).toBeNull();
		expect(surnameOf('')).toBeNull();
	});
});

describe('givenNamesOf', () => {
	it.each([
		['the words before the surname', actor('Juan Ramón de la Fuente'), ['juan', 'ramon']],
		['initials without their dot', actor('Donald J. Trump'), ['donald', 'j']],
		['other full forms', actor('Ronald Johnson', [{ text: 'Ron Johnson', lang: '*', kind: 'full' }]), ['ronald', 'ron']],
		['no titles', actor('Claudia Sheinbaum', [{ text: 'President Claudia Sheinbaum', lang: 'en', kind: 'full' }]), ['claudia']],
		['no office names', actor('Anna Kelly', [{ text: 'White House spokeswoman', lang: 'en', kind: 'role' }]), ['anna']],
		['none for one word', actor('Alito'), []],
	])('%s', (_, person, given) => {
		expect([...givenNamesOf(person)]).toEqual(given);
	});
});

describe('allNames', () => {
	const texts = (person: Actor) => allNames(person).map(({ name, derived }) => `${name.text}${derived ? ' (derived)' : ''}`);

	it('adds the name at the head of the card and the surname where the dossier lists none', () => {
		expect(texts(actor('Chidi Okonkwo'))).toEqual(['Chidi Okonkwo (derived)', 'Okonkwo (derived)']);
	});

	it('makes a derived surname wait for a full mention', () => {
		expect(allNames(actor('Chidi Okonkwo')).at(-1)?.name).toEqual({
			text: 'Okonkwo',
			lang: '*',
			kind: 'surname',
			after: 'full-mention',
		});
	});

	it('derives no surname where the dossier lists one', () => {
		const person = actor('Nguyễn Văn Thịnh', [
			{ text: 'Nguyễn Văn Thịnh', lang: '*', kind: 'full' },
			{ text: 'Thịnh', lang: '*', kind: 'surname' },
		]);
		expect(texts(person)).toEqual(['Nguyễn Văn Thịnh', 'Thịnh']);
	});

	it('derives no surname for an organization', () => {
		expect(texts(actor('Blue Hake Fund', [{ text: 'Blue Hake Fund', lang: 'en', kind: 'full' }], 'organization'))).toEqual([
			'Blue Hake Fund',
		]);
	});
});
