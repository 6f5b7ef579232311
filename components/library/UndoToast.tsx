import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../translate';

interface Props {
	/** What was done, in a sentence. */
	readonly said: string;
	readonly t: Translate;
	readonly onUndo: () => void;
	/** The reader needs it no more. The focus was here and needs another place. */
	readonly onClose: () => void;
}

/**
 * Says what was done and takes it back on demand. Its button gets the focus. It stays until it is closed, or the reader goes
 * elsewhere: no clock takes the only way back from what was deleted (WCAG 2.2.1).
 */
export function UndoToast({ said, t, onUndo, onClose }: Props) {
	const button = useRef<HTMLButtonElement>(null);
	const id = useId();
	useLayoutEffect(() => button.current?.focus(), []);
	const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
	return (
		<div class="toast">
			{/* A status that comes with its words in it is passed over by screen readers; what the focus comes to is not. */}
			<p id={id}>{said}</p>
			<button ref={button} type="button" class="button" aria-describedby={id} onClick={onUndo} onKeyDown={onKeyDown}>
				{t('undo')}
			</button>
			<button type="button" class="quiet" onClick={onClose} onKeyDown={onKeyDown}>
				{t('close')}
			</button>
		</div>
	);
}
