import type { Dossier, Stance } from '../domain/dossier';
import type { RecordedStatement } from '../domain/recorded-statement';
import { IssueWords } from './issue-words';
import { type Closeness, LearnedTexts } from './learned-texts';
import type { ScopedStem } from './scopes';
import { type StanceText, scopedStemsOf } from './stance-text';
import { StemCounts } from './stem-counts';

/** The stances, in the order of a model's candidates. */
export const STANCES: readonly Stance[] = ['supports', 'opposes', 'qualified', 'neutral'];
const S = STANCES.length;

/** Statements beyond these are on record without being learned from: what they could add is known by then. */
const MAX_LEARNED = 5000;

/** How much an actor has on record, as logarithms of shares: of a stance among those on its issue, and of each issue. */
export interface Habits {
	readonly byCandidate: readonly number[];
	readonly byIssue: readonly number[];
}

/**
 * What the record of one dossier tells about its issues and stances: how often each stem stands in what is on record of
 * each candidate, an issue with a stance; plain, and where a negation or rejection reaches it. Counting only.
 */
export class StanceModel {
	readonly issues: readonly string[];
	readonly about: IssueWords;
	readonly counts: StemCounts;
	private readonly texts = new LearnedTexts();
	private readonly stands = new Map<string, number[]>();
	/** Of the actors that were asked for since their record last changed. */
	private readonly habits = new Map<string, Habits>();
	/** The stems of the wordings of statements whose words have been met on a page. */
	private readonly wordingStems = new WeakMap<RecordedStatement, readonly ScopedStem[]>();
	/** By the statement's id, it and the places of its texts. */
	private readonly byId = new Map<string, { readonly statement: RecordedStatement; readonly places: readonly number[] }>();

	constructor(private readonly dossier: Dossier) {
		this.issues = dossier.issues.map(({ id }) => id);
		this.about = new IssueWords(dossier);
		this.counts = new StemCounts(this.issues.length, S);
	}

	/** How many candidates there are: each issue with each stance. */
	get candidates(): number {
		return this.issues.length * S;
	}

	/** Learns from a statement that takes a stance on an issue of the dossier; others teach nothing. */
	learn(statement: RecordedStatement): void {
		this.forget(statement.id);
		const candidate = this.candidateOf(statement);
		if (candidate === null || this.byId.size >= MAX_LEARNED) return;
		const places = textsOf(statement).map(({ text, wording }) => {
			const stems = scopedStemsOf(text);
			for (const { stem, against } of stems) this.counts.add(candidate, stem, against, 1);
			return this.texts.add(statement, wording, candidate, stems);
		});
		this.byId.set(statement.id, { statement, places });
		this.stand(statement.actor, candidate, 1);
	}

	/** Unlearns a statement. */
	forget(id: string): void {
		const known = this.byId.get(id);
		if (!known) return;
		this.byId.delete(id);
		const { statement, places } = known;
		const candidate = this.candidateOf(statement);
		if (candidate === null) return;
		for (const { text } of textsOf(statement))
			for (const { stem, against } of scopedStemsOf(text)) this.counts.add(candidate, stem, against, -1);
		for (const place of places) this.texts.forget(place);
		this.stand(statement.actor, candidate, -1);
	}

	/** How many statements of an actor are on record, by candidate. */
	standsOf(actor: string): readonly number[] {
		return this.stands.get(actor) ?? new Array<number>(this.candidates).fill(0);
	}

	/** What an actor speaks of and which side it takes as a rule, as far as the record tells. */
	habitsOf(actor: string): Habits {
		let habits = this.habits.get(actor);
		if (!habits) {
			const stands = this.standsOf(actor);
			const spoken = stands.reduce((a, b) => a + b, 0);
			const onIssue = this.issues.map((_, i) => stands.slice(i * S, i * S + S).reduce((a, b) => a + b, 0));
			habits = {
				byCandidate: stands.map((count, c) => Math.log((count + 0.1) / ((onIssue[Math.floor(c / S)] as number) + 0.4))),
				byIssue: onIssue.map((count) => Math.log((count + 0.3) / (spoken + 1))),
			};
			this.habits.set(actor, habits);
		}
		return habits;
	}

	/**
	 * How strongly a stem speaks for each issue, without the words of the statements in `same`: what they would prove is what
	 * is asked.
	 */
	strengthsWithout(same: readonly RecordedStatement[]): (stem: string) => readonly number[] {
		const { counts } = this;
		if (same.length === 0) return (stem) => counts.strengthsOf(stem);
		const own = new Map<string, number[]>();
		for (const statement of same) {
			const candidate = this.candidateOf(statement);
			if (candidate === null || !this.byId.has(statement.id)) continue;
			const issue = Math.floor(candidate / S);
			for (const { stem } of this.stemsOf(statement)) {
				const less = own.get(stem) ?? new Array<number>(this.issues.length).fill(0);
				less[issue] = (less[issue] as number) + 1;
				own.set(stem, less);
			}
		}
		return (stem) => {
			const less = own.get(stem);
			return less ? counts.strengthsWithout(stem, less) : counts.strengthsOf(stem);
		};
	}

	/** Index of the issue of a statement times four plus that of its stance; `null` where it takes none of this dossier. */
	candidateOf({ dossier, issue, stance }: RecordedStatement): number | null {
		const at = issue === null || dossier !== this.dossier.id ? -1 : this.issues.indexOf(issue);
		return at < 0 || stance === null ? null : at * S + STANCES.indexOf(stance);
	}

	/** How close a text of an actor is to what is on record of each candidate, without the words of the statements in `same`. */
	closeness(actor: string, text: StanceText, same: readonly RecordedStatement[]): Closeness {
		return this.texts.closeness(actor, text.stems, same, this.candidates);
	}

	private stand(actor: string, candidate: number, times: number): void {
		const stands = this.stands.get(actor) ?? new Array<number>(this.candidates).fill(0);
		stands[candidate] = (stands[candidate] as number) + times;
		this.stands.set(actor, stands);
		this.habits.delete(actor);
	}

	private stemsOf(statement: RecordedStatement): readonly ScopedStem[] {
		let stems = this.wordingStems.get(statement);
		if (!stems) {
			stems = statement.wordings.flatMap(({ text }) => scopedStemsOf(text));
			this.wordingStems.set(statement, stems);
		}
		return stems;
	}
}

function textsOf({ says, wordings }: RecordedStatement): { readonly text: string; readonly wording: boolean }[] {
	return [
		...(says === null ? [] : [says.en, says.es].map((text) => ({ text, wording: false }))),
		...wordings.map(({ text }) => ({ text, wording: true })),
	];
}
