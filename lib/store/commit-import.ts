import type { ImportCount, ImportCounts } from '../domain/import-counts';
import { isAnnotation } from '../domain/is-annotation';
import { isDismissal } from '../domain/is-kept-statement';
import { isLibraryRecord } from '../domain/is-library-record';
import type { KeptStatement } from '../domain/kept-statement';
import {
	type ArticleWithCopy,
	keyOf,
	LIBRARY_SECTIONS,
	type LibraryRecord,
	type LibrarySection,
	type LibrarySections,
} from '../domain/library-record';
import { isSame } from '../domain/same';
import type { Settings } from '../domain/settings';
import { isStoredDossier } from '../domain/stored-dossier';
import { addToArticle } from './add-records';
import { articleOf, articleRecord } from './article-record';
import { inTransaction, type Writing } from './in-transaction';
import { demandJournal, recordsIn, writeJournal } from './incoming';
import { beginIn } from './kept-rows';
import { mergeAnnotations, mergeArticles, mergeVersions } from './merge-records';
import { arrived, travelling } from './picture-record';
import type { Database, StoreName } from './schema';
import { eachIn, fieldsOf } from './statements';
import { fromStored, toStored } from './stored-statement';
import { isUnread } from './unread';

// biome-ignore format: a list
const STORES = [
	'articles', 'contents', 'pictures', 'unread', 'annotations', 'statements', 'dismissals', 'dossiers', 'meta', 'incoming', 'derived',
] as const;
type Tx = Writing<typeof STORES>;

/** What another program's list touches: articles and notes alone. Cards and the record are answered while it is taken over. */
const LIST_STORES = ['articles', 'contents', 'pictures', 'unread', 'annotations', 'meta', 'incoming'] as const;

/** What an import is taken over with. */
export interface Commit {
	readonly id: string;
	/** How many parts there must be. */
	readonly parts: number;
	/** Takes the place of the settings of today; `null`: they stay. */
	readonly settings: Settings | null;
	readonly now: string;
	/** The records are another program's: they add to what is here and never take its place. */
	readonly adding?: boolean;
	/** Called before each part with its number. What it throws undoes all. */
	readonly onPart?: (part: number) => void;
	/**
	 * Shown every statement that the library holds afterwards, so that nobody need read them all again: those that are here,
	 * and then those that come in or become others, by the same id; `null` for a damaged record. An import without statements
	 * shows none.
	 */
	readonly onStatement?: (statement: KeptStatement | null) => void;
}

/** How the records of one list are found, merged and kept. */
interface Keeper<S extends LibrarySection> {
	find(transaction: Tx, key: string): Promise<LibrarySections[S] | null>;
	merge(kept: LibrarySections[S], incoming: LibrarySections[S]): LibrarySections[S];
	/** Rejects, never throws: others are on their way beside it. */
	put(transaction: Tx, value: LibrarySections[S]): Promise<unknown>;
}

const KEEPERS: { readonly [S in LibrarySection]: Keeper<S> } = {
	articles: { find: findArticle, merge: mergeArticles, put: putArticle },
	annotations: {
		find: async (transaction, id) => soundOrNull(await transaction.objectStore('annotations').get(id), isAnnotation),
		merge: mergeAnnotations,
		put: async (transaction, value) => transaction.objectStore('annotations').put(value),
	},
	statements: {
		find: async (transaction, id) => fromStored(await transaction.objectStore('statements').get(id)),
		merge: mergeVersions,
		put: async (transaction, value) => transaction.objectStore('statements').put(toStored(value)),
	},
	dismissals: {
		find: async (transaction, key) => soundOrNull(await transaction.objectStore('dismissals').get(key), isDismissal),
		merge: (kept) => kept,
		put: async (transaction, value) => transaction.objectStore('dismissals').put(value),
	},
	dossiers: {
		find: async (transaction, id) => soundOrNull(await transaction.objectStore('dossiers').get(id), isStoredDossier),
		merge: (kept, incoming) => (incoming.updatedAt > kept.updatedAt ? incoming : kept),
		put: async (transaction, value) => transaction.objectStore('dossiers').put(value),
	},
};

/**
 * Takes all parts of an import into the library in one transaction: all of them or, whatever happens, none. Taken over
 * already, it is left at that. Throws a `StoreError`, or what `onPart` throws.
 */
