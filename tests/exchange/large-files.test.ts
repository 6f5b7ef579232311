import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { bareEntry } from '../../lib/domain/list-entry';
import type { ListFormat } from '../../lib/domain/list-format';
import { decode } from '../../lib/exchange/decode';
import { LIST_FORMAT_CODE } from '../../lib/exchange/list-formats';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const MB = 1024 * 1024;
const STEP = 256 * 1024;

/** A list of at least so many bytes, in stretches as a file is read in; never all of it at once. */
async function* longList(format: ListFormat, bytes: number, written: { entries: number }) {
	const { begin, between, end, entry } = LIST_FORMAT_CODE[format].write;
	const encoder = new TextEncoder();
	let [text, sent] = [begin, 0];
	for (; sent + text.length < bytes; written.entries++) {
		const title = `Dues, “${written.entries}”, ñ & "more"\n`.repeat(20).trim();
		const one = {
			...bareEntry(`https://example.org/${written.entries}`),
			title,
			note: 'It stays, “for ever”. '.repeat(40).trim(),
			tags: ['sea', 'salt'],
		};
		text += `${written.entries === 0 ? '' : between}${entry(one, written.entries)}`;
		if (text.length < STEP) continue;
		yield encoder.encode(text);
		sent += text.length;
		text = '';
	}
	yield encoder.encode(text + end);
}

it.each<ListFormat>(['pocket', 'bookmarks', 'karakeep'])(
	'50 MB of %s are read whole, with no more of them in memory than a stretch',
	async (format) => {
		collect();
		const before = process.memoryUsage();
		const written = { entries: 0 };
		let [read, most] = [0, 0];
		for await (const item of LIST_FORMAT_CODE[format].read(decode(longList(format, 50 * MB, written)))) {
			if (item.kind === 'problem') throw new Error(JSON.stringify(item));
			if (read++ % 10_000 !== 9999) continue;
			collect();
			const { heapUsed, external } = process.memoryUsage();
			most = Math.max(most, heapUsed + external - before.heapUsed - before.external);
		}
		expect(read).toBe(written.entries);
		expect(most).toBeGreaterThan(0);
		expect(most / MB).toBeLessThan(12);
	},
	120_000,
);
