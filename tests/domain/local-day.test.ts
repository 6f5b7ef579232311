import { expect, it } from 'vitest';
import { localDay } from '../../lib/domain/local-day';

it.each([
	[new Date(2026, 4, 4, 0, 0), '2026-05-04'],
	[new Date(2026, 4, 4, 23, 59, 59), '2026-05-04'],
	[new Date(2026, 11, 31, 23, 59), '2026-12-31'],
])('gives the day of %s by the calendar here', (moment, day) => {
	expect(localDay(moment)).toBe(day);
});
