import { Score } from '../measure/score';
import type { GivenQuote, QuotesText } from './data-sets';
import { Letters, merged, type Stretch } from './letters';

/** An attribution that the engine found, in offsets of the whole text. */
export interface FoundQuote {
	readonly content: readonly Stretch[];
	readonly source: readonly Stretch[];
}

/** Recall of one kind of quotation. */
export interface KindRecall {
	all: number;
	content: number;
	joint: number;
}

/** How a list of texts was read. */
export class QuoteScore {
	/** Content as GenderGapTracker counts it: at least 30 % of the given content's letters were found (Asr et al. 2021). */
	readonly content = new Score();
	/** Content agrees by half (intersection over union) and the source is the right one. */
	readonly joint = new Score();
	/** Of the contents found, those with a given source: how many have the right one. */
	speakers = 0;
	speakersRight = 0;
	readonly kinds = new Map<string, KindRecall>();
}

/** What became of one text: called for every given and every found quotation that is not right. */
export interface QuoteWatcher {
	missed?(quote: GivenQuote): void;
	wrongSpeaker?(quote: GivenQuote, found: FoundQuote): void;
	surplus?(found: FoundQuote): void;
}

interface Item<T> {
	readonly quote: T;
	readonly content: readonly Stretch[];
	readonly source: readonly Stretch[];
}

const THIRTY_PERCENT = 0.3;
const HALF = 0.5;

/** Adds one text to a score. `counts`: which given quotations are wanted; finding another is neither right nor wrong. */
export function scoreQuotes(
	text: QuotesText,
	found: readonly FoundQuote[],
	counts: (quote: GivenQuote) => boolean,
	score: QuoteScore,
	watcher: QuoteWatcher = {},
): void {
	const letters = new Letters(text.text);
	const unjudged = merged(text.discard ?? []);
	const item = <T extends { content: readonly Stretch[]; source?: readonly Stretch[] }>(quote: T): Item<T> => ({
		quote,
		content: merged(quote.content),
		source: merged(quote.source ?? []),
	});
	const given = text.quotes.map(item).filter(({ content }) => letters.count(content) > 0);
	const mine = found
		.map(item)
		.filter(({ content }) => letters.count(content) > 0 && letters.shared(content, unjudged) < HALF * letters.count(content));

	/** True when something found covers a given quotation that does not count. */
	const excused = ({ content }: Item<FoundQuote>) =>
		given.some(
			(other) =>
				!counts(other.quote) &&
				letters.shared(other.content, content) > THIRTY_PERCENT * Math.min(letters.count(other.content), letters.count(content)),
		);
	const sameSource = (a: Item<GivenQuote>, b: Item<FoundQuote>) =>
		letters.count(a.source) === 0 || letters.shared(a.source, b.source) > 0;

	const covered = pairCovered(given, mine, letters);
	for (const one of given) {
		if (!counts(one.quote)) continue;
		const match = covered.get(one);
		if (!match) {
			score.content.missed++;
			watcher.missed?.(one.quote);
			continue;
		}
		score.content.right++;
		if (letters.count(one.source) === 0) continue;
		score.speakers++;
		if (sameSource(one, match)) score.speakersRight++;
		else watcher.wrongSpeaker?.(one.quote, match.quote);
	}
	const coveredMine = new Set(covered.values());
	for (const one of mine) {
		if (coveredMine.has(one) || excused(one)) continue;
		score.content.wrong++;
		watcher.surplus?.(one.quote);
	}

	const agreeing = pairAgreeing(given, mine, letters);
	for (const one of given) {
		if (!counts(one.quote)) continue;
		const match = agreeing.get(one);
		const right = match !== undefined && sameSource(one, match);
		if (right) score.joint.right++;
		else score.joint.missed++;
		const kind = one.quote.type ?? 'all';
		const recall = score.kinds.get(kind) ?? { all: 0, content: 0, joint: 0 };
		score.kinds.set(kind, recall);
		recall.all++;
		if (match) recall.content++;
		if (right) recall.joint++;
	}
	const partners = new Map([...agreeing].map(([one, match]) => [match, one]));
	for (const one of mine) {
		const partner = partners.get(one);
		if (partner ? !sameSource(partner, one) : !excused(one)) score.joint.wrong++;
	}
}

/** Each given quotation, in order, with the unused found one that covers most of it, if it covers over 30 %. */
function pairCovered(given: readonly Item<GivenQuote>[], mine: readonly Item<FoundQuote>[], letters: Letters) {
	const pairs = new Map<Item<GivenQuote>, Item<FoundQuote>>();
	const used = new Set<Item<FoundQuote>>();
	for (const one of given) {
		let best: Item<FoundQuote> | null = null;
		let most = THIRTY_PERCENT;
		for (const other of mine) {
			if (used.has(other)) continue;
			const share = letters.shared(one.content, other.content) / letters.count(one.content);
			if (share > most) [best, most] = [other, share];
		}
		if (!best) continue;
		used.add(best);
		pairs.set(one, best);
	}
	return pairs;
}

/** One-to-one pairs whose contents agree by half or more, the best agreement first. */
function pairAgreeing(given: readonly Item<GivenQuote>[], mine: readonly Item<FoundQuote>[], letters: Letters) {
	const candidates = given
		.flatMap((one) => mine.map((other) => ({ one, other, agreement: letters.agreement(one.content, other.content) })))
		.filter(({ agreement }) => agreement >= HALF)
		.sort((a, b) => b.agreement - a.agreement);
	const pairs = new Map<Item<GivenQuote>, Item<FoundQuote>>();
	const used = new Set<Item<FoundQuote>>();
	for (const { one, other } of candidates) {
		if (pairs.has(one) || used.has(other)) continue;
		pairs.set(one, other);
		used.add(other);
	}
	return pairs;
}
