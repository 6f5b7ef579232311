import type { Stance } from '../domain/dossier';
import { isObject } from '../domain/guard';
import { Numbers } from './numbers';
import type { Ref } from './ref';
import type { LedgerRow } from './row';
import { isWordColumns, type WordColumns, WordIndex } from './word-index';

/** Grows when rows are made of other things, or packed otherwise. */
const FORM = 2;

const STANCES: readonly (Stance | null)[] = [null, 'supports', 'opposes', 'qualified', 'neutral'];

/** The reader's rows as columns: 100,000 of them are read back from the store in the time of a few hundred records. */
export interface PackedRows {
	readonly form: number;
	/** Damaged records of the store that are left out. */
	readonly broken: number;
	/** Refs by number. */
	readonly refs: readonly Ref[];
	readonly people: Uint32Array;
	/** 0: no issue; else the number of the ref, from 1. */
	readonly issues: Uint32Array;
	/** Numbers of `STANCES`. */
	readonly stances: Uint8Array;
	/** For each row three texts, one after the other: key, first and last day. */
	readonly texts: string;
	readonly lengths: Uint32Array;
	/** What a search looks in. */
	readonly words: WordColumns;
}

/** Rows that were packed, in their order, with the index of their words. */
export interface UnpackedRows {
	readonly rows: LedgerRow[];
	readonly words: WordIndex;
	readonly broken: number;
}

/** Packs rows of the reader's own, in their order, with the words of each. */
export function packRows(rows: readonly LedgerRow[], words: WordColumns, broken: number): PackedRows {
	const refs = new Numbers<Ref>();
	const people = Uint32Array.from(rows, ({ person }) => refs.of(person));
	const issues = Uint32Array.from(rows, ({ issue }) => (issue === null ? 0 : refs.of(issue) + 1));
	const stances = Uint8Array.from(rows, ({ stance }) => STANCES.indexOf(stance));
	const parts = rows.flatMap(({ key, first, last }) => [key, first, last]);
	const lengths = Uint32Array.from(parts, ({ length }) => length);
	return { form: FORM, broken, refs: refs.all(), people, issues, stances, texts: parts.join(''), lengths, words };
}

/** What was packed; `null` for what was packed otherwise, or is damaged. */
export function unpackRows(value: unknown): UnpackedRows | null {
	if (!isPacked(value)) return null;
	const { refs, people, issues, stances, texts, lengths, broken } = value;
	const rows: LedgerRow[] = [];
	let at = 0;
	let part = 0;
	const next = () => {
		const from = at;
		at += lengths[part++] as number;
		return texts.slice(from, at);
	};
	for (let row = 0; row < people.length; row++) {
		const [person, stance] = [refs[people[row] as number], STANCES[stances[row] as number]];
		const about = issues[row] as number;
		const issue = about === 0 ? null : refs[about - 1];
		if (person === undefined || issue === undefined || stance === undefined) return null;
		const [key, first, last] = [next(), next(), next()];
		rows.push({ key, origin: 'reader', person, issue, stance, first, last, text: null });
	}
	try {
		return at === texts.length ? { rows, words: new WordIndex(value.words), broken } : null;
	} catch {
		return null;
	}
}

function isPacked(value: unknown): value is PackedRows {
	if (!isObject(value) || value.form !== FORM || !Number.isSafeInteger(value.broken) || typeof value.texts !== 'string')
		return false;
	const { refs, people, issues, stances, lengths, words } = value;
	if (!Array.isArray(refs) || !refs.every((ref) => typeof ref === 'string')) return false;
	if (!(people instanceof Uint32Array && issues instanceof Uint32Array && stances instanceof Uint8Array)) return false;
	const count = people.length;
	return (
		lengths instanceof Uint32Array &&
		issues.length === count &&
		stances.length === count &&
		lengths.length === 3 * count &&
		isWordColumns(words, count)
	);
}
