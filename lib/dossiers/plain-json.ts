import type { ProblemList } from './dossier-error';
import { LIMITS } from './limits';

interface Visit {
	readonly value: unknown;
	readonly steps: readonly (string | number)[];
}

/** No object of a pack has half as many. */
const MOST_FIELDS = 64;

/** Keys that reach an object's prototype when they are copied carelessly. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Checks that a value is plain JSON of a bearable size before anything else looks at it: no cycles, getters, class
 * instances, prototype keys, deep nesting or endless lists. Walks with its own stack, so nesting cannot overflow it.
 */
export function checkPlainJson(root: unknown, problems: ProblemList): void {
	const open: Visit[] = [{ value: root, steps: [] }];
	let seen = 0;
	for (let visit = open.pop(); visit && !problems.full; visit = open.pop()) {
		const { value, steps } = visit;
		if (++seen > LIMITS.values) {
			problems.add([], `has more than ${LIMITS.values} values`);
			return;
		}
		if (steps.length > LIMITS.depth) problems.add(steps, `is nested more than ${LIMITS.depth} levels deep`);
		else if (Array.isArray(value)) openList(value, steps, open, problems);
		else if (typeof value === 'object' && value !== null) openObject(value, steps, open, problems);
		else if (!isScalar(value)) problems.add(steps, `is no JSON value (${typeof value})`);
	}
}

function isScalar(value: unknown): boolean {
	return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function openList(list: readonly unknown[], steps: Visit['steps'], open: Visit[], problems: ProblemList): void {
	const most = steps.length <= 1 ? LIMITS.list : LIMITS.innerList;
	if (list.length > most) {
		problems.add(steps, `has ${list.length} entries; at most ${most} are allowed`);
		return;
	}
	// Backwards, so that the stack gives the entries in their order.
	for (let index = list.length - 1; index >= 0; index--) open.push({ value: list[index], steps: [...steps, index] });
}

function openObject(object: object, steps: Visit['steps'], open: Visit[], problems: ProblemList): void {
	const keys = Object.keys(object);
	if (!isPlain(object)) problems.add(steps, 'is no plain object');
	else if (keys.length > MOST_FIELDS) problems.add(steps, `has ${keys.length} fields`);
	else openFields(object, keys, steps, open, problems);
}

/** Plain objects come from `{}`, from `JSON.parse` or from either in another realm. */
function isPlain(object: object): boolean {
	const prototype: unknown = Object.getPrototypeOf(object);
	return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function openFields(object: object, keys: string[], steps: Visit['steps'], open: Visit[], problems: ProblemList): void {
	for (const key of keys.reverse()) {
		const property = Object.getOwnPropertyDescriptor(object, key);
		if (PROTOTYPE_KEYS.has(key)) problems.add([...steps, key], 'is a field that no dossier has');
		else if (!property || !('value' in property)) problems.add([...steps, key], 'is computed, not a value');
		else open.push({ value: property.value, steps: [...steps, key] });
	}
}
