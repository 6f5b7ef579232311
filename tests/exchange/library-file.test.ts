import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LibraryRecord } from '../../lib/domain/library-record';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { anyRecord, anySettings } from './arbitrary';
import { distinct, problemsOf, readBack, sourceOf, written } from './file';

const DAY = '2025-08-09T10:00:00.000Z';
const ARTICLE = {
	url: 'https://example.org/a',
	title: 'The lighthouse',
	byline: null,
	outlet: 'Example',
	published: '2025-08-09',
	lang: 'en',
	savedAt: DAY,
	updatedAt: DAY,
	excerpt: 'Words.',
	words: 1,
	tags: ['sea'],
	read: false,
	archived: false,
	progress: 0,
	entities: [],
	issues: [],
	statements: [],
	copy: { html: '<p>Words.</p>', text: 'Words.' },
};
const fileOf = (articles: readonly unknown[]) =>
	`{"format":"on-record-library","version":1,\n"articles":[\n${articles.map((one) => JSON.stringify(one)).join(',\n')}\n]}`;
const records = (items: Awaited<ReturnType<typeof readBack>>) =>
	items.flatMap((item) => (item.kind === 'record' ? [item.record] : []));

describe('a library file', () => {
	it('gives back what was written, whatever it says, in whatever pieces it comes', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(anyRecord, { maxLength: 12 }),
				anySettings,
				fc.integer({ min: 1, max: 400 }),
				async (given, settings, size) => {
					const kept = distinct(given);
					const text = await written(sourceOf(kept, settings));
					const items = await readBack(text, size);
					expect(items[0]).toEqual({ kind: 'settings', settings });
					const byText = (list: readonly LibraryRecord[]) =>
						list.map((one) => JSON.stringify([one.section, sorted(one.value)])).sort();
					expect(byText(records(items))).toEqual(byText(kept));
					expect(await written(sourceOf(records(items), settings, 5))).toBe(text);
				},
			),
			{ numRuns: 150 },
		);
	});

	it('is one JSON document, as any tool reads it', async () => {
		const kept: LibraryRecord[] = [{ section: 'articles', value: ARTICLE as never }];
		const parsed = JSON.parse(await written(sourceOf(kept))) as Record<string, unknown>;
		expect(Object.keys(parsed)).toEqual([
			...['format', 'version', 'settings', 'dossiers', 'articles', 'annotations', 'statements', 'dismissals'],
		]);
		expect(parsed).toMatchObject({ format: 'on-record-library', version: 1, settings: DEFAULT_SETTINGS, articles: [ARTICLE] });
	});

	it('is read however it is laid out: indented, with Windows line ends, a byte order mark, as UTF-16', async () => {
		const text = await written(sourceOf([{ section: 'articles', value: ARTICLE as never }]));
		const plain = await readBack(text);
		expect(records(plain)).toHaveLength(1);
		const indented = JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n');
		expect(records(await readBack(indented))).toEqual(records(plain));
		expect(await readBack(`\ufeff${text}`, 1)).toEqual(plain);
		const wide = new Uint8Array(new Uint16Array([...`\ufeff${indented}`].map((char) => char.charCodeAt(0))).buffer);
		expect(records(await readBack(wide, 3))).toEqual(records(plain));
	});

	it('leaves out a record that is damaged, and says so', async () => {
		const source = sourceOf([
			{ section: 'articles', value: ARTICLE as never },
			{ section: 'articles', value: { ...ARTICLE, url: 'https://example.org/b', title: 7 } as never },
		]);
		let last: unknown;
		const { writeLibrary } = await import('../../lib/exchange/write-library');
		const pieces = writeLibrary(source);
		for (;;) {
			const { done, value } = await pieces.next();
			if (done === true) {
				last = value;
				break;
			}
		}
		expect(last).toMatchObject({ records: { articles: 1 }, damaged: 1 });
	});
});

