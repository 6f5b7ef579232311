import type { Attribution, RecordComparison, SuggestedPosition } from '../domain/attribution';
import type { Dossier } from '../domain/dossier';
import type { RecordedStatement } from '../domain/recorded-statement';
import { latestOfOtherSide, StandsByDate } from './latest';
import { type PlainSide, plainSide } from './plain-side';
import { RecordIndex } from './record-index';
import { sameWords } from './same-words';
import { StanceModel } from './stance-model';
import { suggestPosition } from './suggest';

/** A statement's place in the record of its speaker. */
export interface Compared {
	readonly record: RecordComparison | null;
	readonly position: SuggestedPosition | null;
}

/** The words of a statement and of what surrounds it. */
export interface StatementWords {
	/** Its words in quotation marks; all of its words where it has none. */
	readonly quoted: readonly string[];
	/** All of its words. */
	readonly text: string;
	/** The words that make it a statement: "condemned", "according to"; empty where there are none. */
	readonly cue: string;
	/** The paragraph that it stands in. */
	readonly paragraph: string;
	/** The article's date or time (ISO 8601), if it has one. */
	readonly date: string | null;
}

/** How often a plain side is right. Measured in docs/record.md. */
const PLAIN_CONFIDENCE = 0.95;

/** All that is on record: the statements of dossiers, and those that a reader keeps beside them. */
export class OnRecord {
	private readonly index = new RecordIndex();
	private readonly stands = new StandsByDate();
	private readonly models: ReadonlyMap<string, StanceModel>;

	constructor(dossiers: readonly Dossier[]) {
		this.models = new Map(dossiers.map((dossier) => [dossier.id, new StanceModel(dossier)]));
	}

	/** Puts a statement on record, in place of the one with the same dossier and id. */
	put(statement: RecordedStatement): void {
		this.remove(statement.dossier, statement.id);
		this.index.put(statement);
		this.stands.put(statement);
		this.models.get(statement.dossier)?.learn(statement);
	}

	/** Takes a statement off the record; one that is not there is no error. */
	remove(dossier: string, id: string): void {
		const known = this.index.get(dossier, id);
		if (!known) return;
		this.index.remove(dossier, id);
		this.stands.remove(known);
		this.models.get(dossier)?.forget(id);
	}

	/**
	 * Compares a statement with what its speaker is on record as having said. A statement that somebody denies is
	 * nobody's position.
	 */
	compare({ speaker, denied, kind }: Attribution, words: StatementWords): Compared {
		if (speaker.kind !== 'actor') return { record: null, position: null };
		const { id: actor, dossier } = speaker;
		const model = this.models.get(dossier);
		const matches = sameWords(this.index, dossier, actor, words.quoted);
		const same = matches.map(({ statement }) => statement);
		const position = model && !denied ? suggestPosition({ ...words, actor, same }, model) : null;
		if (matches.length > 0) {
			const how = matches.some((match) => match.how === 'same-words') ? 'same-words' : 'cut';
			return { record: { status: 'known', matches: same.map(({ id }) => id), how }, position };
		}
		// Only exact words can show that somebody has changed sides: a paraphrase is the reporter's.
		const sides = model && !denied && kind !== 'indirect' ? plainSides(words.quoted, model) : [];
		const moved = this.moved(dossier, actor, sides, words);
		if (moved !== null) return moved;
		const contradicted = sides.some(({ issue, stance }) => position?.issue === issue && position.stance !== stance);
		return { record: { status: 'new', matches: [], how: null }, position: contradicted ? null : position };
	}

	/** The first of the sides against which all that the speaker said last on the issue stands, before the article's day. */
	private moved(dossier: string, actor: string, sides: readonly Sided[], words: StatementWords): Compared | null {
		if (words.date === null || speaksOfThePast(words, words.date)) return null;
		for (const side of sides) {
			const matches = latestOfOtherSide(this.stands.before(dossier, actor, side.issue, words.date), side.stance);
			if (matches.length === 0) continue;
			return {
				record: { status: 'different', matches: matches.map(({ id }) => id), how: null },
				position: { ...side, confidence: PLAIN_CONFIDENCE },
			};
		}
		return null;
	}
}

interface Sided extends PlainSide {
	readonly issue: string;
}

function plainSides(quoted: readonly string[], model: StanceModel): Sided[] {
	const text = quoted.join(' … ');
	return model.issues.flatMap((issue, at) => {
		const side = plainSide(text, at, model);
		return side === null ? [] : [{ issue, ...side }];
	});
}

/** What was said before may be told again: "had said", "había dicho", or the year of another time. */
function speaksOfThePast({ cue, paragraph }: StatementWords, date: string): boolean {
	if (/\b(?:had|once|había|habían)\b/iu.test(cue)) return true;
	return [...paragraph.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year !== date.slice(0, 4));
}
