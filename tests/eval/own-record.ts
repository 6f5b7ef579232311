import type { ReadAttribution } from '../../lib/domain/attribution';
import type { Reading } from '../../lib/domain/reading';
import type { Span } from '../../lib/domain/span';
import { Share } from '../measure/score';
import { markdownTable } from '../measure/table';
import type { Gold, GoldStatement } from './gold';
import { Letters } from './letters';
import { pairUp, speakerOf } from './own-statements';
import { around, Errors, type Section } from './section';
import { standOf } from './stance-examples';

class Tally {
	/** Of the positions suggested: issue and stance are the gold's. */
	readonly right = new Share();
	/** Of the statements with a stance in the gold: a position is suggested. */
	readonly suggested = new Share();
	/** The same, of statements that are not on record word for word. */
	readonly rightOfNew = new Share();
	readonly suggestedOfNew = new Share();
	/** Direct quotations in the gold articles are on record, by their making. */
	readonly known = new Share();
	/** The articles follow the record: nobody changes sides in them. */
	readonly different = new Share();
}

/** Compares stance and place in the record with the gold, for the statements that were found with the right speaker. */
export class OwnRecord {
	private readonly tallies = {
		all: new Tally(),
		English: new Tally(),
		Spanish: new Tally(),
		odd: new Tally(),
		even: new Tally(),
	};
	private readonly how = new Map<string, number>();
	private readonly errors = new Errors();

	/** `fitted`: the articles with an odd number are those that the weights were fitted on. */
	constructor(private readonly fitted: boolean) {}

	/** Adds one article. */
	count(name: string, gold: Gold, reading: Reading): void {
		const tallies = [
			this.tallies.all,
			this.tallies[gold.meta.lang === 'es' ? 'Spanish' : 'English'],
			this.tallies[Number(/\d+/.exec(name)?.[0]) % 2 === 1 ? 'odd' : 'even'],
		];
		const each = (change: (tally: Tally) => void) => tallies.forEach(change);
		for (const [wanted, found] of partnersOf(gold, reading)) {
			const at = wanted.content[0] ?? wanted;
			const place = `${name}: ${around(gold.page.blocks[at.block]?.text ?? '', at.start, at.end, 90)}`;
			this.countStance(wanted, found, place, each);
			const { status, how } = found.record ?? { status: 'new', how: null };
			each(({ different }) => different.count(status === 'different'));
			if (status === 'different') this.errors.add('taken for different', place);
			const label = `${wanted.kind}: ${how ?? status}`;
			this.how.set(label, (this.how.get(label) ?? 0) + 1);
			if (how === 'translated') this.errors.add('taken for a translation (to be read)', `${place} = ${found.record?.matches}`);
			if (wanted.kind !== 'direct' || wanted.optional) continue;
			each(({ known }) => known.count(status === 'known'));
			if (status !== 'known') this.errors.add('quotation not known', place);
		}
	}

	private countStance(
		wanted: GoldStatement,
		{ position, record }: ReadAttribution,
		place: string,
		each: (change: (tally: Tally) => void) => void,
	): void {
		const fresh = record?.how !== 'same-words' && record?.how !== 'cut';
		const stand = wanted.issue === undefined ? null : standOf(wanted.issue, wanted.stance ?? null);
		if (stand !== null)
			each((tally) => {
				tally.suggested.count(position !== null);
				if (fresh) tally.suggestedOfNew.count(position !== null);
			});
		if (position === null) return;
		const found = standOf(position.issue, position.stance);
		each((tally) => {
			tally.right.count(found === stand);
			if (fresh) tally.rightOfNew.count(found === stand);
		});
		if (found !== stand)
			this.errors.add('stance', `${place} is ${stand ?? 'no stance'}, suggested: ${found} by “${position.words}”`);
	}

	/** The tables. */
	report(): Omit<Section, 'title'> {
		const { odd, even, ...languages } = this.tallies;
		const columns = [...Object.values(languages), ...(this.fitted ? [odd, even] : [])];
		const halves = this.fitted ? ['odd articles (fitted)', 'even articles (held back)'] : [];
		const row = (label: string, of: (tally: Tally) => Share) => [label, ...columns.map((tally) => String(of(tally)))];
		const main = markdownTable(
			['found with the right speaker', 'all', 'English', 'Spanish', ...halves],
			[
				row('stance right, of the positions suggested', ({ right }) => right),
				row('position suggested, of statements with a stance', ({ suggested }) => suggested),
				row('not on record word for word: stance right', ({ rightOfNew }) => rightOfNew),
				row('not on record word for word: suggested', ({ suggestedOfNew }) => suggestedOfNew),
				row('direct quotations known', ({ known }) => known),
				row('taken for different from the record', ({ different }) => different),
			],
		);
		const how = markdownTable(
			['kind and place in the record', 'statements'],
			[...this.how].sort(([a], [b]) => (a < b ? -1 : 1)),
		);
		return { text: `${main}\n\n${how}`, figures: { ...this.tallies, how: Object.fromEntries(this.how) }, errors: this.errors };
	}
}

/** Each gold statement of an actor with what was found of it, where the speaker is right. */
export function partnersOf(gold: Gold, reading: Reading): Map<GoldStatement, ReadAttribution> {
	const letters = new Map(gold.page.blocks.map(({ id, text }) => [id, new Letters(text)]));
	const shared = (a: Span, b: Span) =>
		a.block === b.block ? (letters.get(a.block)?.shared([[a.start, a.end]], [[b.start, b.end]]) ?? 0) : 0;
	const size = (span: Span) => letters.get(span.block)?.count([[span.start, span.end]]) ?? 0;
	const wanted = gold.statements.flatMap((of) => of.content.map((span) => ({ of, speaker: of.speaker, span })));
	const found = reading.attributions.flatMap((of) => of.content.map((span) => ({ of, speaker: speakerOf(of), span })));
	const right = pairUp(wanted, found, shared, size).filter(
		(pair) => pair.gold.speaker !== null && pair.gold.speaker === pair.found.speaker,
	);
	const partners = new Map<GoldStatement, ReadAttribution>();
	for (const pair of right) {
		const { of } = pair.gold;
		// A subject before the cue is a statement of its own in the gold; it is judged with its predicate.
		const beside = right.some((other) => other.found.of === pair.found.of && other.gold.of !== of);
		if (beside && of.optional && of.issue === undefined) continue;
		if (!partners.has(of)) partners.set(of, pair.found.of);
	}
	return partners;
}
