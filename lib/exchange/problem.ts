import type { Problem, Reason } from '../domain/file-problem';

/** A file that cannot be read further. */
export class FileError extends Error {
	override readonly name = 'FileError';
	readonly problem: Problem;

	constructor(line: number, path: string, reason: Reason) {
		super(`Line ${line}, ${path || 'the file'}: ${reason}`);
		this.problem = { line, path, reason };
	}
}

/** Steps into a JSON value as a JSON Pointer. */
export function pointer(steps: readonly (string | number)[]): string {
	return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
