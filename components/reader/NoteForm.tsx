import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../translate';

/** The most characters of a note. */
const LONGEST = 20_000;

interface Props {
	readonly note: string;
	readonly t: Translate;
	readonly onKeep: (note: string) => void;
	readonly onCancel: () => void;
}

/** A note on its way. Ctrl or ⌘ with Enter keeps it, Escape leaves it as it was. */
export function NoteForm({ note, t, onKeep, onCancel }: Props) {
	const field = useRef<HTMLTextAreaElement>(null);
	useLayoutEffect(() => field.current?.focus(), []);
	const keep = () => onKeep(field.current?.value.trim() ?? note);
	return (
		<form
			class="note-form"
			onSubmit={(event) => {
				event.preventDefault();
				keep();
			}}
		>
			<textarea
				ref={field}
				class="field"
				rows={4}
				maxLength={LONGEST}
				aria-label={t('note')}
				defaultValue={note}
				onKeyDown={(event) => {
					if (event.key === 'Escape') onCancel();
					if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep();
				}}
			/>
			<p class="ways">
				<button type="submit" class="button">
					{t('keepNote')}
				</button>
				<button type="button" class="quiet" onClick={onCancel}>
					{t('cancel')}
				</button>
			</p>
		</form>
	);
}
