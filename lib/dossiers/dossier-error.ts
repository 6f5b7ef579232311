/** One thing that is wrong in a pack. */
interface DossierProblem {
	/** JSON Pointer (RFC 6901) of the value, such as `/actors/3/names/0/kind`; empty for the whole file. */
	readonly path: string;
	readonly message: string;
}

/** How many problems one error lists. */
const MOST_PROBLEMS = 20;

/** A pack that cannot be used, with up to 20 reasons; `message` and `path` give the first. */
export class DossierError extends Error {
	readonly path: string;
	readonly problems: readonly DossierProblem[];

	constructor(problems: readonly [DossierProblem, ...DossierProblem[]]) {
		const [first] = problems;
		const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
		super(`${first.path || 'the file'}: ${first.message}${more}`);
		this.name = 'DossierError';
		this.path = first.path;
		this.problems = problems;
	}
}

/** Steps into a JSON value as a JSON Pointer (RFC 6901). */
function pointer(steps: readonly (string | number)[]): string {
	return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Collects problems up to the limit; `full` tells when looking further is of no use. */
export class ProblemList {
	readonly #problems: DossierProblem[] = [];

	get full(): boolean {
		return this.#problems.length >= MOST_PROBLEMS;
	}

	add(steps: readonly (string | number)[], message: string): void {
		if (!this.full) this.#problems.push({ path: pointer(steps), message });
	}

	/** Throws a `DossierError` when there is any problem. */
	throwIfAny(): void {
		const [first, ...rest] = this.#problems;
		if (first) throw new DossierError([first, ...rest]);
	}
}
