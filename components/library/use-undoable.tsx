import { useState } from 'preact/hooks';
import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import { UndoToast } from './UndoToast';

/** So many of the last deeds can be undone: their notices stay, and more of them would cover what is below. */
const MOST_UNDOABLE = 3;

/** Something that was done and can be undone. */
interface Deed {
	/** What it was done to: of two deeds on one thing only the later can be undone. */
	readonly key: string;
	/** What was done, in a sentence. */
	readonly said: string;
	undo(): Promise<unknown>;
}

/**
 * Deeds that may fail, and the last of those that can be undone. `focus`: puts the focus where it belongs when a notice, in
 * which it was, is gone.
 */
export function useUndoable(t: Translate, focus: () => void) {
	const [problem, setProblem] = useState<string | null>(null);
	const [deeds, setDeeds] = useState<readonly Deed[]>([]);
	const forget = (deed: Deed) => setDeeds((before) => before.filter((one) => one !== deed));

	async function attempt(action: () => Promise<unknown>) {
		setProblem(null);
		try {
			await action();
		} catch (error) {
			setProblem(failureMessage(t, error));
		}
	}
	const offer = (deed: Deed) =>
		setDeeds((before) => [...before.filter(({ key }) => key !== deed.key), deed].slice(-MOST_UNDOABLE));
	const undo = (deed: Deed) =>
		attempt(async () => {
			await deed.undo();
			forget(deed);
			focus();
		});
	const toasts = deeds.map((deed) => (
		<UndoToast
			key={deed.key}
			said={deed.said}
			t={t}
			onUndo={() => void undo(deed)}
			onClose={() => {
				focus();
				forget(deed);
			}}
		/>
	));
	return { problem, dismissProblem: () => setProblem(null), attempt, offer, toasts };
}
