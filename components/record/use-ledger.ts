import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerEntry } from '../../lib/ledger/entry';
import type { LedgerFilter } from '../../lib/ledger/filter';
import type { LedgerPage } from '../../lib/ledger/page';
import type { RecordServices } from './services';

/** Entries that are asked for, and drawn, at a time. */
const PAGE = 50;
/** As many as one answer holds. */
const MOST = 500;

/** What a filter finds, as far as it has been asked for. What was there stays until the answer to the next filter comes. */
export interface LedgerView {
	readonly page: LedgerPage | null;
	readonly entries: readonly LedgerEntry[];
	readonly error: unknown;
	/** True while an answer is on its way. */
	readonly busy: boolean;
	/** Asks for the next stretch. */
	more(): void;
	/** Asks again for what is shown. */
	again(): void;
}

/** Asks for the statements of a filter, and anew whenever it changes. An answer that comes too late is dropped. */
export function useLedger(services: RecordServices, filter: LedgerFilter): LedgerView {
	const [page, setPage] = useState<LedgerPage | null>(null);
	const [entries, setEntries] = useState<readonly LedgerEntry[]>([]);
	const [error, setError] = useState<unknown>(null);
	const [busy, setBusy] = useState(true);
	const turn = useRef(0);

	function load(offset: number, limit: number) {
		const mine = ++turn.current;
		setBusy(true);
		services.ledger(filter, offset, limit).then(
			(answer) => {
				if (mine !== turn.current) return;
				setPage(answer);
				setEntries((before) => (offset === 0 ? answer.entries : [...before.slice(0, offset), ...answer.entries]));
				setError(null);
				setBusy(false);
			},
			(reason: unknown) => {
				if (mine !== turn.current) return;
				setError(reason);
				setBusy(false);
			},
		);
	}
	const key = JSON.stringify(filter);
	useEffect(() => {
		load(0, PAGE);
		return () => {
			turn.current++;
		};
	}, [key]);
	return {
		page,
		entries,
		error,
		busy,
		more: () => load(entries.length, PAGE),
		again: () => load(0, Math.min(MOST, Math.max(PAGE, entries.length))),
	};
}
