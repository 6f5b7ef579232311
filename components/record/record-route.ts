import { EVERYTHING, isLedgerFilter, type LedgerFilter } from '../../lib/ledger/filter';
import type { Ref } from '../../lib/ledger/ref';

/** How the record is looked at. */
export type RecordShow = 'list' | 'timeline' | 'compare';

/** Where in the record room a reader is: all of it stands in the address. */
export interface RecordRoute {
	readonly show: RecordShow;
	readonly filter: LedgerFilter;
	/** Whom the filter's person is compared with. */
	readonly other: Ref | null;
}

/** The names of the filter's fields in the address. */
const NAMES: Readonly<Record<keyof LedgerFilter, string>> = {
	person: 'person',
	issue: 'issue',
	stance: 'stance',
	origin: 'by',
	from: 'from',
	asOf: 'asof',
	words: 'q',
};

/** The route of what stands after the `?`; what is not understood is left out. */
export function parseRecord(query: string): RecordRoute {
	const values = new URLSearchParams(query);
	let filter = EVERYTHING;
	for (const [field, name] of Object.entries(NAMES)) {
		const value = values.get(name);
		if (!value) continue;
		const tried = { ...filter, [field]: value };
		if (isLedgerFilter(tried)) filter = tried;
	}
	const show = values.get('show');
	return { show: show === 'timeline' || show === 'compare' ? show : 'list', filter, other: values.get('with') || null };
}

/** The library's address of a place in the record. */
export function recordHash({ show = 'list', filter = EVERYTHING, other = null }: Partial<RecordRoute>): string {
	const parts: (readonly [string, string | null])[] = [['show', show === 'list' ? null : show]];
	for (const [field, name] of Object.entries(NAMES)) parts.push([name, filter[field as keyof LedgerFilter]]);
	parts.push(['with', show === 'compare' ? other : null]);
	const query = parts.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`] : []));
	return query.length === 0 ? '#/record' : `#/record?${query.join('&')}`;
}
