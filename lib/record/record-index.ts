import { quotePieces } from '../domain/quote-pieces';
import type { RecordedStatement } from '../domain/recorded-statement';
import { tokenize } from '../text/tokens';
import { spelledOut } from './spelled-out';

/** How many words a run has by which words on record are found. */
export const RUN = 3;

/** Where a run of words stands in what is on record. */
export interface RunPlace {
	readonly statement: RecordedStatement;
	/** Index into `words`. */
	readonly at: number;
}

/**
 * The words of all statements on record, found by the runs of three that they hold: looking a statement up costs as much
 * as it is long, however many are on record. Words are kept as hashes in one column, so that 100,000 statements take
 * some tens of megabytes; one more is put in without touching the others.
 */
export class RecordIndex {
	/** The folded words of all wordings as hashes, one after the other; 0 parts pieces and wordings. */
	private column = new Int32Array(1024);
	private length = 1;
	/** For each place in `column`, the one before it whose run falls into the same bucket; 0 ends the chain. */
	private before = new Int32Array(1024);
	private buckets = new Int32Array(1024);
	/** Where each wording begins, in rising order, and whose it is. */
	private starts = new Int32Array(256);
	private owners: (RecordedStatement | null)[] = [];
	private readonly byId = new Map<
		string,
		{ readonly statement: RecordedStatement; readonly first: number; readonly count: number }
	>();

	private readonly byActor = new Map<string, Set<RecordedStatement>>();

	/** How many statements are on record. */
	get size(): number {
		return this.byId.size;
	}

	/** The words behind the places of `find`; 0 is no word. */
	get words(): Int32Array {
		return this.column;
	}

	/** The statement with this id; `null` where there is none. */
	get(dossier: string, id: string): RecordedStatement | null {
		return this.byId.get(key(dossier, id))?.statement ?? null;
	}

	/** Everything on record, in the order in which it was put there. */
	*all(): Generator<RecordedStatement> {
		for (const { statement } of this.byId.values()) yield statement;
	}

	/** What an actor has on record, in the order in which it was put there. */
	of(dossier: string, actor: string): ReadonlySet<RecordedStatement> {
		return this.byActor.get(key(dossier, actor)) ?? new Set();
	}

	/** Puts a statement on record, in place of the one with the same id. */
	put(statement: RecordedStatement): void {
		this.remove(statement.dossier, statement.id);
		const first = this.owners.length;
		const actor = actorKey(statement);
		for (const { text } of statement.wordings) {
			if (this.owners.length === this.starts.length) this.starts = grown(this.starts, 2 * this.starts.length);
			this.starts[this.owners.length] = this.length;
			this.owners.push(statement);
			for (const piece of piecesOf(text)) this.putPiece(piece, actor);
		}
		const its = key(statement.dossier, statement.actor);
		const known = this.byActor.get(its);
		if (known) known.add(statement);
		else this.byActor.set(its, new Set([statement]));
		this.byId.set(key(statement.dossier, statement.id), { statement, first, count: this.owners.length - first });
	}

	/** Takes a statement off the record; one that is not there is no error. */
	remove(dossier: string, id: string): void {
		const known = this.byId.get(key(dossier, id));
		if (!known) return;
		// Its words stay where they are and belong to nobody; `Reader` builds its index anew in every session.
		this.owners.fill(null, known.first, known.first + known.count);
		this.byId.delete(key(dossier, id));
		this.byActor.get(key(dossier, known.statement.actor))?.delete(known.statement);
	}

	/** The places where an actor's words on record hold the run that begins at `from`. */
	find({ dossier, actor, hash }: Whose, spoken: Int32Array, from: number): readonly RunPlace[] {
		const { column } = this;
		let found: RunPlace[] | null = null;
		let at = this.buckets[bucketOf(hash, spoken, from, this.buckets.length)] as number;
		for (; at !== 0; at = this.before[at] as number) {
			let same = true;
			for (let k = 0; same && k < RUN; k++) same = column[at + k] === spoken[from + k];
			if (!same) continue;
			const statement = this.ownerOf(at);
			if (statement?.actor !== actor || statement.dossier !== dossier) continue;
			found ??= [];
			found.push({ statement, at });
		}
		return found ?? NO_PLACES;
	}

	private putPiece(piece: Int32Array, actor: number): void {
		const from = this.length;
		const to = from + piece.length + 1;
		if (to > this.column.length) {
			this.column = grown(this.column, 2 * to);
			this.before = grown(this.before, 2 * to);
		}
		this.column.set(piece, from);
		this.length = to;
		if (to > this.buckets.length) this.rehash();
		else this.chain(from, piece.length, actor);
	}

	private chain(from: number, count: number, actor: number): void {
		for (let at = from; at + RUN <= from + count; at++) {
			const bucket = bucketOf(actor, this.column, at, this.buckets.length);
			this.before[at] = this.buckets[bucket] as number;
			this.buckets[bucket] = at;
		}
	}

	private rehash(): void {
		this.buckets = new Int32Array(4 * this.buckets.length);
		this.before.fill(0);
		let piece = 1;
		for (let at = 1; at < this.length; at++) {
			if (this.column[at] !== 0) continue;
			const owner = at > piece ? this.ownerOf(piece) : null;
			if (owner) this.chain(piece, at - piece, actorKey(owner));
			piece = at + 1;
		}
	}

	private ownerOf(at: number): RecordedStatement | null {
		let low = 0;
		let high = this.owners.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] as number) <= at) low = middle;
			else high = middle - 1;
		}
		return this.owners[low] ?? null;
	}
}

/** An actor whose words are looked for, with the hash that is needed for every one of their runs. */
export interface Whose {
	readonly dossier: string;
	readonly actor: string;
	readonly hash: number;
}

/** Makes ready to look for an actor's words. */
export function whose(dossier: string, actor: string): Whose {
	return { dossier, actor, hash: hashText(key(dossier, actor)) };
}

const NO_PLACES: readonly RunPlace[] = [];

/** The pieces of a quotation, as hashes of folded words: an ellipsis or a bracketed insertion parts them. */
export function piecesOf(quote: string): Int32Array[] {
	return quotePieces(quote)
		.map(keysOf)
		.filter((words) => words.length > 0);
}

/** The words of a text as hashes: equal for words that differ in spelling, or in what is written out, alone. */
export function keysOf(text: string): Int32Array {
	return tokenize(spelledOut(text)).key;
}

function actorKey({ dossier, actor }: RecordedStatement): number {
	return hashText(key(dossier, actor));
}

function key(dossier: string, id: string): string {
	return `${dossier}\n${id}`;
}

function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash;
}

/** `size` is a power of two. */
function bucketOf(actor: number, words: Int32Array, from: number, size: number): number {
	let hash = actor;
	for (let k = 0; k < RUN; k++) hash = Math.imul(hash ^ (words[from + k] as number), 0x9e3779b1) ^ (hash >>> 15);
	return (hash ^ (hash >>> 13)) & (size - 1);
}

function grown(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(size);
	larger.set(column);
	return larger;
}
