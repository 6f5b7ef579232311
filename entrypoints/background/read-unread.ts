import { draftArticle } from '../../lib/articles/draft-article';
import { savedPage } from '../../lib/articles/saved-page';
import { browser } from '../../lib/messages/browser';
import { interfaceLang } from '../../lib/messages/translate';
import { countUnread, type FoundInText, keepRead, someUnread, type Unread } from '../../lib/store/unread';
import { useDatabase } from './database';
import { followed } from './followed';
import { libraryChanged } from './reading-list';
import { readPage } from './readings';

/*
 * What comes in by an import has a text and no reading. It is read here as a page that is saved would be, a little at a
 * time: whatever else is asked of the background comes first. Which are left is in the store, so that a worker that was
 * stopped loses nothing, and the next one goes on.
 */

const ALARM = 'read-imported';

/** How many texts are read before what was found in them is kept. */
const HELPING = 16;

/** How long whoever has just asked for something is left alone, in milliseconds. */
const PATIENCE = 1000;

/** The least time between two texts that is left to others, in milliseconds; it is as long as the text before took. */
const LEAST_REST = 10;

/** How often windows are told, in milliseconds: they look their lists up anew. */
const TELLING = 2000;

let running = false;

/** Reads what is still to be read, unless that is being done. */
async function readUnread(): Promise<void> {
	if (running) return;
	running = true;
	// Asking the browser something now and then keeps it from ending the background as idle.
	const awake = setInterval(() => void browser.runtime.getPlatformInfo(), 10_000);
	try {
		if ((await useDatabase(countUnread)) === 0) return;
		// Should the worker be stopped all the same, this wakes the next one.
		browser.alarms.create(ALARM, { periodInMinutes: 1 });
		await readAll();
		await browser.alarms.clear(ALARM);
	} finally {
		clearInterval(awake);
		running = false;
	}
}

async function readAll(): Promise<void> {
	let changed: string[] = [];
	let told = Date.now();
	const tell = () => {
		if (changed.length > 0) libraryChanged(changed);
		changed = [];
		told = Date.now();
	};
	for (;;) {
		const helping = await useDatabase((database) => someUnread(database, HELPING));
		if (helping.length === 0) break;
		const read: FoundInText[] = [];
		for (const one of helping) {
			const since = performance.now();
			read.push(await foundIn(one));
			await rest(Math.max(LEAST_REST, performance.now() - since));
		}
		changed.push(...(await useDatabase((database) => keepRead(database, read))));
		if (Date.now() - told > TELLING) tell();
	}
	tell();
}

/** What is in a text. One that cannot be read is not tried again and again. */
async function foundIn({ url, whole }: Unread): Promise<FoundInText> {
	const updatedAt = whole?.article.updatedAt ?? '';
	try {
		if (!whole) return { url, updatedAt, found: null };
		const { article, text } = whole;
		const [{ dossiers }, { page, reading }] = await Promise.all([followed(), readPage(savedPage(article, text), true, null)]);
		const { title, byline } = article;
		return {
			url,
			updatedAt,
			found: foundOf(draftArticle({ page, title, byline, text, reading, dossiers, lang: interfaceLang() })),
		};
	} catch (error) {
		console.warn(`The text of ${url} could not be read.`, error);
		return { url, updatedAt, found: null };
	}
}

function foundOf(draft: ReturnType<typeof draftArticle>): FoundInText['found'] {
	if (!draft) return null;
	const { entities, issues, statements, lang } = draft;
	return { entities, issues, statements, lang };
}

function rest(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}

/** The same in a moment: for when there is something else to do first. What fails is tried again at the next occasion. */
export function readUnreadSoon(): void {
	setTimeout(read, PATIENCE);
}

function read(): void {
	readUnread().catch((error: unknown) => console.warn('Imported texts are not read yet.', error));
}

/** Goes on at every alarm with what an earlier background has left unread. */
export function followUnread(): void {
	browser.alarms.onAlarm.addListener(({ name }) => {
		if (name === ALARM) read();
	});
}
