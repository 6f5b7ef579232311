import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../entrypoints/library/open-files';
import { FileError } from '../../lib/exchange/problem';
import { readZip } from '../../lib/exchange/zip';
import { type ToZip, zipped } from './zipped';

const blobOf = (files: readonly ToZip[], comment?: string) => new Blob([zipped(files, comment)]);
const LONG = 'It stays. '.repeat(5000);

async function unpacked(blob: Blob) {
	const files = await readZip(blob);
	return Promise.all(files.map(async ({ name, unpack }) => [name, await (await unpack()).text()]));
}

const reasonOf = (error: unknown) => (error instanceof FileError ? error.problem.reason : error);

describe('an archive', () => {
	it('gives its files as they were, packed or not, behind a comment, with names in any letters', async () => {
		const files = [
			{ name: 'content/ñandú.html', text: LONG },
			{ name: 'list.csv', text: 'url\r\n', stored: true },
			{ name: 'content/', text: '', stored: true },
			{ name: 'secret.csv', text: 'url', encrypted: true },
			{ name: 'nothing', text: '' },
		];
		const expected = [
			['content/ñandú.html', LONG],
			['list.csv', 'url\r\n'],
			['nothing', ''],
		];
		expect(await unpacked(blobOf(files))).toEqual(expected);
		expect(await unpacked(blobOf(files, 'Kept for you.'))).toEqual(expected);
		expect(await unpacked(blobOf([]))).toEqual([]);
	});

	it('that was cut short, or whose file is damaged, is told to be so', async () => {
		const whole = zipped([{ name: 'a.csv', text: LONG }]);
		expect(await readZip(new Blob([whole.subarray(0, whole.length - 30)])).catch(reasonOf)).toBe('truncated');
		const damaged = Buffer.from(whole);
		damaged.fill(0xff, 40, 60);
		const [file] = await readZip(new Blob([damaged]));
		expect(await file?.unpack().catch(reasonOf)).toBe('truncated');
	});

	it('whose file is longer than it says is not unpacked to its end', async () => {
		const [file] = await readZip(blobOf([{ name: 'a.csv', text: LONG, claimed: 100 }]));
		expect(await file?.unpack().catch(reasonOf)).toBe('huge');
	});

	it('of any bytes gives files or says why not', async () => {
		const whole = zipped([{ name: 'a.csv', text: 'url,time_added' }]);
		const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(change, async (changes) => {
				const bytes = Buffer.from(whole);
				for (const [at, byte] of changes) bytes[at] = byte;
				try {
					await unpacked(new Blob([bytes]));
				} catch (error) {
					expect(error).toBeInstanceOf(FileError);
				}
			}),
		);
	});
});

describe('a file that is chosen', () => {
	const open = (name: string, files: readonly ToZip[]) => openFiles([new File([zipped(files)], name)]);
	/** What was opened; fails where nothing was. */
	const opening = async (...given: Parameters<typeof open>) => {
		const opened = await open(...given);
		if (typeof opened === 'string') throw new Error(opened);
		return opened;
	};
	const page = (n: number) =>
		JSON.stringify([{ url: `https://example.org/${n}`, slug: `s-${n}`, savedAt: '2024-05-01T10:00:00.000Z' }]);

	it('is opened when it is an archive: its lists in the order of their numbers, with what lies beside them', async () => {
		const opened = await opening('export.zip', [
			{ name: 'metadata_100_to_120.json', text: page(3) },
			{ name: 'metadata_0_to_20.json', text: page(1) },
			{ name: 'content/s-1.html', text: '<p>It stays.</p>' },
			{ name: 'content/notes.json', text: '{"a":1}' },
			{ name: 'metadata_20_to_40.json', text: page(2) },
		]);
		expect(opened.format).toBe('omnivore');
		expect(opened.files.map(({ name }) => name)).toEqual([
			'metadata_0_to_20.json',
			'metadata_20_to_40.json',
			'metadata_100_to_120.json',
		]);
		expect(await (await opened.beside('content/s-1.html'))?.text()).toBe('<p>It stays.</p>');
		expect(await opened.beside('content/s-2.html')).toBeNull();
	});

	it('is opened when it has a page of links and no other list', async () => {
		const links = '<!DOCTYPE html><h1>Unread</h1><a href="https://example.org/a">A</a>';
		expect(await open('pocket.zip', [{ name: 'ril_export.html', text: links }])).toMatchObject({ format: 'bookmarks' });
	});

	it('is nothing when it is an archive without a list, or one that is cut short', async () => {
		expect(await open('photos.zip', [{ name: 'one.jpg', text: 'x' }])).toBe('archive');
		const cut = zipped([{ name: 'a.csv', text: 'url,time_added\n' }]).subarray(0, 40);
		expect(await openFiles([new File([cut], 'cut.zip')])).toBe('archive');
		const damaged = zipped([{ name: 'a.csv', text: `url,time_added\n${LONG}` }]).fill(0xff, 40, 60);
		expect(await openFiles([new File([damaged], 'damaged.zip')])).toBe('archive');
	});

	it('is not unpacked when its lists together are more than one may be', async () => {
		const part = { text: 'url,time_added\n', claimed: 600 * 1024 * 1024 };
		expect(await open('one.zip', [{ name: '1.csv', ...part }])).toMatchObject({ format: 'pocket' });
		expect(
			await open('bomb.zip', [
				{ name: '1.csv', ...part },
				{ name: '2.csv', ...part },
			]),
		).toBe('archive');
	});

	it('is left as it is when it is no archive', async () => {
		const file = new File(['url,time_added\n'], 'list.txt');
		expect(await openFiles([file])).toMatchObject({ files: [file], format: 'pocket' });
	});

	it('is empty when there is nothing in it; one of several is read with the others, so that it is named', async () => {
		const empty = ['', ' \n', '\ufeff', '[]'].map((text, n) => new File([text], `${n}.csv`));
		for (const file of empty) expect(await openFiles([file])).toBe('empty');
		expect(await openFiles(empty)).toBe('empty');
		const list = new File(['url,time_added\n'], 'list.csv');
		const files = [...empty, list];
		expect(await openFiles(files)).toMatchObject({ files, format: 'pocket' });
		const late = new File([' '.repeat(200_000), 'url,time_added\n'], 'late.csv');
		expect(await openFiles([late])).toMatchObject({ format: null });
	});
});
