/** Errors by class, each as one line that a person can read. */
export class Errors {
	private readonly lines = new Map<string, string[]>();

	add(kind: string, line: string): void {
		const known = this.lines.get(kind);
		if (known) known.push(line);
		else this.lines.set(kind, [line]);
	}

	/** Classes with their lines, the most frequent first. */
	get classes(): readonly (readonly [string, readonly string[]])[] {
		return [...this.lines].sort(([, a], [, b]) => b.length - a.length);
	}
}

/** One measured set: what is printed of it, and the same as data. */
export interface Section {
	readonly title: string;
	/** Markdown. */
	readonly text: string;
	readonly figures: Readonly<Record<string, unknown>>;
	readonly errors: Errors;
}

/** Up to `n` examples of each class of errors, taken evenly from the whole list. */
export function listErrors(errors: Errors, n: number): string {
	return errors.classes
		.map(([kind, lines]) => {
			const step = Math.max(1, lines.length / n);
			const some = lines.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, n);
			return `**${kind}: ${lines.length}**\n\n${some.map((line) => `- ${line}`).join('\n')}`;
		})
		.join('\n\n');
}

/** Text around a stretch of it, on one line, the stretch between ⟦ and ⟧. */
export function around(text: string, start: number, end: number, chars = 70): string {
	const before = text.slice(Math.max(0, start - chars), start);
	const after = text.slice(end, end + chars);
	return `…${before}⟦${text.slice(start, end)}⟧${after}…`.replace(/\s+/g, ' ');
}
