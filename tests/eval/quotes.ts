import { findTriples } from '../../lib/attributions/find-triples';
import type { Range } from '../../lib/attributions/triple';
import type { Lang } from '../../lib/domain/lang';
import { percent } from '../measure/score';
import { type Cell, markdownTable } from '../measure/table';
import { type GivenQuote, isHeldBack, loadSet, type QuotesText } from './data-sets';
import { type FoundQuote, QuoteScore, scoreQuotes } from './score-quotes';
import { around, Errors, type Section } from './section';

interface QuoteSet {
	readonly name: string;
	readonly file: string;
	readonly counts: (quote: GivenQuote) => boolean;
	/** Errors of found quotations mean something: the annotators marked all there are. */
	readonly complete: boolean;
}

const SETS: readonly QuoteSet[] = [
	{
		name: 'PolNeAR dev, verbs of saying',
		file: 'polnear.dev.jsonl',
		counts: (quote) => quote.cueClass === 'speech',
		complete: true,
	},
	{ name: 'PolNeAR dev, all', file: 'polnear.dev.jsonl', counts: () => true, complete: true },
	{ name: 'AnCora dev (derived)', file: 'ancora-derived.dev.jsonl', counts: () => true, complete: false },
	{ name: 'GUM attributions dev', file: 'gum-attributions.dev.jsonl', counts: () => true, complete: true },
];

/** The engine's attributions of a text whose lines are paragraphs, before speakers are resolved. */
export function findQuotes(text: string, lang: Lang): FoundQuote[] {
	const found: FoundQuote[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const stretch = ({ start, end }: Range): [number, number] => [at + start, at + end];
		if (line.trim() !== '')
			for (const { content, source } of findTriples(line, lang))
				found.push({ content: content.map(stretch), source: source ? [stretch(source)] : [] });
		at += line.length + 1;
	}
	return found;
}

/** Measures who-said-what on the sets of quotations in `folder`. A set that is not there is left out, and said. */
export function measureQuotes(folder: string): Section[] {
	return SETS.map((set) => measureSet(set, folder));
}

function measureSet({ name, file, counts, complete }: QuoteSet, folder: string): Section {
	const texts = loadSet<QuotesText>(folder, `quotes/${file}`);
	const errors = new Errors();
	if (!texts) return { title: name, text: `Not measured: no quotes/${file} in the data folder.`, figures: {}, errors };
	const [whole, open, held] = [new QuoteScore(), new QuoteScore(), new QuoteScore()];
	for (const text of texts) {
		const found = findQuotes(text.text, text.lang);
		const heldBack = isHeldBack(text.id);
		const watcher = heldBack ? {} : watch(text.text, errors, complete);
		scoreQuotes(text, found, counts, whole);
		scoreQuotes(text, found, counts, heldBack ? held : open, watcher);
	}
	const row = (label: string, score: QuoteScore): Cell[] => [
		label,
		score.content.right + score.content.missed,
		complete ? String(score.content) : percent(score.content.recall),
		score.speakers === 0 ? null : percent(score.speakersRight / score.speakers),
		complete ? String(score.joint) : percent(score.joint.recall),
	];
	const content = complete ? 'GGT.3 P / R / F' : 'GGT.3 R';
	const joint = complete ? 'joint P / R / F' : 'joint R';
	const halves = markdownTable(
		[name, 'quotations', content, 'speaker right', joint],
		[row('whole', whole), row('open half', open), row('held-back half', held)],
	);
	const kinds = markdownTable(
		['kind', 'quotations', 'content agrees by half (R)', 'and the right source (R)'],
		[...whole.kinds]
			.sort(([a], [b]) => a.localeCompare(b))
			.map(([kind, { all, content, joint }]) => [kind, all, percent(content / all), percent(joint / all)]),
	);
	const figures = { whole, openHalf: open, heldBackHalf: held, kinds: Object.fromEntries(whole.kinds) };
	return { title: name, text: `${halves}\n\n${kinds}`, figures, errors };
}

function watch(text: string, errors: Errors, complete: boolean) {
	const show = (quote: FoundQuote | GivenQuote) => {
		const first = quote.content[0]?.[0] ?? 0;
		return around(text, first, quote.content.at(-1)?.[1] ?? first, 90);
	};
	const words = (stretches: readonly (readonly [number, number])[]) => stretches.map(([a, b]) => text.slice(a, b)).join(' … ');
	return {
		missed: (quote: GivenQuote) =>
			errors.add(`missed, ${quote.type}`, `[${quote.sourceText ?? ''} | ${quote.cueText ?? ''}] ${show(quote)}`),
		wrongSpeaker: (quote: GivenQuote, found: FoundQuote) => {
			const kind = found.source.length === 0 ? 'no source' : 'wrong source';
			errors.add(
				`${kind}, ${quote.type}`,
				`[${quote.sourceText ?? ''} | ${quote.cueText ?? ''}] found: [${words(found.source)}] ${show(quote)}`,
			);
		},
		surplus: (found: FoundQuote) => {
			if (complete) errors.add('found where there is none', `[${words(found.source)}] ${show(found)}`);
		},
	};
}
