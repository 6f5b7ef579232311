import type { ProblemList } from './dossier-error';
import { LIMITS } from './limits';

interface Visit {
	readonly value: unknown;
	readonly steps: readonly (string | number)[];
}

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
		if (++seen > LIMITS.values) return problems.add([], `has more than ${LIMITS.values} values`);
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
	if (list.length > most) return problems.add(steps, `has ${list.length} entries; at most ${most} are allowed`);
	// Backwards, so that the stack gives the entries in their order.
	for (let index = list.length - 1; index >= 0; index--) open.push({ value: list[index], steps: [...steps, index] });
}

function openObject(object: object, steps: Visit['steps'], open: Visit[], problems: ProblemList): void {
	const prototype: unknown = Object.getPrototypeOf(object);
	if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null) {
		return problems.add(steps, 'is no plain object');
	}
	const keys = Object.keys(object);
	if (keys.length > 64) return problems.add(steps, `has ${keys.length} fields`);
	for (const key of keys.reverse()) {
		const property = Object.getOwnPropertyDescriptor(object, key);
		if (PROTOTYPE_KEYS.has(key)) problems.add([...steps, key], 'is a field that no dossier has');
		else if (!property || !('value' in property)) problems.add([...steps, key], 'is computed, not a value');
		else open.push({ value: property.value, steps: [...steps, key] });
	}
}
