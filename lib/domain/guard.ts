/** Tells whether an unknown value has the shape of T. Never throws, whatever it is given. */
export type Guard<T> = (value: unknown) => value is T;

/** True for a plain object (not null, not an array), whose fields may then be looked at. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a string of at most `max` UTF-16 units. */
export function isText(value: unknown, max = 10_000): value is string {
	return typeof value === 'string' && value.length <= max;
}

/** True for `null` or a string of at most `max` UTF-16 units. */
export function isTextOrNull(value: unknown, max = 10_000): value is string | null {
	return value === null || isText(value, max);
}

/** True for a whole number of at least 0 that counts or addresses something. */
export function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** True for one of the words listed. */
export function isOneOf<T extends string>(value: unknown, words: readonly T[]): value is T {
	return typeof value === 'string' && (words as readonly string[]).includes(value);
}

/** True for an array of at most `max` elements that all pass `guard`. */
export function isListOf<T>(value: unknown, guard: Guard<T>, max = 10_000): value is readonly T[] {
	return Array.isArray(value) && value.length <= max && value.every((element) => guard(element));
}
