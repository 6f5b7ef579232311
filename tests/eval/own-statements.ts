import type { ReadAttribution } from '../../lib/domain/attribution';
import type { Reading } from '../../lib/domain/reading';
import type { Span } from '../../lib/domain/span';
import { Score, Share } from '../measure/score';
import { markdownTable } from '../measure/table';
import type { Gold, GoldStatement } from './gold';
import { Letters } from './letters';
import { around, Errors, type Section } from './section';

/** One stretch of the words of a statement. A quotation that its cue interrupts has two. */
export interface Part<T> {
	readonly of: T;
	readonly speaker: string | null;
	readonly span: Span;
}

export interface Pair {
	readonly gold: Part<GoldStatement>;
	readonly found: Part<ReadAttribution>;
	readonly agreement: number;
}

const HALF = 0.5;

class Tally {
	/** Content alone: whoever is said to have spoken. */
	readonly content = new Score();
	/** Content and speaker. */
	readonly joint = new Score();
	readonly speaker = new Share();
	/** The same, of those that were given to anybody at all: an actor, or somebody in no dossier. */
	readonly given = new Share();
	readonly exact = new Share();
	readonly kind = new Share();
	readonly denial = new Share();
	/** Words of strangers that were found: given to an actor? */
	readonly stolen = new Share();
	/** Words that nobody said: recorded? */
	readonly notSaid = new Share();
}

/** Compares the statements found with the gold, part by part: rules in `FORMAT.md`. */
export class OwnStatements {
	private readonly tallies = { all: new Tally(), English: new Tally(), Spanish: new Tally() };
	private readonly byKind = new Map<string, Score>();
	private readonly errors = new Errors();

	/** Adds one article. */
	count(name: string, gold: Gold, reading: Reading): void {
		const letters = new Map(gold.page.blocks.map(({ id, text }) => [id, new Letters(text)]));
		const shared = (a: Span, b: Span) =>
			a.block === b.block ? (letters.get(a.block)?.shared([[a.start, a.end]], [[b.start, b.end]]) ?? 0) : 0;
		const size = (span: Span) => letters.get(span.block)?.count([[span.start, span.end]]) ?? 0;
		const shown = ({ block, start, end }: Span) => `${name}: ${around(gold.page.blocks[block]?.text ?? '', start, end, 90)}`;
		const each = (change: (tally: Tally) => void) =>
			[this.tallies.all, this.tallies[gold.meta.lang === 'es' ? 'Spanish' : 'English']].forEach(change);

		const wanted = gold.statements.flatMap((of) => of.content.map((span) => ({ of, speaker: of.speaker, span })));
		const found = reading.attributions.flatMap((of) => of.content.map((span) => ({ of, speaker: speakerOf(of), span })));
		const pairs = pairUp(wanted, found, shared, size);
		const pairOf = new Map(pairs.map((pair) => [pair.gold, pair]));
		const partnerOf = new Map(pairs.map((pair) => [pair.found, pair]));

		for (const part of wanted) {
			const pair = pairOf.get(part);
			if (part.speaker === null) {
				if (!pair) continue;
				each(({ stolen }) => stolen.count(pair.found.speaker !== null));
				if (pair.found.speaker !== null)
					this.errors.add(
						'words of a stranger given to an official',
						`${shown(part.span)} is ${part.of.stranger ?? 'nobody'}, given to ${pair.found.speaker} [${pair.found.of.speakerText}]`,
					);
				continue;
			}
			const right = pair?.found.speaker === part.speaker;
			if (!part.of.optional) {
				each(({ content, joint }) => {
					if (pair) content.right++;
					else content.missed++;
					if (right) joint.right++;
					else joint.missed++;
				});
				const kind = this.byKind.get(part.of.kind) ?? new Score();
				this.byKind.set(part.of.kind, kind);
				if (right) kind.right++;
				else kind.missed++;
			}
			if (!pair) {
				if (part.of.optional) continue;
				const near = found.find(({ span }) => shared(span, part.span) > 0);
				const instead = near ? ` | found only: ${textOf(gold, near.span)}` : '';
				this.errors.add(
					`${near ? 'content far off' : 'missed'}, ${part.of.kind}`,
					`${shown(part.span)} by ${part.speaker}${instead}`,
				);
				continue;
			}
			each(({ speaker }) => speaker.count(right));
			if (pair.found.of.speaker.kind !== 'unresolved') each(({ given }) => given.count(right));
			if (!right) {
				const error = pair.found.speaker === null ? `speaker ${pair.found.of.speaker.kind}` : 'speaker is another official';
				const who = pair.found.speaker ?? pair.found.of.speaker.kind;
				this.errors.add(error, `${shown(part.span)} by ${part.speaker}, found: ${who} [${pair.found.of.speakerText}]`);
				continue;
			}
			this.compare(pair, each, shown, gold);
		}

		for (const part of found) {
			if (part.speaker === null) continue;
			const pair = partnerOf.get(part);
			if (!pair) each(({ content }) => content.wrong++);
			if (pair?.gold.speaker !== part.speaker) each(({ joint }) => joint.wrong++);
			if (pair) continue;
			const unsaid = gold.notSaid.some((span) => shared(span, part.span) >= HALF * size(span));
			const beside = found.some((other) => other.of === part.of && partnerOf.get(other)?.gold.speaker === part.speaker);
			if (beside) this.errors.add('further part of a statement that is right', `${shown(part.span)} ${part.speaker}`);
			else if (!unsaid)
				this.errors.add(
					'given to an official, no statement there',
					`${shown(part.span)} [${part.of.speakerText}] ${part.speaker}`,
				);
		}

		for (const span of gold.notSaid) {
			const recorded = found.find(
				(part) => part.speaker !== null && !partnerOf.has(part) && shared(span, part.span) >= HALF * size(span),
			);
			each(({ notSaid }) => notSaid.count(recorded !== undefined));
			if (recorded) {
				const how = recorded.of.denied ? ', as denied' : '';
				this.errors.add('recorded though not said', `${shown(span)} (${span.why}) given to ${recorded.speaker}${how}`);
			}
		}
	}

