import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../translate';
import type { OpenCopy, Selected } from './services';

interface Props {
	readonly copy: OpenCopy | null;
	/** The keys H and N do what the buttons do. */
	readonly byKey: boolean;
	readonly t: Translate;
	readonly onHighlight: (selected: Selected, withNote: boolean) => void;
}

/** Selecting goes on while this many milliseconds have not passed. */
const CALM = 120;

/** Room above the selection for the bar, in CSS pixels. */
const ROOM = 48;

/** Two buttons beside what is selected, and two keys if wanted: highlight it, or write a note on it. */
export function SelectionBar({ copy, byKey, t, onHighlight }: Props) {
	const [selected, setSelected] = useState<Selected | null>(null);
	function take(withNote: boolean) {
		const now = copy?.selection();
		setSelected(null);
		if (!now) return;
		getSelection()?.removeAllRanges();
		onHighlight(now, withNote);
	}
	useEffect(() => {
		if (!copy) return;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let pressed = false;
		const look = () => {
			clearTimeout(timer);
			timer = setTimeout(() => !pressed && setSelected(inSight(copy.selection())), CALM);
		};
		const down = () => {
			pressed = true;
		};
		const up = () => {
			pressed = false;
			look();
		};
		const key = (event: KeyboardEvent) => {
			if (event.key === 'Escape') setSelected(null);
			if (!byKey) return;
			const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
			if (typing || event.ctrlKey || event.metaKey || event.altKey || !copy.selection()) return;
			if (event.key !== 'h' && event.key !== 'n') return;
			event.preventDefault();
			take(event.key === 'n');
		};
		const hide = () => setSelected(null);
		document.addEventListener('selectionchange', look);
		addEventListener('pointerdown', down);
		addEventListener('pointerup', up);
		addEventListener('keydown', key);
		addEventListener('resize', hide);
		addEventListener('scroll', look, { passive: true });
		return () => {
			clearTimeout(timer);
			document.removeEventListener('selectionchange', look);
			removeEventListener('pointerdown', down);
			removeEventListener('pointerup', up);
			removeEventListener('keydown', key);
			removeEventListener('resize', hide);
			removeEventListener('scroll', look);
		};
	}, [copy, byKey]);
	if (!selected) return null;
	const { top, bottom, left, right } = selected.rect;
	const place = {
		insetBlockStart: `${top > ROOM + 8 ? top - ROOM : Math.max(8, Math.min(bottom + 8, innerHeight - ROOM))}px`,
		insetInlineStart: `${Math.max(8, Math.min((left + right) / 2 - 90, innerWidth - 200))}px`,
	};
	return (
		<div
			class="selection-bar"
			role="toolbar"
			aria-label={t('selectionTools')}
			style={place}
			// The selection must outlive the press.
			onPointerDown={(event) => event.preventDefault()}
		>
			<button type="button" class="quiet" aria-keyshortcuts={byKey ? 'h' : undefined} onClick={() => take(false)}>
				{t('highlight')}
			</button>
			<button type="button" class="quiet" aria-keyshortcuts={byKey ? 'n' : undefined} onClick={() => take(true)}>
				{t('note')}
			</button>
		</div>
	);
}

/** Beside words that were scrolled away, the bar would hang in the air. */
function inSight(selected: Selected | null): Selected | null {
	return selected && selected.rect.bottom > 0 && selected.rect.top < innerHeight ? selected : null;
}
