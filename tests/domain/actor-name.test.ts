import { describe, expect, test } from 'vitest';
import { nameIn, nameOf } from '../../lib/domain/actor-name';
import type { Actor, ActorName } from '../../lib/domain/dossier';

const actor = (type: Actor['type'], name: string, ...names: ActorName[]) => ({ type, name, names });
const full = (text: string, lang: ActorName['lang'], more: Partial<ActorName> = {}): ActorName => ({
	text,
	lang,
	kind: 'full',
	...more,
});

describe('the name of an actor where a reader reads', () => {
	test.each([
		[
			'an organization by its full name in Spanish',
			actor('organization', 'Port House', full('Port House', 'en'), full('Casa del Puerto', 'es')),
			'es',
			'Casa del Puerto',
		],
		[
			'and in English by the dossier’s',
			actor('organization', 'Port House', full('Port Office', 'en'), full('Port House', 'en')),
			'en',
			'Port House',
		],
		['by the dossier’s where it has none', actor('organization', 'Port House', full('Port House', 'en')), 'es', 'Port House'],
		[
			'a name of all languages',
			actor('organization', 'Interpol', full('Interpol', '*'), full('La Interpol', 'es')),
			'es',
			'Interpol',
		],
		[
			'never by a short name or a metonym',
			actor('organization', 'Port House', { ...full('el Puerto', 'es'), kind: 'metonym' }),
			'es',
			'Port House',
		],
		[
			'never by a name of a time, or of a neighbourhood',
			actor('organization', 'Port House', full('Casa Vieja', 'es', { to: '1990' }), full('la Casa', 'es', { near: ['puerto'] })),
			'es',
			'Port House',
		],
		['a person by one name everywhere', actor('person', 'John Moss', full('Juan Moss', 'es')), 'es', 'John Moss'],
	] as const)('%s', (_, who, lang, name) => {
		expect(nameIn(who, lang)).toBe(name);
	});

	test('nobody has none', () => {
		expect(nameOf(undefined, 'es')).toBeUndefined();
	});
});