	/** Everything else about a statement that was found with its speaker; counted once, at its first part. */
	private compare(pair: Pair, each: (change: (tally: Tally) => void) => void, shown: (span: Span) => string, gold: Gold): void {
		const { of: wanted, span } = pair.gold;
		const { of: found } = pair.found;
		const exact = pair.agreement === 1;
		each((tally) => tally.exact.count(exact));
		if (!exact) this.errors.add('content not exact', `${shown(span)} | found: ${textOf(gold, pair.found.span)}`);
		if (span !== wanted.content[0]) return;
		each((tally) => tally.kind.count(found.kind === wanted.kind));
		if (found.kind !== wanted.kind) this.errors.add('kind', `${shown(span)} is ${wanted.kind}, found: ${found.kind}`);
		each((tally) => tally.denial.count(found.denied === wanted.denied));
		if (found.denied !== wanted.denied)
			this.errors.add('denial', `${shown(span)} ${wanted.denied ? 'is denied' : 'is not denied'}`);
	}

	/** The tables. */
	report(): Omit<Section, 'title'> {
		const { all, English, Spanish } = this.tallies;
		const columns = [all, English, Spanish];
		const row = (label: string, of: (tally: Tally) => unknown) => [label, ...columns.map((tally) => String(of(tally)))];
		const main = markdownTable(
			['statements of dossier actors', 'all', 'English', 'Spanish'],
			[
				row('parts in the gold', ({ content }) => content.right + content.missed),
				row('content P / R / F', ({ content }) => content),
				row('content and speaker P / R / F', ({ joint }) => joint),
				row('speaker right, of the contents found', ({ speaker }) => speaker),
				row('speaker right, of those given a speaker', ({ given }) => given),
				row('content exact to the letter', ({ exact }) => exact),
				row('kind right', ({ kind }) => kind),
				row('denial right', ({ denial }) => denial),
				row("strangers' words given to an official", ({ stolen }) => stolen),
				row('recorded though not said', ({ notSaid }) => notSaid),
			],
		);
		const kinds = markdownTable(
			['kind', 'parts', 'recall (content and speaker)'],
			[...this.byKind].map(([kind, score]) => [kind, score.right + score.missed, (100 * score.recall).toFixed(1)]),
		);
		return {
			text: `${main}\n\n${kinds}`,
			figures: { ...this.tallies, kinds: Object.fromEntries(this.byKind) },
			errors: this.errors,
		};
	}
}

export function speakerOf({ speaker }: ReadAttribution): string | null {
	return speaker.kind === 'actor' ? speaker.id : null;
}

function textOf(gold: Gold, { block, start, end }: Span): string {
	return gold.page.blocks[block]?.text.slice(start, end) ?? '';
}

/** One-to-one pairs that agree by half or more; of equal ones (two speakers of one content) those with the same speaker. */
export function pairUp(
	wanted: readonly Part<GoldStatement>[],
	found: readonly Part<ReadAttribution>[],
	shared: (a: Span, b: Span) => number,
	size: (span: Span) => number,
): Pair[] {
	const candidates = wanted.flatMap((gold) =>
		found.flatMap((part): Pair[] => {
			const common = shared(gold.span, part.span);
			const agreement = common === 0 ? 0 : common / (size(gold.span) + size(part.span) - common);
			return agreement >= HALF ? [{ gold, found: part, agreement }] : [];
		}),
	);
	const rank = ({ agreement, gold, found: part }: Pair) => agreement + (gold.speaker === part.speaker ? 0.25 : 0);
	candidates.sort((a, b) => rank(b) - rank(a));
	const used = new Set<object>();
	return candidates.filter(({ gold, found: part }) => {
		if (used.has(gold) || used.has(part)) return false;
		used.add(gold).add(part);
		return true;
	});
}
