import type { Dossier, Stance } from '../domain/dossier';
import type { RecordedStatement } from '../domain/recorded-statement';
import { IssueWords } from './issue-words';
import type { ScopedStem } from './scopes';
import { type StanceText, scopedStemsOf } from './stance-text';

/** The stances, in the order of a model's candidates. */
export const STANCES: readonly Stance[] = ['supports', 'opposes', 'qualified', 'neutral'];

/** A text on record that a statement can be close to. */
interface Learned {
	readonly statement: RecordedStatement;
	/** The words themselves, and not what a keeper says of them. */
	readonly wording: boolean;
	/** Index of the issue times four plus that of the stance; -1 once it is off the record. */
	candidate: number;
	/** How many different stems it has. */
	readonly stems: number;
}

/** The texts that a stem stands in: plain, and where a negation or rejection reaches it. */
interface Postings {
	readonly plain: number[];
	readonly rejected: number[];
}

const NOWHERE: Postings = { plain: [], rejected: [] };

/** How close a statement is to what is on record, for each candidate: 0 to about 1. */
export interface Closeness {
	/** To what its speaker has on record. */
	readonly own: readonly number[];
	/** To what others have. */
	readonly others: readonly number[];
}

/** Statements beyond these are on record without being learned from: what they could add is known by then. */
const MAX_LEARNED = 5000;
/** Stems in more texts than these tell nothing apart. */
const MAX_POSTINGS = 1000;
/** A typical weight of a stem (idf), by which a text's length is put on the scale of the products. */
const TYPICAL_IDF = 3;

/**
 * What the record of one dossier tells about its issues and stances: how often each stem stands in what is on record of
 * each candidate, an issue with a stance; plain, and where a negation or rejection reaches it. Counting only.
 */
export class StanceModel {
	readonly issues: readonly string[];
	readonly about: IssueWords;
	/** Stem -> counts by candidate: first plain, then negated. */
	readonly counts = new Map<string, number[]>();
	/** Stems by candidate. */
	readonly totals: number[];
	private readonly stands = new Map<string, number[]>();
	/** The stems of the wordings of statements whose words have been met on a page. */
	private readonly wordingStems = new WeakMap<RecordedStatement, readonly ScopedStem[]>();
	private readonly learned: Learned[] = [];
	/** Stem -> the texts that it stands in, by their place in `learned`. */
	private readonly postings = new Map<string, Postings>();
	/** By place in `learned`; all 0 between two look-ups. */
	private products = new Float64Array(256);
	private readonly byId = new Map<string, number[]>();

	constructor(private readonly dossier: Dossier) {
		this.issues = dossier.issues.map(({ id }) => id);
		this.about = new IssueWords(dossier);
		this.totals = zeros(this.candidates);
	}

	/** How many candidates there are: each issue with each stance. */
	get candidates(): number {
		return this.issues.length * STANCES.length;
	}

	/** Learns from a statement that takes a stance on an issue of the dossier; others teach nothing. */
	learn(statement: RecordedStatement): void {
		this.forget(statement.id);
		const candidate = this.candidateOf(statement);
		if (candidate === null || this.byId.size >= MAX_LEARNED) return;
		const places: number[] = [];
		for (const { text, wording } of textsOf(statement)) {
			const stems = scopedStemsOf(text);
			for (const { stem, against } of stems) this.count(candidate, stem, against, 1);
			const different = differentStems(stems);
			const place = this.learned.push({ statement, wording, candidate, stems: different.length }) - 1;
			places.push(place);
			for (const { stem, against } of different) {
				let known = this.postings.get(stem);
				if (!known) {
					known = { plain: [], rejected: [] };
					this.postings.set(stem, known);
				}
				(against ? known.rejected : known.plain).push(place);
			}
		}
		this.byId.set(statement.id, places);
		add(this.standsOf(statement.actor), candidate, 1);
	}

	/** Unlearns a statement. */
	forget(id: string): void {
		const places = this.byId.get(id);
		if (!places) return;
		this.byId.delete(id);
		const first = this.learned[places[0] ?? -1];
		if (!first) return;
		const { candidate, statement } = first;
		for (const { text } of textsOf(statement))
			for (const { stem, against } of scopedStemsOf(text)) this.count(candidate, stem, against, -1);
		for (const place of places) (this.learned[place] as Learned).candidate = -1;
		add(this.standsOf(statement.actor), candidate, -1);
	}

