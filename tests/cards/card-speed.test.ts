import { describe, expect, test } from 'vitest';
import { buildCard } from '../../lib/cards/build-card';
import { NO_RECORD } from '../../lib/cards/reader-record';
import type { Dossier } from '../../lib/domain/dossier';
import { cpuTime } from '../measure/cpu-time';
import { article, dossierWith, position, saved } from './bridge';

/** A dossier in which 500 actors have said `count` things in all. */
function dossierOf(count: number): Dossier {
	const small = dossierWith([]);
	const [person] = small.actors;
	if (!person) throw new Error('the small pack has an actor');
	const actors = Array.from({ length: 500 }, (_, place) => ({ ...person, id: `actor-${place}`, roles: [] }));
	const days = Array.from({ length: 3000 }, (_, day) => new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10));
	const positions = Array.from({ length: count }, (_, place) => {
		const day = days[(place * 7) % days.length] ?? '2024';
		return position(`p${place}`, day, 'supports', {
			actor: `actor-${place % 500}`,
			issue: place % 2 ? 'build-it' : 'charge-for-it',
		});
	});
	return { ...small, actors, positions, articles: [...small.articles, ...days.map((day) => article(day))] };
}

/** Milliseconds of processor for one card, the least of 15, once the dossier's index stands. */
function cost(dossier: Dossier, entity: string, list: ReturnType<typeof saved>[]): number {
	const request = {
		dossiers: [dossier],
		dossier: dossier.id,
		entity,
		lead: { first: ['build-it'], paragraph: true },
		lang: 'en',
		asOf: '2020-01-01',
	} as const;
	const build = () => buildCard({ ...request, url: null, reading: null, saved: list, own: NO_RECORD });
	expect(build()).not.toBeNull();
	return Math.min(...Array.from({ length: 15 }, () => cpuTime(build)));
}

// The limits leave room for a busy machine; what they catch is a card that walks the whole dossier.
describe('a card costs what it shows, not what the dossier holds', () => {
	const large = dossierOf(100_000);
	const list = Array.from({ length: 10_000 }, (_, place) =>
		saved(`https://a.example/${place}`, '2020-01-01', [`actor-${place % 500}`, 'toll']),
	);

	test.each(['actor-7', 'toll'])('%s among 100,000 positions', (entity) => {
		expect(cost(large, entity, [])).toBeLessThan(15);
	});

	test('with 10,000 saved articles', () => {
		expect(cost(large, 'actor-7', list)).toBeLessThan(20);
	});

	test('among 165 positions', () => {
		expect(cost(dossierOf(165), 'actor-7', [])).toBeLessThan(5);
	});
});
