import { expect, it, vi } from 'vitest';
import { entryKey } from '../../lib/articles/entry-records';
import { checkList } from '../../lib/exchange/check-list';
import { readPocket } from '../../lib/exchange/formats/pocket-csv';

async function* whole(text: string) {
	yield text;
}

it('counts addresses once, whatever trackers they carry, and asks which of them are here', async () => {
	const here = vi.fn(async (keys: ReadonlySet<string>) => [...keys].filter((key) => key.endsWith('/a')).length);
	const text = [
		'url,time_added',
		'https://example.org/a?utm_source=x,1',
		'https://example.org/a#part,1700000000',
		'https://example.org/b,soon',
		'ftp://example.org/c,1700000000',
		'"https://example.org',
	].join('\n');
	expect(await checkList(readPocket(whole(text)), entryKey, here)).toEqual({
		entries: 2,
		here: 1,
		twice: 1,
		copies: 0,
		broken: 2,
		problems: [
			{ line: 5, path: '/3/url', reason: 'address' },
			{ line: 6, path: '', reason: 'truncated' },
		],
		doubtful: 2,
		doubts: [
			{ line: 2, path: '/0/time_added', reason: 'time' },
			{ line: 4, path: '/2/time_added', reason: 'time' },
		],
		cut: true,
	});
	expect(here.mock.calls).toEqual([[new Set(['https://example.org/a', 'https://example.org/b'])]]);
});

it('tells a hundred problems and counts the others', async () => {
	const rows = Array.from({ length: 150 }, () => 'nowhere,soon').join('\n');
	const good = Array.from({ length: 150 }, (_, n) => `https://example.org/${n},soon`).join('\n');
	const check = await checkList(readPocket(whole(`url,time_added\n${rows}\n${good}`)), entryKey, async () => 0);
	expect([check.broken, check.problems.length, check.doubtful, check.doubts.length]).toEqual([150, 100, 150, 100]);
});
