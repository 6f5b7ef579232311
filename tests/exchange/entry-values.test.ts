import { expect, it } from 'vitest';
import { timeOf } from '../../lib/exchange/entry-values';

it.each([
	['1700000000', '2023-11-14T22:13:20.000Z'],
	[' 1700000000.5\n', '2023-11-14T22:13:20.500Z'],
	[1_700_000_000_000, '2023-11-14T22:13:20.000Z'],
	['1700000000000000', '2023-11-14T22:13:20.000Z'],
	[' 2023-11-14 ', '2023-11-14T00:00:00.000Z'],
	['2023-11-14 22:13:20 +0100', '2023-11-14T21:13:20.000Z'],
	['', null],
	[0, null],
	['2023-02-31', undefined],
	['1989-12-31', undefined],
	[['2023-11-14'], undefined],
	[true, undefined],
	// In no time at all: files of 50 MB come in.
	[`2023-11-14 22:13${' '.repeat(300_000)}x`, undefined],
])('the time %j is %j', (written, time) => expect(timeOf(written)).toBe(time));
