import type { AttributionKind } from '../../lib/domain/attribution';
import type { Stance } from '../../lib/domain/dossier';
import { LANGS, type Lang } from '../../lib/domain/lang';
import type { PageText, TextBlock } from '../../lib/domain/page-text';
import type { Span } from '../../lib/domain/span';
import { splitBlocks } from './gold-blocks';
import { type RawMark, readMarks } from './gold-marks';

/** The front matter of a gold article; `title` is its headline. */
export interface GoldMeta {
	readonly url: string;
	readonly outlet: string;
	readonly lang: Lang;
	readonly published: string;
	readonly title: string;
	readonly onTopic: boolean;
	readonly traps: boolean;
}

/** A mention that a careful reader would link. `optional`: leaving it is right too. */
export interface GoldMention extends Span {
	readonly entity: string;
	readonly optional: boolean;
}

/** A place that looks like a mention and must not be linked. */
export interface GoldTrap extends Span {
	readonly reason: string;
}

/** A statement. The span is that of its first part, `content` holds all of them. */
export interface GoldStatement extends Span {
	readonly content: readonly Span[];
	/** Id of an actor; `null` for strangers and for nobody. */
	readonly speaker: string | null;
	/** The stranger's name as the annotator wrote it; `null` for actors and where the page does not say. */
	readonly stranger: string | null;
	readonly kind: AttributionKind;
	readonly denied: boolean;
	readonly optional: boolean;
	readonly issue?: string;
	readonly stance?: Stance;
}

/** Words that nobody is reported to have said. */
export interface GoldNotSaid extends Span {
	readonly why: string;
}

/** One gold article, parsed. */
export interface Gold {
	readonly meta: GoldMeta;
	readonly page: PageText;
	readonly mentions: readonly GoldMention[];
	readonly traps: readonly GoldTrap[];
	readonly statements: readonly GoldStatement[];
	readonly notSaid: readonly GoldNotSaid[];
}

/** A gold article that does not follow `FORMAT.md`; the message names the place. */
export class GoldError extends Error {
	override readonly name = 'GoldError';
}

const KINDS: readonly string[] = ['direct', 'indirect', 'mixed'];
const STANCES: readonly string[] = ['supports', 'opposes', 'qualified', 'neutral'];

/**
 * Reads a gold article (`FORMAT.md`): its text without the marks, as a page, and the marks as spans in that page.
 * Throws `GoldError`.
 */
export function parseGold(text: string): Gold {
	const { fields, body } = frontMatter(text.replaceAll('\r\n', '\n'));
	const blocks: TextBlock[] = [];
	const mentions: GoldMention[] = [];
	const traps: GoldTrap[] = [];
	const notSaid: GoldNotSaid[] = [];
	const statements: (GoldStatement & { readonly content: Span[] })[] = [];
	const parts = new Map<string, Span[]>();
	for (const [id, { kind, source }] of splitBlocks(body).entries()) {
		const read = readMarks(source);
		if ('error' in read) throw new GoldError(`block ${id}: ${read.error}`);
		blocks.push({ id, kind, text: read.text });
		for (const mark of read.marks) {
			const span: Span = { block: id, start: mark.start, end: mark.end };
			if (mark.type === 'mention') {
				const optional = mark.label.endsWith('?');
				mentions.push({ ...span, entity: optional ? mark.label.slice(0, -1) : mark.label, optional });
			} else if (mark.type === 'trap') traps.push({ ...span, reason: mark.label });
			else if (mark.type === 'not-said') notSaid.push({ ...span, why: mark.label });
			else {
				const { part, ...rest } = statementOf(mark, id);
				const earlier = part === null ? undefined : parts.get(part);
				if (earlier) earlier.push(span);
				else {
					const content = [span];
					if (part !== null) parts.set(part, content);
					statements.push({ ...span, ...rest, content });
				}
			}
		}
	}
	const first = blocks[0];
	if (first?.kind !== 'headline') throw new GoldError('the first block must be the headline (# …)');
	const meta = metaOf(fields, first.text);
	const page: PageText = {
		url: meta.url,
		canonicalUrl: meta.url,
		title: meta.title,
		byline: null,
		outlet: meta.outlet,
		published: meta.published,
		lang: meta.lang,
		blocks,
	};
	return { meta, page, mentions, traps, statements, notSaid };
}

function frontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
	const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
	if (!match) throw new GoldError('no front matter');
	const fields = new Map<string, string>();
	for (const line of (match[1] ?? '').split('\n')) {
		const colon = line.indexOf(': ');
		if (colon < 0) throw new GoldError(`front matter: ${line}`);
		fields.set(line.slice(0, colon), line.slice(colon + 2).trim());
	}
	return { fields, body: match[2] ?? '' };
}

function metaOf(fields: ReadonlyMap<string, string>, title: string): GoldMeta {
	const field = (name: string): string => {
		const value = fields.get(name);
		if (!value) throw new GoldError(`front matter: ${name} is missing`);
		return value;
	};
	const flag = (name: string): boolean => {
		const value = field(name);
		if (value !== 'true' && value !== 'false') throw new GoldError(`front matter: ${name} must be true or false`);
		return value === 'true';
	};
	const lang = LANGS.find((candidate) => candidate === field('lang'));
	if (!lang) throw new GoldError(`front matter: lang ${field('lang')}`);
	return {
		url: field('url'),
		outlet: field('outlet'),
		lang,
		published: field('published'),
		title,
		onTopic: flag('onTopic'),
		traps: flag('traps'),
	};
}

function statementOf(
	mark: RawMark,
	block: number,
): Omit<GoldStatement, keyof Span | 'content'> & { readonly part: string | null } {
	const [kind = '', ...options] = mark.options;
	if (!KINDS.includes(kind)) throw new GoldError(`block ${block}: kind ${kind}`);
	let part: string | null = null;
	let position: { readonly issue: string; readonly stance: Stance } | null = null;
	for (const option of options) {
		const [issue = '', stance = ''] = option.split(':');
		if (option.startsWith('#')) part = option;
		else if (STANCES.includes(stance) && position === null) position = { issue, stance: stance as Stance };
		else if (option !== 'denied' && option !== 'opt') throw new GoldError(`block ${block}: option ${option}`);
	}
	const outside = mark.label.startsWith('-');
	return {
		speaker: outside ? null : mark.label,
		stranger: outside && mark.label.length > 1 ? mark.label.slice(1) : null,
		kind: kind as AttributionKind,
		denied: options.includes('denied'),
		optional: options.includes('opt'),
		...(position ?? {}),
		part,
	};
}
