/** The day of a moment by the calendar of the machine, as `2026-05-04`. */
export function localDay(moment: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
