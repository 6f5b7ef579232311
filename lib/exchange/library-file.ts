import { LIBRARY_SECTIONS, type SectionCounts } from '../domain/library-record';
import { type LibrarySource, type Written, writeLibrary } from './write-library';

/** Where a library file comes from: the records, and how many there are. */
interface CountedSource extends LibrarySource {
	counts(): Promise<SectionCounts>;
}

/** The making can be followed, and given up. */
interface Along {
	readonly signal?: AbortSignal;
	/** Told how much is done, from 0 to 1. */
	readonly progress?: (done: number) => void;
}

/**
 * The whole library as a file, and what is in it. Its pieces are the browser's to keep, on disk if it likes: none of them is
 * here twice. Rejects with an `AbortError` when it is given up.
 */
export async function libraryFile(
	source: CountedSource,
	{ signal, progress }: Along = {},
): Promise<Written & { readonly blob: Blob }> {
	const all = sum(await source.counts());
	const pieces: Blob[] = [];
	const writing = writeLibrary(source, ({ records, damaged }) =>
		progress?.(all === 0 ? 1 : Math.min(1, (sum(records) + damaged) / all)),
	);
	for (;;) {
		const { done, value } = await writing.next();
		signal?.throwIfAborted();
		if (done === true) return { ...value, blob: new Blob(pieces, { type: 'application/json' }) };
		pieces.push(new Blob([value]));
	}
}

function sum(counts: SectionCounts): number {
	return LIBRARY_SECTIONS.reduce((total, section) => total + counts[section], 0);
}
