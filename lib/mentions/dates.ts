import { isWithin } from '../domain/partial-date';
import type { Entity } from '../gazetteer/entity';
import type { NameEntry } from '../gazetteer/name-entry';

/**
 * Whether a name can mean its entity on the page's day: the name's own dates, and for an office the days on which
 * an office was held. `null` when the page has no date and the answer depends on one.
 */
export function holdsOn(entry: NameEntry, entity: Entity, published: string | null): boolean | null {
	const bound = entry.from !== null || entry.to !== null;
	const office = (entry.kind === 'role' || entry.kind === 'acronym') && entity.type === 'person' && entity.terms.length > 0;
	if (!bound && !office) return true;
	if (published === null) return null;
	if (bound) return isWithin(published, entry.from, entry.to);
	return entity.terms.some(({ from, to }) => isWithin(published, from, to));
}
