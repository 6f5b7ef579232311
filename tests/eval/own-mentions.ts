import type { Evidence, Mention, Rejection } from '../../lib/domain/mention';
import type { Reading } from '../../lib/domain/reading';
import { overlaps, type Span } from '../../lib/domain/span';
import { Score, Share } from '../measure/score';
import { type Cell, markdownTable } from '../measure/table';
import type { Gold, GoldMention } from './gold';
import { around, Errors, type Section } from './section';

const EVIDENCE: readonly Evidence[] = [
	'full-name',
	'title-surname',
	'short-name',
	'surname-after-full-name',
	'surname-in-context',
	'role',
	'acronym',
	'metonym',
	'term',
];

/** Compares the mentions found with the gold: rules in `FORMAT.md`. */
export class OwnMentions {
	private readonly rows = new Map<string, Score>();
	private readonly traps = new Map<string, Share>();
	private readonly evidence = new Map<Evidence, Share>();
	private readonly errors = new Errors();

	constructor(
		private readonly terms: ReadonlySet<string>,
		private readonly label = 'own articles',
	) {}

	/** Adds one article. */
	count(name: string, gold: Gold, reading: Reading, rejections: readonly Rejection[]): void {
		const textOf = ({ block, start, end }: Span) => around(gold.page.blocks[block]?.text ?? '', start, end);
		const groups = (entity: string) => [
			'all',
			gold.meta.lang === 'es' ? 'Spanish' : 'English',
			this.terms.has(entity) ? 'terms' : 'actors',
			gold.meta.traps ? 'articles full of traps' : 'other articles',
		];
		const credited = new Set<GoldMention>();
		for (const mention of reading.mentions) {
			const touched = gold.mentions.filter((one) => overlaps(one, mention.span));
			const same = touched.filter(({ entity }) => entity === mention.entity);
			if (same.length > 0 && same.every((one) => one.optional || credited.has(one))) continue;
			const right = same.length > 0;
			// What names an entity that the gold marks within or around a name is judged as right or wrong once.
			for (const group of groups(mention.entity)) {
				const score = this.score(group);
				if (!right) score.wrong++;
			}
			this.credit(mention, right);
			for (const one of same) credited.add(one);
			if (!right) this.addWrong(name, gold, mention, touched, textOf(mention.span));
		}
		for (const one of gold.mentions) {
			if (one.optional) continue;
			const found = credited.has(one);
			for (const group of groups(one.entity)) {
				if (found) this.score(group).right++;
				else this.score(group).missed++;
			}
			if (found) continue;
			const rejection = rejections.find(({ span }) => overlaps(span, one));
			this.errors.add(`missed: ${rejection?.reason ?? 'no candidate'}`, `${name}: ${textOf(one)} is ${one.entity}`);
		}
		for (const trap of gold.traps) {
			const linked = reading.mentions.find(({ span }) => overlaps(span, trap));
			for (const group of [
				'all',
				gold.meta.lang === 'es' ? 'Spanish' : 'English',
				gold.meta.traps ? 'articles full of traps' : 'other articles',
			])
				this.trap(group).count(linked !== undefined);
		}
	}

	private addWrong(name: string, gold: Gold, mention: Mention, touched: readonly GoldMention[], shown: string): void {
		const trap = gold.traps.find((one) => overlaps(one, mention.span));
		const [other] = touched;
		const kind = trap ? 'trap linked' : other ? 'wrong entity' : 'linked where nobody is named';
		const why = trap ? ` (trap: ${trap.reason})` : other ? ` (is ${other.entity})` : '';
		this.errors.add(kind, `${name}: ${shown} linked to ${mention.entity} by ${mention.evidence}${why}`);
	}

	private score(group: string): Score {
		const score = this.rows.get(group) ?? new Score();
		this.rows.set(group, score);
		return score;
	}

	private trap(group: string): Share {
		const share = this.traps.get(group) ?? new Share();
		this.traps.set(group, share);
		return share;
	}

	private credit({ evidence }: Mention, right: boolean): void {
		const share = this.evidence.get(evidence) ?? new Share();
		this.evidence.set(evidence, share);
		share.count(right);
	}

	/** The tables. */
	report(): Omit<Section, 'title'> {
		const row = (group: string): Cell[] => {
			const score = this.score(group);
			const traps = this.traps.get(group);
			return [group, score.right + score.missed, String(score), traps ? `${traps.right} of ${traps.all}` : null];
		};
		const groups = ['all', 'English', 'Spanish', 'actors', 'terms', 'articles full of traps', 'other articles'];
		const main = markdownTable([this.label, 'mentions', 'P / R / F', 'traps linked'], groups.map(row));
		const kinds = markdownTable(
			['evidence', 'linked', 'precision'],
			EVIDENCE.flatMap((kind) => {
				const share = this.evidence.get(kind);
				return share ? [[kind, share.all, ((100 * share.right) / share.all).toFixed(1)]] : [];
			}),
		);
		return {
			text: `${main}\n\n${kinds}`,
			figures: {
				scores: Object.fromEntries(this.rows),
				traps: Object.fromEntries(this.traps),
				evidence: Object.fromEntries(this.evidence),
			},
			errors: this.errors,
		};
	}
}