describe('what is wrong with a file', () => {
	it.each<[string, string, string[]]>([
		['nothing in it', '', ['1 (file) empty!']],
		['white space', ' \n\n ', ['3 (file) empty!']],
		['a web page', '<!doctype html>\n<p>', ['1 (file) foreign!']],
		['a list', '[1]', ['1 (file) foreign!']],
		['an empty object', '{}', ['1 (file) foreign!']],
		['another format', '{"format":"pocket","version":1}', ['1 (file) foreign!']],
		['no format before the rest', '{"version":1,"format":"on-record-library"}', ['1 (file) foreign!']],
		['a later version', '{"format":"on-record-library",\n"version":2,"articles":[7]}', ['2 /version later!']],
		['no version', '{"format":"on-record-library"}', ['1 (file) foreign!']],
		['a version that is none', '{"format":"on-record-library","version":"1"}', ['1 /version choice!']],
		['something after it', `${fileOf([])}\n{}`, ['5 (file) syntax!']],
		['a list that is none', '{"format":"on-record-library","version":1,"articles":{}}', ['1 /articles syntax!']],
		['an unknown list', '{"format":"on-record-library","version":1,"feeds":[1]}', ['1 /feeds unknown']],
		['a missing comma', '{"format":"on-record-library","version":1,"articles":[] "x":1}', ['1 (file) syntax!']],
		['broken settings', '{"format":"on-record-library","version":1,\n"settings":{"on":1}}', ['2 /settings/on type']],
	])('%s', async (_what, text, expected) => {
		expect(await problemsOf(text)).toEqual(expected);
	});

	it.each<[string, Record<string, unknown>, string]>([
		['no address', { url: undefined }, '/articles/1/url missing'],
		['an address that would run', { url: 'javascript:alert(1)' }, '/articles/1/url address'],
		['a number for a title', { title: 7 }, '/articles/1/title type'],
		['a day for a time', { savedAt: '2025-08-09' }, '/articles/1/savedAt time'],
		['a time that is none', { savedAt: '2025-99-09T10:00:00Z' }, '/articles/1/savedAt time'],
		['an unknown language', { lang: 'fr' }, '/articles/1/lang choice'],
		['a tag twice', { tags: ['sea', 'sea'] }, '/articles/1/tags twice'],
		['a tag with a space at its end', { tags: ['sea '] }, '/articles/1/tags/0 choice'],
		['too much progress', { progress: 1.1 }, '/articles/1/progress choice'],
		['a field that the format does not have', { rating: 5 }, '/articles/1/rating unknown'],
		['no copy', { copy: undefined }, '/articles/1/copy missing'],
		['a copy without text', { copy: { html: '' } }, '/articles/1/copy/text missing'],
		['too long a copy', { copy: { html: 'x'.repeat(2 ** 21 + 1), text: '' } }, '/articles/1/copy/html long'],
	])('an article with %s: line, path and reason, and the others are read', async (_what, change, expected) => {
		const file = fileOf([ARTICLE, { ...ARTICLE, ...change }, { ...ARTICLE, url: 'https://example.org/c' }]);
		expect(await problemsOf(file)).toEqual([`4 ${expected}`]);
		expect(records(await readBack(file)).map(({ value }) => (value as { url: string }).url.at(-1))).toEqual(['a', 'c']);
	});

	it('a record that is no JSON: its own line, and the others are read', async () => {
		const good = JSON.stringify(ARTICLE);
		const broken = '{"url": "https://example.org/b",\n"title": \'Single\',\n"x": 1}';
		const file = `{"format":"on-record-library","version":1,"articles":[\n${good},\n${broken},\n${good}\n]}`;
		expect(await problemsOf(file)).toEqual(['4 /articles/1 syntax']);
		expect(records(await readBack(file))).toHaveLength(2);
	});

	describe('a broken line of a file with one record a line', () => {
		const one = (name: string) => ({ ...ARTICLE, url: `https://example.org/${name}` });
		const dismissal = (name: string) => ({ key: name, article: ARTICLE.url, at: DAY });
		const kept: LibraryRecord[] = [
			...['a', 'b', 'c'].map((name) => ({ section: 'articles', value: one(name) }) as never),
			...['d', 'e'].map((name) => ({ section: 'dismissals', value: dismissal(name) }) as never),
		];
		const namesOf = (items: Awaited<ReturnType<typeof readBack>>) =>
			records(items).map(({ section, value }) => (section === 'dismissals' ? value.key : (value as { url: string }).url.at(-1)));
		const BROKEN = [
			'{"broken":',
			'{"broken":"',
			'{',
			'[',
			'"',
			'}',
			']',
			'}]',
			'x',
			'{"a":1}}',
			'"x":[',
			'"x":{',
			'\\',
			'{"a":1},,',
		];

		it.each(BROKEN)('is named, wherever it stands, and every other line is read: %s', async (line) => {
			const lines = (await written(sourceOf(kept))).trimEnd().split('\n');
			// Under the head and the settings, above the end.
			for (let at = 2; at < lines.length - 1; at++) {
				const file = lines.toSpliced(at, 0, line).join('\n');
				for (const size of [7, 1 << 20]) expect(namesOf(await readBack(file, size))).toEqual(['a', 'b', 'c', 'd', 'e']);
				const problems = await problemsOf(file);
				// A bracket alone may end the list above it a line sooner.
				if (!/^[}\]]/.test(line)) expect(problems.map((problem) => problem.split(' ')[0])).toContain(String(at + 1));
				expect(problems.filter((problem) => problem.endsWith('!'))).toEqual([]);
			}
		});

		it('in the place of a record: only that record is missing', async () => {
			const lines = (await written(sourceOf(kept))).trimEnd().split('\n');
			const at = lines.findIndex((line) => line.includes('example.org/b'));
			for (const line of [...BROKEN, (lines[at] ?? '').slice(0, 60)]) {
				const file = lines.with(at, line).join('\n');
				expect(namesOf(await readBack(file))).toEqual(['a', 'c', 'd', 'e']);
			}
			expect(await problemsOf(lines.with(at, '{"url":"').join('\n'))).toEqual([`${at + 1} /articles/1 syntax`]);
		});

		it('and the file cut off below: both are said', async () => {
			const lines = (await written(sourceOf(kept))).trimEnd().split('\n');
			const at = lines.findIndex((line) => line.includes('example.org/a'));
			const cut = lines.with(at, '{"url":').slice(0, at + 3);
			cut.push((cut.pop() ?? '').slice(0, 40));
			expect(await problemsOf(cut.join('\n'))).toEqual([`${at + 1} /articles/0 syntax`, `${at + 3} /articles/2 truncated!`]);
		});

		it('a comma that is missing loses nothing', async () => {
			const text = await written(sourceOf(kept));
			expect(namesOf(await readBack(text.replace('},\n{', '}\n{')))).toEqual(['a', 'b', 'c', 'd', 'e']);
		});
	});

	it('cut off anywhere: says so, and gives the records that are whole', async () => {
		const text = await written(sourceOf([{ section: 'articles', value: ARTICLE as never }]));
		const end = text.trimEnd();
		const whole = text.indexOf(JSON.stringify(ARTICLE.url)) + 20;
		for (let length = 1; length < end.length; length++) {
			const items = await readBack(text.slice(0, length));
			const last = items.at(-1);
			expect(last).toMatchObject({ kind: 'problem', fatal: true });
			if (last?.kind === 'problem' && length > 1)
				expect(['truncated', 'syntax', 'choice', 'foreign']).toContain(last.problem.reason);
			if (length < whole) expect(records(items)).toEqual([]);
		}
	});

	it('bytes that are no text: never guessed', async () => {
		const good = new TextEncoder().encode(fileOf([ARTICLE]));
		const broken = Uint8Array.from(good);
		broken[good.indexOf('h'.charCodeAt(0), 90)] = 0xff;
		expect(await problemsOf(broken)).toEqual(['3 (file) encoding!']);
	});

	it('is never taken for a record, however a file is broken', async () => {
		const text = fileOf([ARTICLE, { ...ARTICLE, url: 'https://example.org/b' }]);
		await fc.assert(
			fc.asyncProperty(
				fc.nat(text.length - 1),
				fc.constantFrom('', '"', '}', ']', ',', '{', '[', '\\', '\u0000', 'x'),
				async (at, what) => {
					const items = await readBack(text.slice(0, at) + what + text.slice(at + 1), 64);
					for (const { value } of records(items)) {
						expect(Object.keys(value).sort()).toEqual(Object.keys(ARTICLE).sort());
					}
				},
			),
			{ numRuns: 300 },
		);
	});
});

function sorted(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
		typeof one === 'object' && one !== null && !Array.isArray(one)
			? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
			: one,
	);
}
