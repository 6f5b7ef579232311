import type { LongWork } from '../../components/library/exchange-services';
import type { ImportCounts } from '../../lib/domain/import-counts';
import type { LibraryRecord } from '../../lib/domain/library-record';
import type { Settings } from '../../lib/domain/settings';
import { ask } from '../../lib/messages/ask';
import { importLock } from '../../lib/messages/exchange-protocol';
import { Refusal } from '../../lib/messages/refusal';

/** How often an import that is being taken over is asked how far it is, in milliseconds. */
const PULSE = 400;

/** Sending the parts is this share of an import; taking them over is the rest. */
const SENDING = 0.6;

/** How what comes in is taken over. */
interface TakeOver {
	/** What the file is called. */
	readonly name: string;
	/** In the place of those of today; `null`: they stay. */
	readonly settings: Settings | null;
	/** True for another program's records, which add to what is here. */
	readonly adding: boolean;
}

/** The records, in parts that a message can carry. */
type Parts = (work: LongWork) => AsyncIterable<readonly LibraryRecord[]>;

/** Takes records into the library: all of them, or, when it fails or is given up, none. */
export async function takeOver(partsOf: Parts, how: TakeOver, work: LongWork): Promise<ImportCounts> {
	const id = await ask('beginImport', { name: how.name });
	// Held for as long as this window lives and imports: by it others can tell an import on its way from one that was cut off.
	return navigator.locks.request(importLock(id), () => takeOverAs(id, partsOf, how, work));
}

async function takeOverAs(id: string, partsOf: Parts, how: TakeOver, { signal, progress }: LongWork): Promise<ImportCounts> {
	const giveUp = () => void ask('cancelImport', { id }).catch(() => {});
	signal.addEventListener('abort', giveUp);
	try {
		let parts = 0;
		// While one part is on its way, the next is made.
		let sent: Promise<unknown> = Promise.resolve();
		for await (const records of partsOf({ signal, progress: (done) => progress(done * SENDING) })) {
			signal.throwIfAborted();
			await sent;
			sent = ask('stageImport', { id, part: parts++, records });
			// What fails is told at the next turn.
			sent.catch(() => {});
		}
		await sent;
		signal.throwIfAborted();
		return await commit(id, parts, how, (part) => progress(SENDING + (1 - SENDING) * (part / Math.max(1, parts))));
	} catch (error) {
		giveUp();
		signal.throwIfAborted();
		throw error;
	} finally {
		signal.removeEventListener('abort', giveUp);
	}
}

/** Has an import taken over. A worker that the browser ended in the middle has changed nothing: the next one does it again. */
async function commit(
	id: string,
	parts: number,
	{ settings, adding }: TakeOver,
	progress: (part: number) => void,
): Promise<ImportCounts> {
	const pulse = setInterval(() => {
		ask('importState', { id }).then(
			(state) => state.kind === 'committing' && progress(state.parts),
			() => {},
		);
	}, PULSE);
	try {
		for (let turn = 0; ; turn++) {
			try {
				return await ask('commitImport', { id, parts, settings, adding });
			} catch (error) {
				const lost = error instanceof Refusal && error.failure.code === 'internal';
				if (!lost || turn === 2) throw error;
				const state = await ask('importState', { id });
				if (state.kind === 'done') return state.counts;
				if (state.kind === 'gone') throw error;
			}
		}
	} finally {
		clearInterval(pulse);
	}
}
