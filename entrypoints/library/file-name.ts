/** `on-record-2026-05-04.json`, by the reader's own calendar; `what` stands behind the name. */
export function fileName(extension: string, what = ''): string {
	const day = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return `on-record${what && `-${what}`}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.${extension}`;
}
