import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';
import type { Asked } from '../use-asked';

interface Props {
	readonly asked: Asked<unknown>;
	readonly again: () => void;
	readonly t: Translate;
}

/** What stands where an answer is not here: that it is on its way, or why it is not coming. */
export function Waiting({ asked, again, t }: Props) {
	if (asked.kind === 'loading') {
		return (
			<p class="notice" role="status">
				{t('loading')}
			</p>
		);
	}
	if (asked.kind === 'here') return null;
	return (
		<div class="notice" role="alert">
			<p>{failureMessage(t, asked.error)}</p>
			<p class="choices">
				<button type="button" class="button" onClick={again}>
					{t('tryAgain')}
				</button>
			</p>
		</div>
	);
}
