import type { Translate } from '../translate';

interface Props {
	/** What is being done. */
	readonly label: string;
	/** How much of it is done, from 0 to 1. */
	readonly done: number;
	readonly t: Translate;
	readonly onCancel: () => void;
}

/** Work that takes a while: what it is, how far it is, and a way out. */
export function LongTask({ label, done, t, onCancel }: Props) {
	return (
		<div class="long-task">
			<label>
				<span>{label}</span>
				<progress max={1} value={done} />
			</label>
			<button type="button" class="button" onClick={onCancel}>
				{t('cancel')}
			</button>
		</div>
	);
}
