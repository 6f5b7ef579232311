import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../translate';

/** How long it can be taken back, in milliseconds. */
const TIME = 10_000;

interface Props {
	/** What was done, in a sentence. */
	readonly said: string;
	readonly t: Translate;
	readonly onUndo: () => void;
	/** The time is over. `hadFocus`: the focus was here and needs another place. */
	readonly onOver: (hadFocus: boolean) => void;
}

/** Says what was done and takes it back on demand. Its button gets the focus; the clock stops under the pointer. */
export function UndoToast({ said, t, onUndo, onOver }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const button = useRef<HTMLButtonElement>(null);
	const id = useId();
	const [held, setHeld] = useState(false);
	useLayoutEffect(() => button.current?.focus(), []);
	// A new callback is no reason to start the clock again.
	useEffect(() => {
		if (held) return;
		const timer = setTimeout(() => onOver(box.current?.contains(document.activeElement) ?? false), TIME);
		return () => clearTimeout(timer);
	}, [held]);
	return (
		// The pointer only holds the clock; there is nothing to press.
		<div ref={box} class="toast" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
			{/* A status that comes with its words in it is passed over by screen readers; what the focus comes to is not. */}
			<p id={id}>{said}</p>
			<button ref={button} type="button" class="button" aria-describedby={id} onClick={onUndo}>
				{t('undo')}
			</button>
		</div>
	);
}
