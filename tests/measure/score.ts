/** Counts of what was found rightly, found wrongly and missed. */
export class Score {
	right = 0;
	wrong = 0;
	missed = 0;

	/** Share of the found that is right; 1 where nothing was found. */
	get precision(): number {
		const found = this.right + this.wrong;
		return found === 0 ? 1 : this.right / found;
	}

	/** Share of the wanted that was found; 1 where nothing was wanted. */
	get recall(): number {
		const wanted = this.right + this.missed;
		return wanted === 0 ? 1 : this.right / wanted;
	}

	/** The harmonic mean of the two. */
	get f(): number {
		const sum = this.precision + this.recall;
		return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
	}

	/** `precision / recall / F` in per cent. */
	toString(): string {
		return [this.precision, this.recall, this.f].map(percent).join(' / ');
	}

	toJSON(): Record<string, number> {
		const { right, wrong, missed, precision, recall, f } = this;
		return { right, wrong, missed, precision, recall, f };
	}
}

/** A share of 0 to 1 as per cent with one decimal. */
export function percent(share: number): string {
	return (100 * share).toFixed(1);
}

/** Counts of how often something was right. */
export class Share {
	right = 0;
	all = 0;

	count(right: boolean): void {
		this.all++;
		if (right) this.right++;
	}

	/** `97.1 % of 35`, or a dash where there was nothing to count. */
	toString(): string {
		return this.all === 0 ? '–' : `${percent(this.right / this.all)} % of ${this.all}`;
	}
}
