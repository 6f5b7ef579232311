import { expect, test } from 'vitest';
import { compareVersions } from '../../lib/dossiers/versions';

test.each([
	['1.0.0', '1.0.0', 0],
	['1.0.0', '1.0.1', -1],
	['1.10.0', '1.9.9', 1],
	['2.0.0', '10.0.0', -1],
	['0.0.10', '0.0.9', 1],
])('%s against %s', (a, b, sign) => {
	expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
