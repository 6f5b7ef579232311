import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureOf } from '../store/fixture';
import { putFixture } from './put-fixture';
import { useBrowser } from './session';
import { until } from './surface';

// Chromium would ask, and nobody is there to answer; Firefox is told not to ask.
const session = useBrowser({
	keepsDownloads: true,
	manifest: ({ optional_permissions = [], ...manifest }) => ({
		...manifest,
		permissions: [...manifest.permissions, ...optional_permissions],
	}),
});

function files(): string[] {
	const folder = join(session.browser.downloads, 'On Record');
	return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}

/** Runs in a page of the extension: downloads a small file under each name. */
async function downloadAll(_root: unknown, names: readonly string[]): Promise<void> {
	const { chrome } = globalThis as unknown as {
		chrome: {
			downloads: {
				download(of: object): Promise<number>;
				search(of: object): Promise<{ state: string }[]>;
			};
		};
	};
	for (const filename of names) {
		const id = await chrome.downloads.download({
			url: URL.createObjectURL(new Blob(['{}'], { type: 'application/json' })),
			filename,
		});
		while ((await chrome.downloads.search({ id }))[0]?.state !== 'complete') await new Promise((go) => setTimeout(go, 20));
	}
}

describe('automatic backup', () => {
	it('is switched on in the settings, says what is in the way, and writes the first file at once', async () => {
		await putFixture(session.browser, fixtureOf(2));
		const library = await session.browser.openExtension('library.html#/settings');
		await library.ui.says('Automatic backup');
		expect(files()).toEqual([]);
		// Where the folder should be, there is a file.
		const folder = join(session.browser.downloads, 'On Record');
		mkdirSync(session.browser.downloads, { recursive: true });
		writeFileSync(folder, '');
		await library.ui.click('radio', 'Once a day');
		await library.ui.says(/backup could not be written: /);
		rmSync(folder);
		await library.ui.click('button', 'Try again');
		await library.ui.says(/Last written on .*, to the folder “On Record” in your downloads\./);
		const [name = '', ...more] = files();
		expect(more).toEqual([]);
		expect(name).toMatch(/^on-record-backup-\d{4}-\d\d-\d\d\.json$/);
		const written = JSON.parse(readFileSync(join(session.browser.downloads, 'On Record', name), 'utf8'));
		expect(written.articles.map(({ url }: { url: string }) => url)).toContain('https://example.org/a');
		expect(written.statements.length).toBe(2);
		await library.close();
	});

	it('comes by itself when a day has passed, also when the background was asleep', async () => {
		const { browser } = session;
		const library = await browser.openExtension('library.html');
		await library.ui.says('The lighthouse stays');
		// Two days ago, with fewer records than there are now, and the alarm is due.
		await library.ui.run(async () => {
			const database = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open('on-record');
				request.onsuccess = () => resolve(request.result);
			});
			const at = new Date(Date.now() - 2 * 86_400_000).toISOString();
			const transaction = database.transaction('meta', 'readwrite');
			transaction.objectStore('meta').put({ every: 'day', last: { at, records: 1 }, auto: at }, 'backup');
			await new Promise((resolve) => {
				transaction.oncomplete = resolve;
			});
			database.close();
		});
		await library.ui.run(downloadAll, [
			...[1, 2, 3, 4, 5].map((day) => `On Record/on-record-backup-2020-01-0${day}.json`),
			'On Record/on-record-mine.json',
		]);
		expect(files().length).toBe(7);
		await browser.killBackground();
		await library.ui.run(() => {
			const { chrome } = globalThis as unknown as { chrome: { alarms: { create(name: string, of: object): void } } };
			chrome.alarms.create('backup', { when: Date.now() + 500 });
		});
		const again = async () => {
			const told = await library.ui.run(async () => {
				const { chrome } = globalThis as unknown as {
					chrome: { runtime: { sendMessage(message: unknown): Promise<{ answer: { auto: string } }> } };
				};
				return (await chrome.runtime.sendMessage({ to: 'background', name: 'backup', request: null })).answer.auto;
			});
			return Date.parse(told) > Date.now() - 3_600_000;
		};
		await until(again, 'the backup', 45_000);
		// The same day has the same file. Of the older ones four are kept, and what is not ours is left alone.
		const kept = files().sort();
		expect(kept.slice(0, 4)).toEqual([2, 3, 4, 5].map((day) => `on-record-backup-2020-01-0${day}.json`));
		expect(kept[4]).toMatch(new RegExp(`^on-record-backup-${new Date().getFullYear()}-`));
		expect(kept.slice(5)).toEqual(['on-record-mine.json']);
		await library.close();
	});
});
