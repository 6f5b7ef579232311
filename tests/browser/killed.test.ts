import { afterAll, describe, expect, inject, it } from 'vitest';
import { MIGRATIONS } from '../../lib/store/migrations/table';
import { madeFile } from '../exchange/made-library';
import { markdownTable } from '../measure/table';
import { fixtureOf } from '../store/fixture';
import { QUIET, type TestPage } from './browser';
import { chooseFile, wipeLibrary } from './exchange-in-page';
import { answeredNow, keepSaving, lostOrHalf, startNoting } from './killed-in-page';
import { beginMigration, isMigrated, makeEarlier, versionNow, wrongAfterMigration } from './killed-versions';
import { useBrowser } from './session';
import { pause, until } from './surface';

/** How often the browser is killed in each test. `KILLS=20` prints a table for docs/lasting.md. */
const KILLS = Number(process.env.KILLS ?? 1);
const TIME = 120_000 + KILLS * 60_000;

/** As large as the pictures of articles are: a GIF by how it begins. */
const PICTURE = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(200_000, 7)]);
const DAY = '2025-08-09T10:00:00.000Z';
const SOURCE = { url: 'https://example.org/a', title: 'A', outlet: null, published: null };
const REPORTS = [{ article: SOURCE, lang: 'en', quote: { exact: 'We never sold it', prefix: '', suffix: '' } }];
const SAID = { actor: 'marco-rubio', dossier: 'cartel-directive', issue: null, stance: null, date: null, kind: 'direct' };
const statement = { ...SAID, denied: false, note: '', reports: REPORTS, confirmedAt: DAY, updatedAt: DAY, history: [] };
const session = useBrowser();
const table: (readonly [string, string])[] = [];

afterAll(() => {
	if (process.env.KILLS)
		console.log(`${inject('browser')}\n\n${markdownTable(['killed during', 'what was there afterwards'], table)}`);
});

/** The n-th moment of `KILLS`, spread over a stretch of this many milliseconds. */
const moment = (n: number, time: number) => (time * (n + 0.5)) / KILLS;

