import { failureMessage } from '../../failure-message';
import type { Translate } from '../../translate';

interface Props {
	/** Why keeping failed; `null` when it did not. */
	readonly failure: unknown;
	readonly t: Translate;
	readonly onCancel: () => void;
}

/** The end of a form of the reader's own dossier: what went wrong, and the two ways out. */
export function FormEnd({ failure, t, onCancel }: Props) {
	return (
		<>
			{failure !== null && (
				<p class="problem" role="alert">
					{failureMessage(t, failure)}
				</p>
			)}
			<p class="choices">
				<button type="submit" class="primary">
					{t('keep')}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{t('cancel')}
				</button>
			</p>
		</>
	);
}
