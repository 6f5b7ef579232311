import { describe, expect, test } from 'vitest';
import type { ActorCard } from '../../lib/cards/model';
import { officeOnDate } from '../../lib/cards/office-on-date';
import type { Actor, Role } from '../../lib/domain/dossier';

function role(en: string, from: string | null, to: string | null, secondary?: boolean): Role {
	return { title: { en, es: `${en} (es)` }, organization: null, from, to, ...(secondary ? { secondary } : {}) };
}

function actor(...roles: Role[]): Actor {
	return { id: 'a', type: 'person', name: 'A', wikidata: null, names: [], roles, summary: { en: '', es: '' } };
}

const president = actor(role('President', '2025-01-20', null), role('President (first term)', '2017-01-20', '2021-01-20'));
const envoy = actor(role('Envoy south', '2025-05-19', null), role('Envoy east', '2019', '2021'));
const minister = actor(role('Minister', '2025-03-10', '2026-03-11'));
const secretary = actor(role('Secretary', '2025-01-25', null), role('Further title', '2025-09-05', null, true));
const promoted = actor(role('Deputy', '2020', '2024-06'), role('Director', '2024-05', null));
const director = actor(role('Director', '2025-07', null), role('Regional head', null, '2020'));

type When = NonNullable<ActorCard['office']>['when'];

describe.each<[string, Actor, string | null, string | null, When]>([
	['now', president, null, 'President', 'since'],
	['second term', president, '2025-08-09', 'President', 'since'],
	['first day', president, '2025-01-20', 'President', 'since'],
	['first term', president, '2019-03-01', 'President (first term)', 'since'],
	['last day', president, '2021-01-20', 'President (first term)', 'since'],
	['between the terms: the one that ended', president, '2023', 'President (first term)', 'until'],
	['before all of them: the first to come', president, '2015', 'President (first term)', 'notBefore'],
	['a year', envoy, '2019', 'Envoy east', 'since'],
	['within a year known only as a year', envoy, '2021-12-31', 'Envoy east', 'since'],
	['between', envoy, '2022-01-01', 'Envoy east', 'until'],
	['before the term', minister, '2025-03-09', 'Minister', 'notBefore'],
	['last day of the term', minister, '2026-03-11', 'Minister', 'since'],
	['after the term', minister, '2026-03-12', 'Minister', 'until'],
	['ended, as of now', minister, null, 'Minister', 'until'],
	['a main office over a further title that began later', secretary, '2026-01-01', 'Secretary', 'since'],
	['the latest to start of two', promoted, '2024-06-01', 'Director', 'since'],
	['a role that was always held', director, '2018', 'Regional head', 'since'],
	['between two, one without a beginning', director, '2023-01-01', 'Regional head', 'until'],
	['a month', director, '2025-07', 'Director', 'since'],
	['nothing to give', actor(), '2025', null, 'until'],
])('%s', (_, who, asOf, title, when) => {
	test(`${asOf}: ${title}`, () => {
		const office = officeOnDate(who, asOf, 'en');
		expect(office?.title ?? null).toBe(title);
		if (office) expect(office.when).toBe(when);
	});
});

test('only a further title covers the date', () => {
	expect(officeOnDate(actor(role('Member', '2020', null, true), role('Chair', '2024', null)), '2021', 'es')).toEqual({
		title: 'Member (es)',
		when: 'since',
		date: '2020',
	});
});