describe('the browser is killed', () => {
	it(
		'while articles are saved, tagged and noted: nothing that was answered is lost, nothing is there by half',
		async () => {
			let [answered, wrong] = [0, 0];
			const picture = PICTURE.toString('base64');
			for (let n = 0; n < KILLS; n++) {
				const page = await session.browser.openArticle('en-reuters-directive');
				const quiet = await session.browser.openExtension(QUIET);
				await quiet.ui.run(startNoting);
				await quiet.ui.run(keepSaving, { from: n * 10_000, clip: 'https://www.reuters.com/', picture, statement });
				const first = async () => {
					const { noted, revised, clipped } = await quiet.ui.run(answeredNow);
					return noted.length > 0 && revised.length > 0 && clipped !== null;
				};
				await until(first, 'the first answers', 20_000);
				await pause(moment(n, 600));
				const sure = await quiet.ui.run(answeredNow);
				await session.browser.kill();
				void page;
				const after = await session.browser.openExtension(QUIET);
				const found = await after.ui.run(lostOrHalf, { answered: sure, pictureBytes: PICTURE.length });
				expect(found).toEqual([]);
				wrong += found.length;
				answered += [sure.saved, sure.tagged, sure.noted, sure.recorded, sure.revised].flat().length;
				await after.ui.run(wipeLibrary);
			}
			table.push([
				`saving, ${KILLS} times`,
				`all of ${answered} answered changes and every saved page; ${wrong} lost or by half`,
			]);
		},
		TIME,
	);

	it(
		'while a file is imported: all of it or nothing, and what is not here is told and can be finished',
		async () => {
			const size = { articles: 600, found: 600, kept: 100, chars: 6000 };
			const file = [...madeFile(size)].join('');
			const begin = async () => {
				const library = await session.browser.openExtension('library.html#/settings');
				await until(() => library.ui.run(isThereAField), 'the field for a file', 20_000);
				await library.ui.run(chooseFile, { name: 'mine.json', text: file });
				await library.ui.says('mine.json holds 600 articles and 100 statements.');
				await library.ui.click('button', 'Import');
				// What has not begun leaves nothing that could be told.
				await until(async () => (await library.ui.run(importStands)).begun, 'the beginning of the import', 20_000);
				return library;
			};
			const calm = await begin();
			const start = performance.now();
			await until(async () => /Imported from mine\.json: 700 added/.test(await calm.ui.text()), 'the import', 60_000);
			const time = performance.now() - start;
			await calm.ui.run(wipeLibrary);
			await calm.close();
			const outcomes = { all: 0, finished: 0, nothing: 0 };
			for (let n = 0; n < KILLS; n++) {
				await begin();
				await pause(moment(n, time));
				await session.browser.kill();
				outcomes[await afterImport()]++;
			}
			const { all, finished, nothing } = outcomes;
			table.push([
				`importing 700 records, ${KILLS} times`,
				`all of it: ${all}; nothing, and it could be finished without the file: ${finished}; nothing, which was told: ${nothing}`,
			]);
		},
		TIME,
	);

	it.each(MIGRATIONS.slice(1).map((_, index) => index + 1))(
		'while a database of version %i is brought up to date: all is there, and the step is taken again',
		async (version) => {
			const articles = 1500;
			const given = { version, stores: fixtureOf(version).stores, articles };
			const begin = async () => {
				const quiet = await session.browser.openExtension(QUIET);
				// A background that wakes in between, as it does after a browser's start, brings it up to date at once.
				const made = async () => {
					await session.browser.killBackground();
					await quiet.ui.run(makeEarlier, given);
					return (await quiet.ui.run(versionNow)) === version;
				};
				await until(made, 'an earlier database that is left alone', 30_000);
				await quiet.ui.run(beginMigration);
				return quiet;
			};
			const migrated = (page: TestPage) => until(() => page.ui.run(isMigrated), 'the migration', 40_000);
			const wrong = (page: TestPage) => page.ui.run(wrongAfterMigration, { articles, version });
			const calm = await begin();
			const start = performance.now();
			await migrated(calm);
			const time = performance.now() - start;
			expect(await wrong(calm)).toEqual([]);
			await calm.close();
			let [before, old] = [0, 0];
			for (let n = 0; n < KILLS; n++) {
				const quiet = await begin();
				await pause(moment(n, time));
				if (!(await quiet.ui.run(isMigrated))) before++;
				await session.browser.kill();
				const after = await session.browser.openExtension(QUIET);
				if ((await after.ui.run(versionNow)) === version) old++;
				await after.ui.run(beginMigration);
				await migrated(after);
				expect(await wrong(after)).toEqual([]);
				expect(await after.ui.run(versionNow)).toBe(MIGRATIONS.length);
				await after.close();
			}
			table.push([
				`migrating ${articles} articles of version ${version}, ${KILLS} times, ${before} of them before it was done`,
				`all of it, of version ${MIGRATIONS.length} once the library was opened; still of the old one before that: ${old}`,
			]);
		},
		TIME,
	);
});

/** What a killed import has left, as a reader sees it; afterwards the library is empty again. */
async function afterImport(): Promise<'all' | 'finished' | 'nothing'> {
	const library = await session.browser.openExtension('library.html#/settings');
	const kept = /In your library: 600 articles and 100 statements\.|Nothing is kept yet but your settings\./;
	const [said] = await until(async () => kept.exec(await library.ui.text()), 'what is kept', 20_000);
	const all = said.startsWith('In');
	const told = async () => (await library.ui.text()).includes('The import of mine.json was cut off');
	if (all) expect(await told()).toBe(false);
	else await until(told, 'a word about the import');
	const whole = !all && (await library.ui.find('button', 'Finish the import')) !== null;
	if (whole) {
		await library.ui.click('button', 'Finish the import');
		await until(async () => /700 added/.test(await library.ui.text()), 'the rest of the import', 60_000);
		await library.reload();
		await library.ui.says('In your library: 600 articles and 100 statements.');
	} else if (!all) {
		await library.ui.click('button', 'All right');
		await until(async () => !(await told()), 'the word to be gone');
	}
	expect((await library.ui.run(importStands)).parts).toBe(0);
	await library.ui.run(wipeLibrary);
	await library.close();
	return all ? 'all' : whole ? 'finished' : 'nothing';
}

/** Runs in a page: whether a file can be chosen. */
function isThereAField(): boolean {
	return document.querySelector('input[type=file]') !== null;
}

/** Runs in a page of the extension: where the import stands by its journal, and how many parts of imports lie about. */
async function importStands(): Promise<{ readonly begun: boolean; readonly parts: number }> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const request = indexedDB.open('on-record');
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
	const transaction = database.transaction(['meta', 'incoming']);
	const [journal, count] = [transaction.objectStore('meta').count('import'), transaction.objectStore('incoming').count()];
	await new Promise((resolve, reject) => {
		transaction.oncomplete = resolve;
		transaction.onerror = reject;
	});
	database.close();
	return { begun: journal.result > 0, parts: count.result };
}
