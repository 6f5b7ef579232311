import { failureMessage } from '../failure-message';
import type { Translate } from '../translate';

/** Stands in for a card while it is on its way, and keeps the place that most cards take: what grew later might have to move. */
export function CardLoading({ t }: { readonly t: Translate }) {
	return (
		<div class="card card-state card-coming" role="status">
			<p class="waiting">{t('loading')}</p>
		</div>
	);
}

interface FailedProps {
	readonly t: Translate;
	/** What was thrown; a `Refusal` names its own failure. */
	readonly error: unknown;
	readonly retry?: (() => void) | undefined;
	readonly close?: (() => void) | undefined;
}

/** Stands in for a card that could not be had: says what went wrong, and offers what can be done. */
export function CardFailed({ t, error, retry, close }: FailedProps) {
	return (
		<div class="card card-state" role="alert">
			<p class="failed">{failureMessage(t, error)}</p>
			{(retry || close) && (
				<p class="choices">
					{retry && (
						<button type="button" class="button" onClick={retry}>
							{t('tryAgain')}
						</button>
					)}
					{close && (
						<button type="button" class="quiet" onClick={close}>
							{t('close')}
						</button>
					)}
				</p>
			)}
		</div>
	);
}
