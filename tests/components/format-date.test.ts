import { describe, expect, test } from 'vitest';
import { dated } from '../../components/dated';
import { formatDate } from '../../components/format-date';
import { speak } from './translate';

describe('a date as people write it', () => {
	test.each([
		['2025', 'en', '2025'],
		['2025-08', 'en', 'Aug 2025'],
		['2025-08-09', 'en', '9 Aug 2025'],
		['2025-08-09', 'es', '9 ago 2025'],
		['2025-08', 'es', 'ago 2025'],
		['2025-08-09T23:59:00-05:00', 'en', '9 Aug 2025'],
		['2025-01-01T00:00:00Z', 'en', '1 Jan 2025'],
		['2024-02-29', 'en', '29 Feb 2024'],
		['2025-02-29', 'en', '2025-02-29'],
		['2025-13-01', 'en', '2025-13-01'],
		['', 'en', ''],
		['<b>yesterday</b>', 'en', '<b>yesterday</b>'],
	] as const)('%s in %s: %s', (date, lang, shown) => {
		expect(formatDate(date, lang)).toBe(shown);
	});

	test('Spanish has an article before a day, and none before a month', () => {
		expect(dated(speak('es'), 'es', 'since', '2024-10-01')).toBe('desde el 1 oct 2024');
		expect(dated(speak('es'), 'es', 'since', '2024-10')).toBe('desde oct 2024');
		expect(dated(speak('es'), 'es', 'notBefore', '2024-10-01')).toBe('no antes del 1 oct 2024');
		expect(dated(speak('es'), 'es', 'notBefore', '2024')).toBe('no antes de 2024');
	});
});
