import type { Dossier } from '../../lib/domain/dossier';
import type { Lang } from '../../lib/domain/lang';
import type { PageText, TextBlock } from '../../lib/domain/page-text';
import { compileGazetteer } from '../../lib/gazetteer/compile';
import { findMentions } from '../../lib/mentions/find-mentions';

/** How a text of a table is read. */
export interface Setting {
	readonly lang?: Lang | null;
	/** Day of publication; `null` for a page that tells none. */
	readonly date?: string | null;
	readonly title?: string;
	/** Without it a last block makes the page one about the dossier, and names nobody. */
	readonly offTopic?: true;
	readonly force?: true;
}

/** One row: what it shows, the text (a line a block, `# ` before a headline), what is linked, what is left alone and why. */
export type Row = readonly [
	shows: string,
	text: string,
	linked: readonly string[],
	leftAlone?: readonly string[],
	setting?: Setting,
];

/** The blocks of a text: a line each; `# ` begins a headline. */
export function blocksOf(text: string): TextBlock[] {
	return text
		.split('\n')
		.map((line, id) =>
			line.startsWith('# ') ? { id, kind: 'headline', text: line.slice(2) } : { id, kind: 'paragraph', text: line },
		);
}

/** A page of these blocks, with nothing known of it but what is given. */
export function pageOf(blocks: readonly TextBlock[], setting: Setting = {}): PageText {
	return {
		url: null,
		canonicalUrl: null,
		title: setting.title ?? '',
		byline: null,
		outlet: null,
		published: setting.date === undefined ? '2023-05-02' : setting.date,
		lang: setting.lang === undefined ? 'en' : setting.lang,
		blocks,
	};
}

/**
 * Reads texts against a dossier. `topic` is a block that makes any page one about the dossier, by language: it names a
 * body and two terms, and nobody.
 */
export function linker(dossier: Dossier, topic: Readonly<Record<Lang, string>>, defaults: Setting = {}) {
	const gazetteer = compileGazetteer([dossier]);
	return (text: string, own: Setting = {}) => {
		const setting = { ...defaults, ...own };
		const blocks = blocksOf(text);
		const marker = { id: 1000, kind: 'paragraph', text: topic[setting.lang ?? 'en'] } as const;
		const page = pageOf(setting.offTopic ? blocks : [...blocks, marker], setting);
		const found = findMentions(page, gazetteer, page.lang, setting.force ? { force: true } : {});
		for (const { span, surface } of [...found.mentions, ...found.rejections])
			if (page.blocks.find(({ id }) => id === span.block)?.text.slice(span.start, span.end) !== surface)
				throw new Error(`the span of ${surface} does not hold it`);
		return {
			linked: found.mentions
				.filter(({ span }) => span.block !== marker.id)
				.map(({ surface, entity, evidence }) => `${surface} | ${entity} | ${evidence}`),
			leftAlone: found.rejections
				.filter(({ span }) => span.block !== marker.id)
				.map(({ surface, reason }) => `${surface} | ${reason}`),
			topic: found.topic,
		};
	};
}
