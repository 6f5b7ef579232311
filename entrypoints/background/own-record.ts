import { articleAddress } from '../../lib/articles/article-address';
import type { ReaderRecord } from '../../lib/cards/reader-record';
import { everywhere } from '../../lib/cards/same-actor';
import type { KeptStatement } from '../../lib/domain/kept-statement';
import { confirmedStatement } from '../../lib/domain/recorded-statement';
import type { Reader } from '../../lib/reading/reader';
import { followed } from './followed';
import { keptIn, keptOf, notWantedIn } from './kept';
import { type ReadPage, readPage } from './readings';

/** What a reader compares with beside its dossiers: for each statement whose it is, and its last change. */
const known = new WeakMap<
	Reader,
	Map<string, { readonly owner: string; readonly dossier: string; readonly updatedAt: string }>
>();

/** Grows with every change of what is compared with, so that a page read before it is read again. */
let version = 0;
const readAt = new WeakMap<ReadPage, number>();

/** Has statements of an actor count as known from the next reading on. */
function putOnRecord(reader: Reader, owner: string, statements: readonly KeptStatement[]): void {
	const own = known.get(reader) ?? new Map<string, { owner: string; dossier: string; updatedAt: string }>();
	known.set(reader, own);
	const there = new Set(statements.map(({ id }) => id));
	for (const [id, { owner: before, dossier }] of own) {
		if (before !== owner || there.has(id)) continue;
		reader.forget(dossier, id);
		own.delete(id);
		version++;
	}
	for (const statement of statements) {
		const { id, dossier, updatedAt } = statement;
		const before = own.get(id);
		if (before?.updatedAt === updatedAt && before.owner === owner) continue;
		if (before && before.dossier !== dossier) reader.forget(before.dossier, id);
		reader.keep(confirmedStatement(statement));
		own.set(id, { owner, dossier, updatedAt });
		version++;
	}
}

/**
 * A page as it was read, compared also with what the reader has put on record of those who speak in it. Marks do not wait
 * for this: it is asked for when statements are shown. `tab`: where the page is.
 */
export async function comparedPage(read: ReadPage, tab: number | null): Promise<ReadPage> {
	const { reader, dossiers } = await followed();
	const speakers = new Map<string, readonly [dossier: string, actor: string]>();
	for (const { speaker } of read.reading.attributions)
		if (speaker.kind === 'actor')
			for (const { index, actor } of everywhere(dossiers, speaker.dossier, speaker.id))
				speakers.set(JSON.stringify([index.dossier.id, actor.id]), [index.dossier.id, actor.id]);
	const kept = await Promise.all(
		[...speakers].map(async ([owner, [dossier, actor]]) => [owner, await keptOf(dossier, actor)] as const),
	);
	for (const [owner, statements] of kept) putOnRecord(reader, owner, statements);
	if ((readAt.get(read) ?? 0) === version) return read;
	const compared = await readPage(read.page, read.force, tab);
	readAt.set(compared, version);
	return compared;
}

/** What the reader has done with a page, and put on record of whom or what is asked for. */
export async function ownRecord(
	read: ReadPage | null,
	asked: readonly Promise<readonly KeptStatement[]>[],
): Promise<ReaderRecord> {
	const article = read === null ? null : articleAddress(read.page);
	const [here, dismissed, ...kept] = await Promise.all([
		article === null ? [] : keptIn(article),
		article === null ? new Set<string>() : notWantedIn(article),
		...asked,
	]);
	return { article, here, dismissed, kept: kept.flat() };
}
