import type { Lang } from '../lib/domain/lang';

/** A number of bytes as people say it: `18.2 MB`. A megabyte is a million bytes, as browsers and disks count. */
export function formatSize(lang: Lang, bytes: number): string {
	const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
	const digits = value < 100 && unit === 'megabyte' ? 1 : 0;
	return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}
