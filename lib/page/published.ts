const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;

/**
 * A page's date of publication as ISO 8601, `2025-08-09` or with its time (`2025-08-09T10:00:00Z`); `null` when it is
 * no date that an article can have. Days before months (`09/08/2025`) are not guessed at.
 */
export function parsePublished(value: string): string | null {
	const text = value.trim().slice(0, 60);
	const iso = ISO.exec(text);
	if (iso) {
		const day = toDay(iso[1], iso[2], iso[3]);
		if (!day || !iso[4]) return day;
		const time = iso[4].length === 5 ? `${iso[4]}:00` : iso[4];
		const zone = (iso[5] ?? '').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
		return Number.isNaN(Date.parse(`${day}T${time}Z`)) ? day : `${day}T${time}${zone}`;
	}
	const compact = COMPACT.exec(text) ?? SLASHED.exec(text);
	if (compact) return toDay(compact[1], compact[2]?.padStart(2, '0'), compact[3]?.padStart(2, '0'));
	// RFC 2822 ("Sat, 09 Aug 2025 10:00:00 GMT"): only with a zone does it mean the same day on every machine.
	if (/^(?:[a-z]{3,9},\s*)?\d{1,2}\s[a-z]{3,9}\s\d{4}\s[\d:]+\s?(?:GMT|UTC|Z|[+-]\d{4})$/i.test(text)) {
		const time = Date.parse(text);
		const day = Number.isNaN(time) ? '' : new Date(time).toISOString().replace('.000Z', 'Z');
		return toDay(day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)) && day;
	}
	return null;
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
	const date = `${year}-${month}-${day}`;
	const time = Date.parse(`${date}T00:00:00Z`);
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return null;
	return Number(year) >= 1980 && Number(year) < 2100 ? date : null;
}
