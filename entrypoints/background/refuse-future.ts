import { localDay } from '../../lib/domain/local-day';
import { firstDay } from '../../lib/domain/partial-date';
import { refusal } from '../../lib/messages/refusal';

/** Refuses with `bad-request` a date on which nothing can have been said yet. */
export function refuseFuture(date: string | null | undefined): void {
	if (date && firstDay(date) > localDay(new Date()))
		throw refusal('bad-request', `Nothing can have been said on ${date}: it is still to come.`);
}