export function commitImport(
	database: Database,
	{ id, parts, settings, now, adding = false, onPart, onStatement = () => {} }: Commit,
): Promise<ImportCounts> {
	return inTransaction<readonly StoreName[], ImportCounts>(database, adding ? LIST_STORES : STORES, async (writing) => {
		const transaction = writing as unknown as Tx;
		const journal = await demandJournal(transaction as unknown as Writing<readonly ['incoming', 'meta']>, id);
		if (journal.done) return journal.done;
		const counts = Object.fromEntries(LIBRARY_SECTIONS.map((section) => [section, { added: 0, changed: 0, same: 0 }]));
		const tally = counts as Record<LibrarySection, { -readonly [K in keyof ImportCount]: ImportCount[K] }>;
		let mergedHere: ((record: LibraryRecord) => boolean) | null = null;
		for (let part = 0; part < parts; part++) {
			onPart?.(part);
			const records = recordsIn(await transaction.objectStore('incoming').get(part));
			// All that are here are read for it: not for a file that has none.
			if (records.some(({ section }) => section === 'statements')) mergedHere ??= await doublesOf(transaction, onStatement);
			for (const section of LIBRARY_SECTIONS) {
				const own = records.filter((record) => record.section === section && !mergedHere?.(record));
				const changed = await takeOver(transaction, section, own, tally[section], adding ? addTo : mergeWith);
				if (section === 'statements') for (const statement of changed) onStatement(statement as KeptStatement);
				tally[section].same += records.filter((record) => record.section === section).length - own.length;
			}
		}
		if (settings) await transaction.objectStore('meta').put(settings, 'settings');
		await transaction.objectStore('incoming').clear();
		if (tally.statements.added + tally.statements.changed > 0) await beginIn(transaction);
		await writeJournal(transaction as unknown as Writing<readonly ['incoming', 'meta']>, {
			...journal,
			touched: now,
			done: tally,
		});
		return tally;
	});
}

/** Makes one record of one that is here and one that comes in. */
type Merge = <S extends LibrarySection>(section: S, kept: LibrarySections[S], incoming: LibrarySections[S]) => LibrarySections[S];

const mergeWith: Merge = (section, kept, incoming) => KEEPERS[section].merge(kept, incoming);

const addTo: Merge = (section, kept, incoming) =>
	section === 'articles' ? (addToArticle(kept as ArticleWithCopy, incoming as ArticleWithCopy) as typeof kept) : kept;

/** Takes over records of one list: found all at once, since each question costs more than its answer. Gives those that are other ones now. */
async function takeOver<S extends LibrarySection>(
	transaction: Tx,
	section: S,
	records: readonly LibraryRecord[],
	count: { -readonly [K in keyof ImportCount]: ImportCount[K] },
	merge: Merge,
): Promise<readonly LibrarySections[S][]> {
	const { find, put }: Keeper<S> = KEEPERS[section];
	const keys = [...new Set(records.map(keyOf))];
	const kept = new Map<string, LibrarySections[S] | null>();
	await Promise.all(keys.map(async (key) => kept.set(key, await find(transaction, key))));
	const changed = new Set<string>();
	for (const record of records) {
		const [key, value] = [keyOf(record), record.value as LibrarySections[S]];
		const before = kept.get(key) ?? null;
		const after = before === null ? value : merge(section, before, value);
		if (before !== null && isSame(before, after)) {
			count.same++;
			continue;
		}
		count[before === null ? 'added' : 'changed']++;
		kept.set(key, after);
		changed.add(key);
	}
	const after = [...changed].map((key) => kept.get(key) as LibrarySections[S]);
	await Promise.all(after.map((value) => put(transaction, value)));
	return after;
}

async function findArticle(transaction: Tx, url: string): Promise<ArticleWithCopy | null> {
	const [record, content, pictures] = await Promise.all([
		transaction.objectStore('articles').get(url),
		transaction.objectStore('contents').get(url),
		transaction.objectStore('pictures').get(url),
	]);
	if (!record || !content) return null;
	const copy = { html: content.html, text: content.text, ...travelling(pictures) };
	const whole = { section: 'articles', value: { ...articleOf(record), copy } };
	// A damaged one gives way to the one of the file.
	return isLibraryRecord(whole) ? (whole.value as ArticleWithCopy) : null;
}

async function putArticle(transaction: Tx, { copy, ...article }: ArticleWithCopy): Promise<void> {
	const head = async () => transaction.objectStore('articles').put(articleRecord(article));
	const body = async () => transaction.objectStore('contents').put({ url: article.url, html: copy.html, text: copy.text });
	const { url } = article;
	const { pictures } = copy;
	const drawn = async () =>
		pictures ? transaction.objectStore('pictures').put(arrived(url, pictures)) : transaction.objectStore('pictures').delete(url);
	const unread = async () =>
		isUnread(article) ? transaction.objectStore('unread').put({ url }) : transaction.objectStore('unread').delete(url);
	await Promise.all([head(), body(), drawn(), unread()]);
}

/**
 * Tells a statement that the reader has made one with another since the file was written: it is in the history of that one,
 * and would come back as a double. Shows all that are here to `visit`.
 */
async function doublesOf(
	transaction: Tx,
	visit: (statement: KeptStatement | null) => void,
): Promise<(record: LibraryRecord) => boolean> {
	const ids = new Set<string>();
	const said = new Map<string, ReturnType<typeof fieldsOf>[]>();
	await eachIn(transaction.objectStore('statements'), (statement) => {
		visit(statement);
		if (!statement) return;
		ids.add(statement.id);
		for (const { before } of statement.history) {
			const key = `${before.dossier} ${before.actor} ${before.reports[0]?.article.url}`;
			said.set(key, [...(said.get(key) ?? []), before]);
		}
	});
	return ({ section, value }) => {
		if (section !== 'statements' || ids.has(value.id)) return false;
		const key = `${value.dossier} ${value.actor} ${value.reports[0]?.article.url}`;
		return said.get(key)?.some((before) => isSame(before, fieldsOf(value))) ?? false;
	};
}

function soundOrNull<T>(value: unknown, guard: (value: unknown) => value is T): T | null {
	return guard(value) ? value : null;
}
