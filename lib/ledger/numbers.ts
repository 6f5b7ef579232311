/** What `find` gives for what has no number. */
const NOBODY = -1;

/** Gives each of many strings a number, from 0, in the order in which they come. */
export class Numbers<Name extends string> {
	private readonly known = new Map<Name, number>();
	private readonly names: Name[] = [];

	/** Its number; a new one when it has none. */
	of(name: Name): number {
		const known = this.known.get(name);
		if (known !== undefined) return known;
		const number = this.names.push(name) - 1;
		this.known.set(name, number);
		return number;
	}

	/** Its number; -1 when it has none. */
	find(name: Name): number {
		return this.known.get(name) ?? NOBODY;
	}

	/** All that have one, in its order. */
	all(): readonly Name[] {
		return this.names;
	}

	/** A number for each, made of its name. */
	each(make: (name: Name) => number): Uint32Array {
		return Uint32Array.from(this.names, make);
	}

	/** A 0 for each. */
	zeros(): Uint32Array {
		return new Uint32Array(this.names.length);
	}

	/** Counts by name, of counts by number; without those that count nothing. */
	counted(counts: Uint32Array): Map<Name, number> {
		const found = new Map<Name, number>();
		for (const [number, name] of this.names.entries()) {
			const count = counts[number] ?? 0;
			if (count > 0) found.set(name, count);
		}
		return found;
	}
}
