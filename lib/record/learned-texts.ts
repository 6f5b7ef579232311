import type { RecordedStatement } from '../domain/recorded-statement';
import type { ScopedStem } from './scopes';

/** A text on record that a statement can be close to. */
interface Learned {
	readonly statement: RecordedStatement;
	/** The words themselves, and not what a keeper says of them. */
	readonly wording: boolean;
	/** Index of the issue times four plus that of the stance; -1 once it is off the record. */
	candidate: number;
	/** The root of how many different stems it has. */
	readonly length: number;
}

/** The texts that a stem stands in: plain, and where a negation or rejection reaches it. */
interface Postings {
	readonly plain: number[];
	readonly rejected: number[];
}

/** How close a statement is to what is on record, for each candidate: 0 to about 1. */
export interface Closeness {
	/** To what its speaker has on record. */
	readonly own: readonly number[];
	/** To what others have. */
	readonly others: readonly number[];
}

const NOWHERE: Postings = { plain: [], rejected: [] };
/** Stems in more texts than these tell nothing apart. */
const MAX_POSTINGS = 1000;
/** A typical weight of a stem (idf), by which a text's length is put on the scale of the products. */
const TYPICAL_IDF = 3;

/** The texts on record, by the stems that stand in them. */
export class LearnedTexts {
	private readonly learned: Learned[] = [];
	/** Stem -> the texts that it stands in, by their place in `learned`. */
	private readonly postings = new Map<string, Postings>();
	/** By place in `learned`; all 0 between two look-ups. */
	private products = new Float64Array(256);
	/** The squared idf of a stem by how many texts it stands in, of as many texts as `learned` had then. */
	private weights: { readonly of: number; readonly squares: number[] } = { of: 0, squares: [] };

	/** Takes a text in and gives its place. */
	add(statement: RecordedStatement, wording: boolean, candidate: number, stems: readonly ScopedStem[]): number {
		const different = differentStems(stems);
		const place = this.learned.push({ statement, wording, candidate, length: Math.sqrt(different.length) }) - 1;
		for (const { stem, against } of different) {
			let known = this.postings.get(stem);
			if (!known) {
				known = { plain: [], rejected: [] };
				this.postings.set(stem, known);
			}
			(against ? known.rejected : known.plain).push(place);
		}
		return place;
	}

	/** Takes the text at a place off the record. */
	forget(place: number): void {
		(this.learned[place] as Learned).candidate = -1;
	}

	/**
	 * How close a text of an actor is to the nearest text on record of each of the candidates: shared stems by their rarity.
	 * The words of the statements in `same` are left out.
	 */
	closeness(actor: string, stems: readonly ScopedStem[], same: readonly RecordedStatement[], candidates: number): Closeness {
		const own = new Array<number>(candidates).fill(0);
		const others = new Array<number>(candidates).fill(0);
		const all = this.learned.length;
		if (this.products.length < all) this.products = new Float64Array(2 * all);
		const { products } = this;
		const touched: number[] = [];
		const addTo = (places: readonly number[], product: number) => {
			if (places.length > MAX_POSTINGS) return;
			for (const place of places) {
				const before = products[place] as number;
				if (before === 0) touched.push(place);
				products[place] = before + product;
			}
		};
		let square = 0;
		for (const { stem, against } of differentStems(stems)) {
			const { plain, rejected } = this.postings.get(stem) ?? NOWHERE;
			const [alike, turned] = against ? [rejected, plain] : [plain, rejected];
			const weight = this.squaredIdf(alike.length);
			square += weight;
			addTo(alike, weight);
			if (turned.length > 0) addTo(turned, this.squaredIdf(turned.length) / 2);
		}
		const length = Math.sqrt(square) * TYPICAL_IDF;
		for (const place of touched) {
			const product = products[place] as number;
			products[place] = 0;
			const text = this.learned[place] as Learned;
			const { statement, candidate } = text;
			if (candidate < 0) continue;
			const of = statement.actor === actor ? own : others;
			const similarity = product / (length * text.length);
			if (similarity > (of[candidate] as number) && !(text.wording && same.includes(statement))) of[candidate] = similarity;
		}
		return { own, others };
	}

	private squaredIdf(length: number): number {
		const all = this.learned.length;
		if (this.weights.of !== all) this.weights = { of: all, squares: [] };
		let known = this.weights.squares[length];
		if (known === undefined) {
			const idf = Math.log(1 + all / (length + 0.5));
			known = idf * idf;
			this.weights.squares[length] = known;
		}
		return known;
	}
}

/** The stems of a text in order, each once plain and once where a negation or rejection reaches it. */
function differentStems(stems: readonly ScopedStem[]): ScopedStem[] {
	const plain = new Set<string>();
	const rejected = new Set<string>();
	return stems.filter(({ stem, against }) => {
		const met = against ? rejected : plain;
		return met.size < met.add(stem).size;
	});
}