	/** How many statements of an actor are on record, by candidate. */
	standsOf(actor: string): number[] {
		let stands = this.stands.get(actor);
		if (!stands) {
			stands = zeros(this.candidates);
			this.stands.set(actor, stands);
		}
		return stands;
	}

	/**
	 * How often a stem is on record for each candidate, as `counts` has it, without the words of the statements in `same`:
	 * what they would prove is what is asked.
	 */
	countsWithout(same: readonly RecordedStatement[]): (stem: string) => readonly number[] | undefined {
		if (same.length === 0) return (stem) => this.counts.get(stem);
		const own = new Map<string, number[]>();
		for (const statement of same) {
			const candidate = this.candidateOf(statement);
			if (candidate === null || !this.byId.has(statement.id)) continue;
			for (const { stem, against } of this.stemsOf(statement)) {
				const counts = own.get(stem) ?? this.counts.get(stem)?.slice();
				if (!counts) continue;
				add(counts, against ? this.candidates + candidate : candidate, -1);
				own.set(stem, counts);
			}
		}
		return (stem) => own.get(stem) ?? this.counts.get(stem);
	}

	/** Index of the issue of a statement times four plus that of its stance; `null` where it takes none of this dossier. */
	candidateOf({ dossier, issue, stance }: RecordedStatement): number | null {
		const at = issue === null || dossier !== this.dossier.id ? -1 : this.issues.indexOf(issue);
		return at < 0 || stance === null ? null : at * STANCES.length + STANCES.indexOf(stance);
	}

	/**
	 * How close a text of an actor is to the nearest text on record of each candidate: shared stems by their rarity.
	 * The words of the statements in `same` are left out.
	 */
	closeness(actor: string, text: StanceText, same: readonly RecordedStatement[]): Closeness {
		const own = zeros(this.candidates);
		const others = zeros(this.candidates);
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
		const squaredIdf = ({ length }: readonly number[]) => {
			const idf = Math.log(1 + all / (length + 0.5));
			return idf * idf;
		};
		let square = 0;
		for (const { stem, against } of differentStems(text.stems)) {
			const { plain, rejected } = this.postings.get(stem) ?? NOWHERE;
			const [alike, turned] = against ? [rejected, plain] : [plain, rejected];
			const weight = squaredIdf(alike);
			square += weight;
			addTo(alike, weight);
			if (turned.length > 0) addTo(turned, squaredIdf(turned) / 2);
		}
		const length = Math.sqrt(square) * TYPICAL_IDF;
		for (const place of touched) {
			const product = products[place] as number;
			products[place] = 0;
			const { statement, wording, candidate, stems } = this.learned[place] as Learned;
			if (candidate < 0 || (wording && same.includes(statement))) continue;
			const similarity = product / (length * Math.sqrt(stems));
			const of = statement.actor === actor ? own : others;
			if (similarity > (of[candidate] as number)) of[candidate] = similarity;
		}
		return { own, others };
	}

	private stemsOf(statement: RecordedStatement): readonly ScopedStem[] {
		let stems = this.wordingStems.get(statement);
		if (!stems) {
			stems = statement.wordings.flatMap(({ text }) => scopedStemsOf(text));
			this.wordingStems.set(statement, stems);
		}
		return stems;
	}

	private count(candidate: number, stem: string, against: boolean, times: number): void {
		let counts = this.counts.get(stem);
		if (!counts) {
			counts = zeros(2 * this.candidates);
			this.counts.set(stem, counts);
		}
		add(counts, against ? this.candidates + candidate : candidate, times);
		add(this.totals, candidate, times);
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

function textsOf({ says, wordings }: RecordedStatement): { readonly text: string; readonly wording: boolean }[] {
	return [
		...(says === null ? [] : [says.en, says.es].map((text) => ({ text, wording: false }))),
		...wordings.map(({ text }) => ({ text, wording: true })),
	];
}

/** Short columns are plain arrays: they cost a tenth of a typed one to make. */
function zeros(length: number): number[] {
	return new Array<number>(length).fill(0);
}

function add(values: number[], at: number, times: number): void {
	values[at] = (values[at] as number) + times;
}
