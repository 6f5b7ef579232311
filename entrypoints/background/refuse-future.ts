import { isAfter } from '../../lib/cards/as-of';
import { localDay } from '../../lib/domain/local-day';
import { refusal } from '../../lib/messages/refusal';

/** Refuses with `bad-request` a date on which nothing can have been said yet. */
export function refuseFuture(date: string | null | undefined): void {
	if (isAfter(date ?? null, localDay(new Date())))
		throw refusal('bad-request', `Nothing can have been said on ${date}: it is still to come.`);
}
