import { describe, expect, test } from 'vitest';
import { firstDay, isPartialDate, isWithin, lastDay } from '../../lib/domain/partial-date';

test.each(['2025', '2025-08', '2025-08-09', '2024-02-29', '2000-02-29', '2025-12-31'])('%s is a date', (date) => {
	expect(isPartialDate(date)).toBe(true);
});

test.each([
	'',
	'25',
	'2025-',
	'2025-13',
	'2025-00',
	'2025-8',
	'2025-02-29',
	'1900-02-29',
	'2025-04-31',
	'2025-08-00',
	'2025-08-09T10:00',
	'x2025',
])('%j is none', (date) => {
	expect(isPartialDate(date)).toBe(false);
});

test.each([
	['2025', '2025-01-01', '2025-12-31'],
	['2025-04', '2025-04-01', '2025-04-30'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2025-08-09', '2025-08-09', '2025-08-09'],
	['2025-08-09T22:15:00-05:00', '2025-08-09', '2025-08-09'],
])('%s runs from %s to %s', (date, first, last) => {
	expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

describe('a date within two others', () => {
	test.each<[string, string | null | undefined, string | null | undefined, boolean]>([
		['2025-08-09', null, null, true],
		['2025-08-09', undefined, undefined, true],
		['2025-08-09', '2025-08-09', '2025-08-09', true],
		['2025-08-09', '2025-08-10', null, false],
		['2025-08-09', null, '2025-08-08', false],
		['2025-08-09', '2025', null, true],
		['2025-08-09', null, '2025-08', true],
		['2025-09-01', null, '2025-08', false],
		['2025', '2025-11', null, true],
		['2024', '2025-01', null, false],
	])('%s between %s and %s: %s', (date, from, to, within) => {
		expect(isWithin(date, from, to)).toBe(within);
	});
});
